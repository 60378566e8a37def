import type { Archive, Report } from '#archive/archive.ts';
import { levelText, marksText } from '#data/marks-text.ts';
import { formatDate } from '#i18n/format-date.ts';
import { formatQuantity, notesOf, quantityInFull, quotesOf } from '#i18n/format-quantity.ts';
import { pairingName } from '#i18n/names.ts';
import { words } from '#i18n/zh-hans.ts';
import type { Commitment } from '#model/commitment.ts';
import { formatInterval } from '#model/format-interval.ts';
import type { Cell, Section } from '#office/section.ts';
import { periodOfClaim, type Claim, type Deed } from '#stats/deeds.ts';
import { evidenceOf, levelOfFigure, type EvidenceIndex } from '#stats/evidence.ts';
import { marksOf } from '#stats/marks.ts';
import { noteBeside } from '#stats/note-beside.ts';
import type { PeriodPromise, PeriodSummary } from '#stats/period-summary.ts';
import { tally } from '#stats/tally.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { termOf, themePath } from './labels.ts';
import { lacksOf } from './summary-lacks.ts';

const labels = words.summaries;
const { columns } = labels;

/** What a summary is about. */
export function summaryName({ kind, id }: PeriodSummary['scope'], archive: Archive): string {
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
export const summarySections = (summary: PeriodSummary, archive: Archive): Section[] => [
	...doneSections(summary, evidenceOf(archive)),
	...openSections(summary, archive),
	...sourceSections(summary, evidenceOf(archive)),
];

/** What is on record. */
function doneSections(
	{ period, reports, deeds, types, figures }: PeriodSummary,
	evidence: EvidenceIndex,
): Section[] {
	const pairings = new Set(reports.flatMap((report) => report.pairings));
	const overview = labels.overviewText(period.term === null ? labels.year : labels.term, {
		reports: reports.length,
		pairings: pairings.size,
		deeds: deeds.length,
	});
	return [
		{ title: labels.overview, paragraphs: [overview] },
		{
			title: labels.activities,
			empty: labels.noActivities,
			table: {
				head: [columns.type, columns.times],
				rows: types.map(([type, count]) => [typeCell(type), { text: String(count) }]),
			},
		},
		{
			title: labels.figures,
			note: labels.figuresNote,
			empty: labels.noFigures,
			table: {
				head: [columns.type, columns.amount, columns.evidence],
				rows: figures.map((figure) => [
					typeCell(figure.type),
					{ text: `${formatInterval(figure.value)} ${figure.unit}` },
					{ text: levelText(levelOfFigure(figure, evidence)) },
				]),
			},
		},
	];
}

/** What was promised, asked for and not found. */
function openSections(summary: PeriodSummary, archive: Archive): Section[] {
	const { scope, needs, promises, silent } = summary;
	return [
		{
			title: labels.promises,
			note: labels.promisesNote,
			empty: labels.noPromises,
			table: {
				head: [columns.clause, columns.amount, columns.state, columns.report],
				rows: promises.map(promiseRow),
			},
		},
		{
			title: labels.needs,
			empty: labels.noNeeds,
			table: {
				head: [columns.by, columns.need, columns.answer, columns.state],
				rows: needs.map(({ need, report, answers, state }) => [
					{ text: need.by },
					{ text: need.text, path: `/reports/${report.id}/#need-${need.id}` },
					{
						text: [need.answer?.replace(/。$/, ''), ...titlesOf(answers)]
							.filter(Boolean)
							.join('；'),
					},
					{ text: words.needState[state] },
				]),
			},
		},
		{ title: labels.missing, empty: labels.nothingMissing, list: lacksOf(summary) },
		...(scope.kind === 'pairing' ? [] : [silentSection(silent, archive)]),
	];
}

const silentSection = (silent: readonly string[], archive: Archive): Section => ({
	title: labels.silent,
	note: labels.silentNote,
	empty: labels.noSilent,
	list: silent.map((id) => ({ text: pairingName(id, archive), path: `/pairings/${id}/` })),
});

/** Where all of it was read. */
function sourceSections(
	{ reports, figures, unplaced }: PeriodSummary,
	evidence: EvidenceIndex,
): Section[] {
	const parts = figures.flatMap((figure) => figure.parts.map((part) => ({ figure, part })));
	return [
		{
			title: labels.quotes,
			empty: labels.noFigures,
			table: {
				head: [
					...[columns.type, columns.amount, columns.quote, columns.note],
					...[columns.evidence, columns.report],
				],
				rows: parts.map(({ figure, part }) => [
					{ text: termOf(figure.type) },
					{ text: formatQuantity(part.quantity) },
					{ text: quotesOf(part.quantity).join('；') },
					{ text: [...notesOf(part.quantity), noteBeside(part)].filter(Boolean).join('；') },
					{ text: marksText(marksOf({ ...part, type: figure.type }, evidence)) },
					reportCell(part.report),
				]),
			},
		},
		...(unplaced.length > 0 ? [unplacedSection(unplaced)] : []),
		{
			title: labels.reports,
			table: {
				head: [columns.date, columns.report],
				rows: reports.map((report) => [{ text: formatDate(report.date) }, reportCell(report)]),
			},
		},
	];
}

const unplacedSection = (unplaced: readonly (Claim | Deed)[]): Section => ({
	title: labels.unplaced,
	note: labels.unplacedNote,
	table: {
		head: [columns.type, columns.amount, columns.covers, columns.report],
		rows: unplaced.map((item) => {
			const isClaim = 'quantity' in item;
			const quantities = isClaim ? [item.quantity] : item.quantities;
			const date = isClaim ? periodOfClaim(item) : item.date;
			return [
				{ text: termOf(item.type) },
				{
					text: [...quantities.map((quantity) => quantityInFull(quantity)), item.note]
						.filter(Boolean)
						.join('；'),
				},
				{ text: date === undefined ? words.unknown : formatDate(date) },
				reportCell(item.report),
			];
		}),
	},
});

const titlesOf = (records: readonly { readonly report: Report }[]): string[] => [
	...new Set(records.map(({ report }) => report.title)),
];

const typeCell = (type: ConceptId): Cell => ({ text: termOf(type), path: themePath(type) });

const reportCell = ({ id, title }: Report): Cell => ({ text: title, path: `/reports/${id}/` });

function promiseRow({ promise, instances }: PeriodPromise): Cell[] {
	const { plan, commitment } = promise;
	const counts = [...tally(instances, ({ state }) => state)];
	const records = titlesOf(instances.flatMap(({ within }) => within));
	return [
		{ text: commitment.clause, path: `/reports/${plan.id}/#commitment-${commitment.id}` },
		{ text: promisedAmount(commitment) },
		{ text: counts.map(([state, count]) => `${words.promiseState[state]} ${count}`).join('、') },
		{ text: records.join('；') || words.pairing.noRecord },
	];
}

const promisedAmount = ({ quantity, each, per, note }: Commitment): string =>
	[words.frequency[per], quantity ? quantityInFull({ ...quantity, each }, note) : note]
		.filter(Boolean)
		.join(' · ');
