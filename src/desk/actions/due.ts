import { h } from 'hastscript';
import { addressOf, type Action } from '#desk/desk.ts';
import { nothingThere } from '#desk/pages/nothing.ts';
import { heading, page, part } from '#desk/pages/page.ts';
import { readArchive } from '#desk/forms/entries.ts';
import { summariesDue } from '#check/rules/summaries-due.ts';
import { staticFiles } from '#archive/static-files.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { pairingName } from '#i18n/names.ts';
import { words } from '#i18n/zh-hans.ts';
import { duePromises } from '#site/due-promises.ts';
import { planBoards } from '#site/promise-view.ts';

/** What was promised for a time that is over and is not on record, and summaries that are due. */
export const due: Action = async ({ settings }) => {
	const { today } = settings;
	const archive = await readArchive(settings);
	if (!archive) return nothingThere();
	const { title, note, none, summaries } = deskWords.due;
	const promises = duePromises(planBoards(archive, today));
	const reports = new Map(archive.reports.map(({ id, file }) => [id, file]));
	const pairings = new Map([...archive.pairings.values()].map(({ id, file }) => [file, id]));
	const missing = [
		...summariesDue.check(archive, {
			today,
			linksOf: () => [],
			imports: [],
			statics: staticFiles(settings.contentDir),
		}),
	];
	return page({ title: deskWords.nav.due, part: 'due' }, [
		heading(title, h('p', { className: ['soft'] }, promises.length > 0 ? note : none)),
		h(
			'ul',
			{ className: ['files'] },
			promises.map(({ plan, clause, count, latest = '' }) =>
				h('li', [
					h(
						'a',
						{ className: ['title'], href: addressOf('edit', { file: reports.get(plan.id) ?? '' }) },
						clause,
					),
					h('span', { className: ['soft'] }, plan.name),
					h(
						'span',
						{ className: ['mark'] },
						`${words.promises.periodCount(count)}${words.colon}${latest}`,
					),
				]),
			),
		),
		...(missing.length === 0
			? []
			: [
					part(summaries, [
						h(
							'ul',
							{ className: ['files'] },
							missing.map(({ file, message }) =>
								h('li', [
									h(
										'span',
										{ className: ['title'] },
										pairingName(pairings.get(file) ?? '', archive),
									),
									h('span', { className: ['soft'] }, message),
								]),
							),
						),
					]),
				]),
	]);
};
