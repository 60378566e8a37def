import { h } from 'hastscript';
import type { Report } from '#archive/archive.ts';
import { openArchive } from '#archive/open-archive.ts';
import { addressOf, type Action } from '#desk/desk.ts';
import { drawSelect } from '#desk/forms/controls.ts';
import { drawFiles } from '#desk/pages/file-list.ts';
import { heading, notice, page, part, postForm } from '#desk/pages/page.ts';
import { entriesOf } from '#desk/forms/entries.ts';
import { questionsIn, readSidecar } from '#desk/store/sidecar.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { words } from '#i18n/zh-hans.ts';
import { isError, stopsSite, type Finding } from '#model/finding.ts';
import { reviewSteps } from '#model/site.ts';
import type { Settings } from '#settings.ts';

const labels = deskWords.home;

/** Where everything begins: a place to drop files on, and the drafts. */
export const home: Action = async ({ settings, token }) => {
	const { readable, findings, files } = await openArchive(settings);
	const errors = findings.filter(stopsSite);
	const drafts = await Promise.all(
		(readable?.drafts ?? []).map(async (draft) => ({
			...draft,
			state: await stateOf(draft, settings, readable?.site.requireReview ?? []),
		})),
	);
	const known = new Set([...drafts, ...(readable?.reports ?? [])].map(({ file }) => file));
	const broken = files.filter(
		({ file, collection, findings: own }) =>
			collection === 'reports' && own.some(isError) && !known.has(file),
	);
	return page({ title: deskWords.name, part: 'home' }, [
		heading(labels.title),
		...(errors.length > 0
			? [notice(labels.errors(errors.length), [drawErrors(errors)], 'error')]
			: []),
		h('desk-drop', [
			postForm(addressOf('import'), token, [
				h('label', { className: ['drop-zone'] }, [
					h('strong', labels.drop),
					h('span', labels.dropHint),
					h('span', { className: ['button', 'main'] }, labels.choose),
					h('input', { type: 'file', name: 'files', multiple: true, required: true }),
				]),
				h('p', { className: ['beside-drop'] }, [
					h('label', { htmlFor: 'school' }, labels.school),
					drawSelect('school', entriesOf(readable, 'schools'), {
						chosen: '',
						none: labels.anySchool,
					}),
					h('button', labels.chosen),
				]),
			]),
		]),
		h('p', { className: ['fresh'] }, [
			h('span', labels.fresh),
			...Object.entries(words.kind).map(([kind, label]) =>
				h('a', { className: ['button'], href: addressOf('new', { kind }) }, label),
			),
		]),
		part(labels.drafts, [
			drawFiles([
				...broken.map(({ file, id }) => ({ file, title: id, state: labels.broken })),
				...drafts.map(({ file, title, kind, date, state }) => {
					return { file, title, detail: `${words.kind[kind]} · ${date}`, state, isPage: true };
				}),
			]),
			...(drafts.length + broken.length === 0
				? [h('p', { className: ['soft'] }, labels.noDrafts)]
				: []),
		]),
	]);
};

/** The first errors, each with the way to its file. */
const drawErrors = (errors: readonly Finding[]) =>
	h(
		'ul',
		{ className: ['findings'] },
		errors
			.slice(0, 5)
			.map(({ file, message, hint }) =>
				h('li', [
					h('a', { href: addressOf('edit', { file }) }, file),
					` ${message}`,
					h('p', { className: ['soft'] }, hint),
				]),
			),
	);

/** What is still to be done for a draft. */
async function stateOf(
	{ file, uncertain, credits }: Report,
	settings: Settings,
	steps: readonly (keyof typeof reviewSteps)[],
): Promise<string> {
	const open = questionsIn(await readSidecar(settings, file), { uncertain });
	if (open.length > 0) return labels.openQuestions(open.length);
	const missing = steps.filter((step) => !credits?.[step]?.on).map((step) => reviewSteps[step]);
	return missing.length > 0 ? labels.missingReviews(missing.join('、')) : labels.ready;
}
