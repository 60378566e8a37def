import { formatDate } from '#i18n/format-date.ts';
import { words } from '#i18n/zh-hans.ts';
import { sortDayOf } from '#model/sort-day.ts';
import { needsOf, type FollowedNeed } from '#stats/needs.ts';
import { choice, coded, date, hidden, link, named, text, titlesOf, toReport } from './columns.ts';
import { sheet } from './sheet.ts';

export const needs = sheet<FollowedNeed>(
	'needs',
	[
		link('need', ({ need, report }) => [need.text, `reports/${report.id}/#need-${need.id}`]),
		text('asker', ({ need }) => need.by),
		date('date', ({ report: { date } }) => [formatDate(date), sortDayOf(date)]),
		choice('state', ({ state }) => [state], { ...coded(words.needState), isShown: true }),
		choice('pairing', ({ report }) => report.pairings, { ...named.pairing, isShown: true }),
		choice('theme', ({ need }) => need.themes, named.type),
		hidden('reply', ({ need }) => need.answer ?? ''),
		hidden('records', ({ answers }) => titlesOf(answers)),
		link('report', ({ report }) => toReport(report)),
	],
	({ archive }) => needsOf(archive),
);
