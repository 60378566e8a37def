import type { Archive } from '#archive/archive.ts';
import { sections, type Section } from '#model/section.ts';
import type { Theme } from '#model/theme.ts';

/** A link of a menu. */
interface MenuLink {
	/** Root-relative address. */
	readonly path: string;
	readonly label: string;
}

const inHeader = ['reports', 'cases', 'pairings', 'statistics', 'search'] as const;

const inFooter = [
	'programmes',
	'schools',
	'regions',
	'themes',
	'years',
	'promises',
	'needs',
	'corrections',
	'ledger',
	'summaries',
	'bulletins',
	'data',
] as const;

/** What the menus of every page lead to, in the order of the site's theme and without what it leaves out. */
export function navigationOf({ site: { theme }, pages }: Pick<Archive, 'site' | 'pages'>) {
	const chosen = theme.nav ?? inHeader.map((section) => ({ section, label: undefined }));
	const header = chosen.map(({ section, label }) => linkTo(section, label));
	const footer = inFooter.map((section) => linkTo(section));
	const about = pages
		.filter(({ id }) => !id.includes('/'))
		.map(({ id, title }) => ({ path: `/${id}/`, label: title }));
	const isShown = ({ path }: MenuLink) => isInSite(path, theme);
	return {
		header: header.filter(isShown),
		footer: footer.filter(isShown),
		about: about.filter(isShown),
	};
}

/** Whether an address lies in a section that the site has not left out. */
export function isInSite(path: string, { leaveOut }: Theme): boolean {
	const [, first = ''] = path.split('/');
	return !leaveOut.some((section) => section === first);
}

const linkTo = (section: Section, label: string = sections[section]): MenuLink => ({
	path: `/${section}/`,
	label,
});
