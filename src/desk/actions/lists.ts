import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { h } from 'hastscript';
import { openArchive } from '#archive/open-archive.ts';
import { convertTo } from '#build/convert-office.ts';
import { addressOf, fieldOf, filesOf, goTo, type Action } from '#desk/desk.ts';
import { drawFindings } from '#desk/pages/findings.ts';
import { drawSelect } from '#desk/forms/controls.ts';
import { chip, hidden, postForm } from '#desk/forms/elements.ts';
import { heading, notice, nothingThere, page, part } from '#desk/pages/page.ts';
import { emptyInbox, fillInbox, openInbox } from '#desk/store/inbox.ts';
import { mimeTypeOf } from '#files/mime-type.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { fullNameOf } from '#import/lists/find-region.ts';
import { saidOnce, type Answerable } from '#import/lists/list-finding.ts';
import { sentenceOf } from '#import/lists/plan-files.ts';
import { planList, type ListPlan } from '#import/lists/plan-list.ts';
import { readList } from '#import/lists/read-list.ts';
import { listTemplate } from '#import/lists/template.ts';
import { writeList } from '#import/lists/write-list.ts';
import { ImportFailure } from '#import/source/failure.ts';
import { roles } from '#model/role.ts';
import type { Settings } from '#settings.ts';

const labels = deskWords.lists;
const title = deskWords.register.fromList;

/** Asks for a list of schools or pairings, or says what one would register. Nothing is written. */
export const showList: Action = async ({ settings, token }, { url }) => {
	const id = fieldOf(url.searchParams, 'inbox');
	if (id === '') return listForm(token);
	try {
		const given = givenIn(url.searchParams);
		const plan = await planOf(settings, id, given);
		return plan ? listPage(plan, { inbox: id, given, token }) : listForm(token);
	} catch (cause) {
		if (!(cause instanceof ImportFailure)) throw cause;
		return listForm(token, cause);
	}
};

/** Takes a list in. */
export const readListFile: Action = async ({ settings }, { form }) =>
	goToList((await fillInbox(settings, filesOf(form, 'files'))).id);

export const goToList = (inbox: string): Response => goTo(addressOf('lists', { inbox }));

/** Registers what was shown. */
export const writeListFile: Action = async ({ settings }, { form }) => {
	const id = fieldOf(form, 'inbox');
	const plan = await planOf(settings, id, givenIn(form));
	if (!plan) return nothingThere();
	await writeList(plan, settings);
	await emptyInbox(settings, id);
	return goTo(addressOf('list', { of: plan.pairings.length > 0 ? 'pairings' : 'schools' }));
};

export const template: Action = async () => {
	const headers = { 'content-type': mimeTypeOf('a.xlsx') };
	return new Response(Buffer.from(await listTemplate()), { headers });
};

/** What whoever reads the list has said of it: which side columns are of, where all schools are. */
type Given = readonly (readonly [name: string, value: string])[];

const givenIn = (form: FormData | URLSearchParams): Given =>
	[...form].flatMap(([name, value]) =>
		typeof value === 'string' && value !== '' && (name === regionName || name.startsWith(ofColumn))
			? [[name, value]]
			: [],
	);

const ofColumn = 'column.';
const regionName = 'region';

async function planOf(settings: Settings, id: string, given: Given): Promise<ListPlan | null> {
	const { folder, documents } = openInbox(settings, id);
	const [name] = documents;
	const { readable } = await openArchive(settings);
	if (name === undefined || !readable) return null;
	const bytes = await readFile(path.join(folder, name));
	const effects = { convertToXlsx: convertTo('xlsx') };
	const explained = given.map(([one, meant]): [string, string] => [
		one.slice(ofColumn.length),
		meant,
	]);
	const list = await readList({ bytes, fileName: name }, effects, Object.fromEntries(explained));
	const region = new Map(given).get(regionName);
	return planList(list, { archive: readable, region });
}

/** Asks for a file, after a sentence about the one that could not be read. */
const listForm = (token: string, failure?: ImportFailure): Response =>
	page(
		{ title, part: 'schools' },
		heading(title, h('p.soft', labels.hint)),
		failure ? notice(failure.message, 'error', h('p', failure.hint)) : null,
		postForm(
			addressOf('lists'),
			token,
			h('p.fills', [
				h('input', { type: 'file', name: 'files', required: true, ariaLabel: title }),
				h('button.main', labels.read),
			]),
		),
		h('p', [h('a', { href: '/desk/template.xlsx', download: labels.fileName }, labels.template)]),
	);

/** What a list would register, with what there is to look at first. */
function listPage({ schools, pairings, findings }: ListPlan, { inbox, given, token }: Shown) {
	const fresh = [...schools, ...pairings].filter(({ isKnown }) => !isKnown).length;
	const known = (all: readonly Registered[]) => all.filter(({ isKnown }) => isKnown).length;
	const rows = (all: readonly Registered[]) =>
		all.map(({ name, isKnown }) =>
			h('li', [h('span.title', name), isKnown ? null : h('span.mark.done', labels.isNew)]),
		);
	const said = saidOnce(findings).map((one) => ({
		...one,
		message: `${one.place}：${one.message}`,
		place: null,
	}));
	const asked = findings.flatMap(({ asks }) => asks ?? []);
	const kept = [['inbox', inbox] as const, ...given].map(([name, value]) => hidden(name, value));
	const named = pairings.map(({ members, isKnown }) => ({ name: sentenceOf(members), isKnown }));
	return page(
		{ title, part: 'schools' },
		heading(title),
		findings.length > 0 ? part(labels.findings, drawFindings(said)) : null,
		asked.length > 0
			? h('form.part', { action: addressOf('lists') }, [
					...kept,
					...asked.map(drawAsked),
					h('p.fills', [h('button', labels.readAgain)]),
				])
			: null,
		postForm(
			addressOf('lists/write'),
			token,
			...kept,
			h('p.fills', [
				fresh > 0 ? h('button.main', labels.write(fresh)) : h('span', labels.nothing),
				h('a.button', { href: addressOf('lists') }, labels.another),
			]),
		),
		part(labels.schools(schools.length, known(schools)), h('ul.files', rows(schools))),
		part(labels.pairings(pairings.length, known(named)), h('ul.files', rows(named))),
	);
}

interface Shown {
	readonly inbox: string;
	readonly given: Given;
	readonly token: string;
}

/** What answers a finding without another file. */
function drawAsked(asks: Answerable) {
	if ('region' in asks) {
		const label = labels.allIn(fullNameOf(asks.region));
		return h('p.fills', [chip(regionName, { value: asks.region, label })]);
	}
	const name = ofColumn + asks.column;
	const sides = Object.values(roles).map((role) => `${role}学校`);
	return h('div.field', [
		h('label', { htmlFor: name }, labels.column(asks.column)),
		drawSelect(
			name,
			sides.map((side) => ({ value: side, label: side })),
			{ chosen: '', none: labels.unused },
		),
	]);
}

interface Registered {
	readonly name: string;
	readonly isKnown: boolean;
}
