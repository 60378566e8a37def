import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openArchive } from '#archive/open-archive.ts';
import { convertTo } from '#build/convert-office.ts';
import { addressOf, fieldOf, filesOf, goTo, type Action } from '#desk/desk.ts';
import { columnControl, listForm, listPage, regionControl, type Given } from '#desk/pages/lists.ts';
import { nothingThere } from '#desk/pages/page.ts';
import { emptyInbox, fillInbox, openInbox } from '#desk/store/inbox.ts';
import { fileResponse } from '#files/mime-type.ts';
import { planList, type ListPlan } from '#import/lists/plan-list.ts';
import { readList } from '#import/lists/read-list.ts';
import { listTemplate } from '#import/lists/template.ts';
import { writeList } from '#import/lists/write-list.ts';
import { ImportFailure } from '#import/source/failure.ts';
import type { Settings } from '#settings.ts';

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

export const template: Action = async () => fileResponse(Buffer.from(await listTemplate()), 'xlsx');

const givenIn = (form: FormData | URLSearchParams): Given =>
	[...form].flatMap(([name, value]) => {
		const isGiven = name === regionControl || name.startsWith(columnControl);
		return isGiven && typeof value === 'string' && value !== '' ? [[name, value]] : [];
	});

async function planOf(settings: Settings, id: string, given: Given): Promise<ListPlan | null> {
	const { folder, documents } = openInbox(settings, id);
	const [name] = documents;
	const { readable } = await openArchive(settings);
	if (name === undefined || !readable) return null;
	const bytes = await readFile(path.join(folder, name));
	const effects = { convertToXlsx: convertTo('xlsx') };
	const explained = given.map(([one, meant]): [string, string] => [
		one.slice(columnControl.length),
		meant,
	]);
	const list = await readList({ bytes, fileName: name }, effects, Object.fromEntries(explained));
	const region = new Map(given).get(regionControl);
	return planList(list, { archive: readable, region });
}
