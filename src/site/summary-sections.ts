import type { Archive, Report } from '#archive/archive.ts';
import { formatDate } from '#i18n/format-date.ts';
import { words } from '#i18n/zh-hans.ts';
import { formatInterval } from '#model/format-interval.ts';
import type { Cell, Section } from '#office/section.ts';
import type { YearPromise, YearSummary } from '#stats/year-summary.ts';
import { tally } from '#stats/tally.ts';
import { pairingName } from './names.ts';
import { termOf, themePath } from './labels.ts';

const labels = words.summaries;
const { columns } = labels;

/** What a summary is about. */
export function summaryName({ kind, id }: YearSummary['scope'], archive: Archive): string {
	switch (kind) {
		case 'site':
			return labels.site;
		case 'programme':
			return archive.programmes.get(id)?.name ?? id;
		default:
			return pairingName(id, archive);
	}
}

/** A summary as its page and its Word file show it. */
export function summarySections(summary: YearSummary): Section[] {
	const { reports, deeds, types, figures, needs, promises } = summary;
	const pairings = new Set(reports.flatMap((report) => report.pairings));
	const parts = figures.flatMap((figure) => figure.parts.map((part) => ({ figure, part })));
	return [
		{
			title: labels.overview,
			paragraphs: [labels.overviewText(reports.length, pairings.size, deeds.length)],
		},
		{
			title: labels.activities,
			empty: labels.noActivities,
			table: {
				head: [columns.type, columns.times],
				rows: types.map(([type, count]) => [
					{ text: termOf(type), path: themePath(type) },
					{ text: String(count) },
				]),
			},
		},
		{
			title: labels.figures,
			note: labels.figuresNote,
			empty: labels.noFigures,
			table: {
				head: [columns.type, columns.amount],
				rows: figures.map(({ type, unit, value }) => [
					{ text: termOf(type), path: themePath(type) },
					{ text: `${formatInterval(value)} ${unit}` },
				]),
			},
		},
		{
			title: labels.promises,
			note: labels.promisesNote,
			empty: labels.noPromises,
			table: {
				head: [columns.clause, columns.state, columns.report],
				rows: promises.map(promiseRow),
			},
		},
		{
			title: labels.needs,
			empty: labels.noNeeds,
			table: {
				head: [columns.by, columns.need, columns.answer],
				rows: needs.map(({ need, report }) => [
					{ text: need.by },
					{ text: need.text, path: `/reports/${report.id}/#need-${need.id}` },
					{ text: need.answer ?? words.report.noAnswer },
				]),
			},
		},
		{ title: labels.missing, empty: labels.nothingMissing, list: lacksOf(summary) },
		{
			title: labels.quotes,
			empty: labels.noFigures,
			table: {
				head: [columns.type, columns.amount, columns.quote, columns.report],
				rows: parts.map(({ figure, part }) => [
					{ text: termOf(figure.type) },
					{ text: `${formatInterval(part.quantity)} ${figure.unit}` },
					{ text: part.quantity.quote ?? '' },
					reportCell(part.report),
				]),
			},
		},
		{
			title: labels.reports,
			table: {
				head: [columns.date, columns.report],
				rows: reports.map((report) => [{ text: formatDate(report.date) }, reportCell(report)]),
			},
		},
	];
}

const reportCell = ({ id, title }: Report): Cell => ({ text: title, path: `/reports/${id}/` });

function promiseRow({ promise, instances }: YearPromise): Cell[] {
	const { plan, commitment } = promise;
	const counts = [...tally(instances, ({ state }) => state)];
	const records = new Set(
		instances.flatMap(({ within }) => within.map(({ report }) => report.title)),
	);
	return [
		{ text: commitment.clause, path: `/reports/${plan.id}/#commitment-${commitment.id}` },
		{ text: counts.map(([state, count]) => `${words.promiseState[state]} ${count}`).join('、') },
		{ text: [...records].join('；') || words.pairing.noRecord },
	];
}

/** What the office would look for and not find. */
function lacksOf({ reports, deeds, figures, needs }: YearSummary): Cell[] {
	const { lacks } = labels;
	const count = (n: number, say: (n: number) => string) => (n > 0 ? [say(n)] : []);
	const quoted = figures.flatMap(({ parts }) => parts).filter(({ quantity }) => quantity.quote);
	const all = figures.flatMap(({ parts }) => parts).length;
	return [
		...(reports.some(({ kind }) => kind === 'plan') ? [] : [lacks.plan]),
		...(reports.some(({ kind }) => kind === 'summary') ? [] : [lacks.summary]),
		...count(deeds.filter(({ quantities }) => quantities.length === 0).length, lacks.quantity),
		...count(all - quoted.length, lacks.quote),
		...count(needs.filter(({ need }) => need.answer === undefined).length, lacks.need),
		...count(
			reports.reduce((sum, { uncertain }) => sum + uncertain.length, 0),
			lacks.uncertain,
		),
	].map((text) => ({ text }));
}
