import { sankey, sankeyJustify, sankeyLinkHorizontal } from 'd3-sankey';
import type { Archive, Report } from '#archive/archive.ts';
import { flowsOf, type Flow, type FlowLevel } from '#charts/flows.ts';
import { fullRegionName, schoolName } from '#i18n/names.ts';
import { words } from '#i18n/zh-hans.ts';

export type FlowView = NonNullable<ReturnType<typeof flowView>>;

/** How many flows are drawn; the list below the picture has all. */
const mostDrawn = 12;

/** Who helps whom as a list with all words, and as a picture; `null` where nobody helps anybody. */
export function flowView(archive: Archive, reports?: readonly Report[]) {
	const { level, flows } = flowsOf(archive, reports);
	const most = Math.max(...flows.map((flow) => flow.reports));
	const rows = flows.map((flow) => ({
		...flow,
		/** Names its group on the page of all pairings. */
		anchor: `flow-${flow.from}-${flow.to}${flow.isMutual ? '-mutual' : ''}`,
		...endsOf(flow, level, archive),
		/** Of a hundred parts of the longest bar. */
		share: most > 0 ? Math.round((100 * flow.reports) / most) : 0,
		pairings: flow.pairings.map((id) => ({
			id,
			path: `/pairings/${id}/`,
		})),
	}));
	if (rows.length === 0) return null;
	return { level, rows, picture: pictureOf(rows.slice(0, mostDrawn)) };
}

export type FlowRow = FlowView['rows'][number];

function endsOf({ from, to, isMutual }: Flow, level: FlowLevel, archive: Archive) {
	const [giver, taker] = [nameOf(from, level, archive), nameOf(to, level, archive)];
	const within = from ? words.flows.within(giver, isMutual) : giver;
	const across = `${giver} ${isMutual ? '↔' : '→'} ${taker}`;
	return { from: giver, to: taker, label: from === to ? within : across };
}

function nameOf(key: string, level: FlowLevel, archive: Archive): string {
	if (level !== 'schools') return key ? fullRegionName(key, archive) : words.flows.unknown;
	const [first = '', ...others] = key.split(' ');
	const name = schoolName(first, archive);
	return others.length > 0 ? words.pairing.andOthers(name, others.length + 1) : name;
}

const width = 720;
/** Room for the names on each side. */
const margin = 256;
const bandHeight = 34;

type DrawnFlow = Pick<Flow, 'from' | 'to' | 'reports'>;

function pictureOf(rows: readonly DrawnFlow[]) {
	const ends = endsIn(rows);
	const giving = ends.filter(({ isGiving }) => isGiving).length;
	const height = bandHeight * Math.max(giving, ends.length - giving);
	const { nodes, links } = layoutIn(height)({
		nodes: ends,
		links: rows.map(({ from, to, reports }, row) => ({
			source: `from ${from}`,
			target: `to ${to}`,
			// What nobody has told of yet is still a thin line.
			value: Math.max(reports, 0.25),
			row,
		})),
	});
	const lineOf = sankeyLinkHorizontal();
	return {
		width,
		height,
		ends: nodes.map(({ name, isGiving, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({
			name,
			isGiving,
			x: x0,
			y: y0,
			width: x1 - x0,
			height: Math.max(y1 - y0, 2),
		})),
		lines: links.map((link) => ({
			row: link.row,
			path: lineOf(link) ?? '',
			width: Math.max(link.width ?? 0, 1.5),
		})),
	};
}

/** Who gives and who receives, each once; whoever does both is an end on both sides. */
function endsIn(rows: readonly DrawnFlow[]) {
	const ends = rows.flatMap(({ from, to }) => [
		{ id: `from ${from}`, name: from, isGiving: true },
		{ id: `to ${to}`, name: to, isGiving: false },
	]);
	return [...new Map(ends.map((end) => [end.id, end])).values()];
}

const layoutIn = (height: number) =>
	sankey<ReturnType<typeof endsIn>[number], { readonly row: number }>()
		.nodeId(({ id }) => id)
		.nodeAlign(sankeyJustify)
		.nodeWidth(8)
		.nodePadding(bandHeight / 2)
		.extent([
			[margin, bandHeight / 4],
			[width - margin, height - bandHeight / 4],
		]);
