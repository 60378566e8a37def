import { h } from 'hastscript';
import type { Archive, Report } from '#archive/archive.ts';
import { openArchive, type Opened } from '#archive/open-archive.ts';
import { addressOf, type Action } from '#desk/desk.ts';
import { drawSelect } from '#desk/forms/controls.ts';
import { entriesOf } from '#desk/forms/entries.ts';
import { drawFiles } from '#desk/pages/file-list.ts';
import { drawFindings } from '#desk/pages/findings.ts';
import { postForm } from '#desk/forms/elements.ts';
import type { Choice } from '#import/new/questions.ts';
import { heading, notice, page, part } from '#desk/pages/page.ts';
import { mostBytes } from '#desk/store/inbox.ts';
import { openDoubtsIn, readSidecar } from '#desk/store/sidecar.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { words } from '#i18n/zh-hans.ts';
import { isError, stopsSite, type Finding } from '#model/finding.ts';
import { reviewSteps } from '#model/site.ts';
import type { Settings } from '#settings.ts';

const labels = deskWords.home;

/** Where everything begins: a place to drop files on, and the drafts. */
export const home: Action = async ({ settings, token }) => {
	const opened = await openArchive(settings);
	const { readable, findings } = opened;
	const errors = findings.filter(stopsSite);
	const drafts = await listedDrafts(opened, settings);
	const fresh = Object.entries(words.kind).map(([kind, label]) =>
		h('a.button', { href: addressOf('new', { kind }) }, label),
	);
	return page(
		{ title: deskWords.name, current: 'home' },
		heading(labels.title),
		errors.length > 0
			? notice(labels.errors(errors.length), 'error', drawErrors(errors, readable))
			: null,
		drawDrop(token, entriesOf(readable, 'schools')),
		h('p.fresh', [h('span', labels.fresh), ...fresh]),
		part(
			labels.drafts,
			drawFiles(drafts),
			drafts.length === 0 ? h('p.soft', labels.noDrafts) : null,
		),
		h('p', [h('a.button', { href: addressOf('build') }, deskWords.build.title)]),
	);
};

const drawDrop = (token: string, schools: readonly Choice[]) =>
	h('desk-drop', { dataMost: String(mostBytes), dataTooMuch: deskWords.refused.tooMuch }, [
		postForm(
			addressOf('import'),
			token,
			h('label.drop-zone', [
				h('strong', labels.drop),
				h('span', labels.dropHint),
				h('span.button.main', labels.choose),
				h('input', { type: 'file', name: 'files', multiple: true, required: true }),
			]),
			h('p.beside-drop', [
				h('label', { htmlFor: 'school' }, labels.school),
				drawSelect('school', schools, { chosen: '', none: labels.anySchool }),
				h('button', labels.chosen),
			]),
		),
	]);

/** The first errors, each with the way to its file, by the name that people know it by. */
function drawErrors(errors: readonly Finding[], archive: Archive | null) {
	const { schools, reports = [] } = archive ?? {};
	const names = new Map([
		...reports.map(({ file, title }) => [file, title] as const),
		...[...(schools?.values() ?? [])].map(({ file, name }) => [file, name] as const),
	]);
	return drawFindings(
		errors.slice(0, 5).map((finding) => ({
			...finding,
			place: h(
				'a',
				{ href: addressOf('edit', { file: finding.file }) },
				names.get(finding.file) ?? finding.file,
			),
		})),
	);
}

/** The drafts with what is still to be done, behind those that cannot be opened. */
async function listedDrafts({ readable, files }: Opened, settings: Settings) {
	const { drafts = [], reports = [], site } = readable ?? {};
	const known = new Set([...drafts, ...reports].map(({ file }) => file));
	const broken = files.filter(
		({ file, collection, findings }) =>
			collection === 'reports' && findings.some(isError) && !known.has(file),
	);
	return [
		...broken.map(({ file, id }) => ({ file, title: id, state: labels.broken })),
		...(await Promise.all(
			drafts.map(async (draft) => ({
				file: draft.file,
				title: draft.title,
				detail: `${words.kind[draft.kind]} · ${draft.date}`,
				state: await stateOf(draft, settings, site?.requireReview ?? []),
				isPage: true,
			})),
		)),
	];
}

/** What is still to be done for a draft. */
async function stateOf(
	{ file, uncertain, credits, submitted }: Report,
	settings: Settings,
	steps: readonly (keyof typeof reviewSteps)[],
): Promise<string> {
	const open = openDoubtsIn(await readSidecar(settings, file), { uncertain });
	if (open.length > 0) return labels.openQuestions(open.length);
	const missing = steps.filter((step) => !credits?.[step]?.on).map((step) => reviewSteps[step]);
	const reviews = missing.length > 0 ? labels.missingReviews(missing.join('、')) : '';
	if (submitted) return [deskWords.edit.isSubmitted, reviews].filter(Boolean).join('，');
	return reviews || labels.ready;
}
