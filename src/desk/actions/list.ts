import { h } from 'hastscript';
import type { Archive } from '#archive/archive.ts';
import { addressOf, fieldOf, type Action } from '#desk/desk.ts';
import { drawFiles } from '#desk/pages/file-list.ts';
import { hidden } from '#desk/forms/elements.ts';
import { heading, nothingThere, page } from '#desk/pages/page.ts';
import { readArchive } from '#desk/forms/entries.ts';
import { formatDate } from '#i18n/format-date.ts';
import { fullRegionName, pairingName } from '#i18n/names.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { words } from '#i18n/zh-hans.ts';

/** More than this is not looked through by eye. */
const mostListed = 200;

/** All reports, schools or pairings, or those whose name holds some words. */
export const list: Action = async ({ settings }, { url }) => {
	const of = fieldOf(url.searchParams, 'of');
	const wanted = fieldOf(url.searchParams, 'q').trim();
	const archive = await readArchive(settings);
	if (!archive || !isListed(of)) return nothingThere();
	const all = listed[of](archive).filter(({ title }) => title.includes(wanted));
	const { find, findHint, found, more } = deskWords.list;
	return page(
		{ title: deskWords.nav[of], current: of },
		heading(deskWords.nav[of], of === 'reports' ? null : registering(of)),
		h('form.find', { role: 'search', action: addressOf('list') }, [
			hidden('of', of),
			h('label.soft', { htmlFor: 'q' }, findHint),
			h('input#q', { name: 'q', value: wanted, type: 'search' }),
			h('button', find),
		]),
		h('p.soft', found(all.length)),
		drawFiles(all.slice(0, mostListed)),
		all.length > mostListed ? h('p.soft', more) : null,
	);
};

type ListedCollection = keyof typeof listed;
const isListed = (name: string): name is ListedCollection => Object.hasOwn(listed, name);

const listed = {
	reports: ({ reports, drafts }: Archive) =>
		[...drafts, ...reports].map(({ file, title, kind, date, draft, submitted }) => ({
			file,
			title,
			detail: `${words.kind[kind]} · ${formatDate(date)}`,
			...(draft && { state: submitted ? deskWords.edit.isSubmitted : deskWords.edit.isDraft }),
			isPage: true,
		})),
	schools: (archive: Archive) =>
		[...archive.schools.values()].map(({ file, name, region }) => ({
			file,
			title: name,
			detail: region === undefined ? '' : fullRegionName(region, archive),
		})),
	pairings: (archive: Archive) =>
		[...archive.pairings.values()].map(({ file, id, summary }) => ({
			file,
			title: pairingName(id, archive),
			detail: summary,
		})),
};

const registering = (of: 'schools' | 'pairings') => {
	const { school, pairing, fromList } = deskWords.register;
	const [kind, label] = of === 'schools' ? ['school', school] : ['pairing', pairing];
	return h('p.fills', [
		h('a.button.main', { href: addressOf('new', { kind }) }, label),
		h('a.button', { href: addressOf('lists') }, fromList),
	]);
};
