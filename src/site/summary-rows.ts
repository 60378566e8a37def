import type { Archive, Report } from '#archive/archive.ts';
import { formatDate } from '#i18n/format-date.ts';
import { dotted } from '#i18n/dotted.ts';
import { formatQuantity, notesOf, quantityInFull, quotesOf } from '#i18n/format-quantity.ts';
import { marksText } from '#i18n/marks-text.ts';
import { words } from '#i18n/zh-hans.ts';
import type { Commitment } from '#model/commitment.ts';
import { formatAmount } from '#model/format-interval.ts';
import type { SectionCell } from '#office/section.ts';
import { periodOfClaim, type Claim, type Deed } from '#stats/deeds.ts';
import { levelOfFigure } from '#stats/evidence.ts';
import type { Figure } from '#stats/figures.ts';
import { marksOf } from '#stats/marks.ts';
import type { FollowedNeed } from '#stats/needs.ts';
import { reportsOf } from '#stats/promise-records.ts';
import { noteBeside } from '#stats/testimony.ts';
import type { PeriodSummary } from '#stats/period-summary.ts';
import { tally } from '#stats/tally.ts';
import { countNameOf, type ConceptId } from '#thesaurus/index.ts';
import { termOf, themePath } from './labels.ts';

/** The rows of a summary's tables. */
export const figureRow = (figure: Figure, archive: Archive): SectionCell[] => [
	{ text: countNameOf(figure.type), path: themePath(figure.type) },
	{ text: formatAmount({ ...figure.value, unit: figure.unit, item: figure.item }) },
	{ text: words.evidence.level[levelOfFigure(figure, archive)] },
];

/** What each part of a figure was read from. */
export const partRows = ({ type, parts }: Figure, archive: Archive): SectionCell[][] =>
	parts.map((part) => [
		{ text: countNameOf(type) },
		{ text: formatQuantity(part.quantity) },
		{ text: quotesOf(part.quantity).join('；') },
		{ text: [...notesOf(part.quantity), noteBeside(part)].filter(Boolean).join('；') },
		{ text: marksText(marksOf({ ...part, type }, archive)) },
		reportCell(part.report),
	]);

export function promiseRow({
	promise,
	instances,
}: PeriodSummary['promises'][number]): SectionCell[] {
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
	dotted(words.frequency[per], quantity ? quantityInFull({ ...quantity, each }, note) : note);

export function needRow({ need, report, answers, state }: FollowedNeed): SectionCell[] {
	const reply = need.answer?.replace(/。$/, '');
	return [
		{ text: need.by },
		{ text: need.text, path: `/reports/${report.id}/#need-${need.id}` },
		{ text: [reply, ...titlesOf(answers)].filter(Boolean).join('；') },
		{ text: words.needState[state] },
	];
}

export function unplacedRow(item: Claim | Deed): SectionCell[] {
	const isClaim = 'quantity' in item;
	const date = isClaim ? periodOfClaim(item) : item.date;
	const quantities = isClaim ? [item.quantity] : item.quantities;
	const amounts = quantities.map((quantity) => quantityInFull(quantity));
	return [
		{ text: termOf(item.type) },
		{ text: [...amounts, item.note].filter(Boolean).join('；') },
		{ text: date === undefined ? words.unknown : formatDate(date) },
		reportCell(item.report),
	];
}

export const typeCell = (type: ConceptId): SectionCell => ({
	text: termOf(type),
	path: themePath(type),
});

export const reportCell = ({ id, title }: Report): SectionCell => ({
	text: title,
	path: `/reports/${id}/`,
});

const titlesOf = (records: Parameters<typeof reportsOf>[0]): string[] =>
	reportsOf(records).map(({ title }) => title);
