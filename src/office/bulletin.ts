import type { Archive, Report } from '#archive/archive.ts';
import { formatDate } from '#i18n/format-date.ts';
import { quantityInFull } from '#i18n/format-quantity.ts';
import { words } from '#i18n/zh-hans.ts';
import type { BulletinFields } from '#model/bulletin.ts';
import { boundsOf } from '#model/edtf.ts';
import { formatAmount } from '#model/format-interval.ts';
import { figuresIn, type Figure } from '#stats/figures.ts';
import { readScope, reportsIn } from '#stats/scope.ts';
import { testimonyOf } from '#stats/testimony.ts';
import { conceptOf, countNameOf } from '#thesaurus/index.ts';

/** An issue with everything that is printed. */
export type Bulletin = NonNullable<ReturnType<typeof bulletinOf>>;
export type BulletinItem = Bulletin['items'][number];

/** `null` where the archive has no such scope. */
export function bulletinOf(
	fields: BulletinFields,
	archive: Archive,
	absoluteUrl: (path: string) => string,
) {
	const scope = readScope(fields.scope, archive);
	if (!scope) return null;
	const reports = reportsIn(archive, scope)
		.filter((report) => isWithin(report, fields))
		.reverse();
	const { bulletin: labels, separator } = words;
	return {
		name: fields.name,
		issue: labels.issue(fields.issue),
		unit: fields.unit ?? archive.site.owner,
		date: formatDate(fields.date),
		period: labels.period(formatDate(fields.from), formatDate(fields.to)),
		preface: fields.preface ?? '',
		figures: figuresIn(archive, scope, { first: fields.from, last: fields.to })
			.map((figure) => figureText(figure, archive))
			.join('；'),
		items: reports.map((report) => ({
			id: report.id,
			title: report.title,
			summary: report.summary,
			numbers: numbersOf(report),
			when: formatDate(report.date),
			url: absoluteUrl(`/reports/${report.id}/`),
		})),
		sendTo: fields.sendTo.join(separator),
		copyTo: fields.copyTo.join(separator),
		copies: fields.copies === undefined ? '' : labels.copies(fields.copies),
	};
}

const numbersOf = ({ activities, totals }: Report): string =>
	[...activities, ...totals.map(({ quantity, ...total }) => ({ ...total, quantities: [quantity] }))]
		.flatMap(({ type, quantities, note }) =>
			quantities.map((one) => `${conceptOf(type).term}${quantityInFull(one, note)}`),
		)
		.join('；');

function figureText({ type, item, unit, value, parts }: Figure, archive: Archive): string {
	const isDisputed = parts.some(({ report, quantity }) => {
		const { disputedBy } = testimonyOf({ report, type, quantity }, archive);
		return disputedBy.length > 0;
	});
	const text = `${countNameOf(type)}${formatAmount({ ...value, unit, item })}`;
	return isDisputed ? words.bulletin.disputed(text) : text;
}

/** Cases retell; what may lie outside the period is left to another issue. */
function isWithin({ kind, date }: Report, { from, to }: BulletinFields): boolean {
	const { first, last } = boundsOf(date);
	return kind !== 'case' && first !== null && last !== null && first >= from && last <= to;
}

/** The lines of the foot that say whom the issue goes to. */
export const sentTo = ({ sendTo, copyTo }: Bulletin): string[] => [
	...(sendTo ? [`${words.bulletin.sendTo}${words.colon}${sendTo}`] : []),
	...(copyTo ? [`${words.bulletin.copyTo}${words.colon}${copyTo}`] : []),
];

/** The line of the foot that says who printed it and when. */
export const printedBy = ({ unit, date }: Bulletin): string => words.bulletin.printedBy(unit, date);
