import { h } from 'hastscript';
import { staticFiles } from '#archive/static-files.ts';
import { summariesDue } from '#check/rules/summaries-due.ts';
import { addressOf, type Action } from '#desk/desk.ts';
import { readArchive } from '#desk/forms/entries.ts';
import { heading, nothingThere, page, part } from '#desk/pages/page.ts';
import { pairingName } from '#i18n/names.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { words } from '#i18n/zh-hans.ts';
import { duePromises, planBoards } from '#site/promise-view.ts';

/** What was promised for a time that is over and is not on record, and summaries that are due. */
export const due: Action = async ({ settings }) => {
	const { today, contentDir } = settings;
	const archive = await readArchive(settings);
	if (!archive) return nothingThere();
	const { title, note, none, summaries } = deskWords.due;
	const promises = duePromises(planBoards(archive, today));
	const reports = new Map(archive.reports.map(({ id, file }) => [id, file]));
	const pairings = new Map([...archive.pairings.values()].map(({ id, file }) => [file, id]));
	const statics = staticFiles(contentDir);
	const around = { today, linksOf: () => [], imports: [], statics };
	const missing = [...summariesDue.check(archive, around)];
	const rows = promises.map(({ plan, clause, count, latest = '' }) => {
		const href = addressOf('edit', { file: reports.get(plan.id) ?? '' });
		const times = `${words.promises.periodCount(count)}${words.colon}${latest}`;
		return h('li', [
			h('a.title', { href }, clause),
			h('span.soft', plan.name),
			h('span.mark', times),
		]);
	});
	const summaryRows = missing.map(({ file, message }) =>
		h('li', [
			h('span.title', pairingName(pairings.get(file) ?? '', archive)),
			h('span.soft', message),
		]),
	);
	return page(
		{ title: deskWords.nav.due, current: 'due' },
		heading(title, h('p.soft', promises.length > 0 ? note : none)),
		h('ul.files', rows),
		missing.length > 0 ? part(summaries, h('ul.files', summaryRows)) : null,
	);
};
