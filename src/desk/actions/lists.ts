import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openArchive } from '#archive/open-archive.ts';
import { convertTo } from '#build/convert-office.ts';
import { addressOf, fieldOf, filesOf, goTo, type Action, type Desk } from '#desk/desk.ts';
import { listForm, listPage } from '#desk/pages/lists.ts';
import { nothingThere } from '#desk/pages/nothing.ts';
import { emptyInbox, fillInbox, openInbox } from '#desk/store/inbox.ts';
import { mimeTypeOf } from '#files/mime-type.ts';
import { planList, type ListPlan } from '#import/lists/plan-list.ts';
import { readList } from '#import/lists/read-list.ts';
import { listTemplate } from '#import/lists/template.ts';
import { writeList } from '#import/lists/write-list.ts';
import { ImportFailure } from '#import/source/failure.ts';
import type { Settings } from '#settings.ts';

/** Asks for a list of schools or pairings. */
export const askList: Action = ({ token }) => listForm(token);

/** Says what a list would register. Nothing is written. */
export const readListFile: Action = async (desk, { form }) => {
	const { id } = await fillInbox(desk.settings, filesOf(form, 'files'));
	return showList(desk, id);
};

/** What the first file of an inbox would register. */
export async function showList({ settings, token }: Desk, id: string): Promise<Response> {
	try {
		const plan = await planOf(settings, id);
		return plan ? listPage(plan, id, token) : nothingThere();
	} catch (cause) {
		if (!(cause instanceof ImportFailure)) throw cause;
		return listForm(token, cause);
	}
}

/** Registers what was shown. */
export const writeListFile: Action = async (desk, { form }) => {
	const { settings } = desk;
	const id = fieldOf(form, 'inbox');
	const plan = await planOf(settings, id);
	if (!plan) return nothingThere();
	await writeList(plan, settings);
	await emptyInbox(settings, id);
	return goTo(addressOf('list', { of: plan.pairings.length > 0 ? 'pairings' : 'schools' }));
};

export const template: Action = async () => {
	const headers = { 'content-type': mimeTypeOf('a.xlsx') };
	return new Response(Buffer.from(await listTemplate()), { headers });
};

async function planOf(settings: Settings, id: string): Promise<ListPlan | null> {
	const { folder, documents } = openInbox(settings, id);
	const [name] = documents;
	const { readable } = await openArchive(settings);
	if (name === undefined || !readable) return null;
	const bytes = await readFile(path.join(folder, name));
	const effects = { convertToXlsx: convertTo('xlsx') };
	return planList(await readList({ bytes, fileName: name }, effects), { archive: readable });
}
