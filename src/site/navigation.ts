import type { Archive } from '#archive/archive.ts';
import { words } from '#i18n/zh-hans.ts';
import { sections, type Section } from '#model/section.ts';
import type { Theme } from '#model/theme.ts';

/** A link of a menu. */
export interface MenuLink {
	/** Root-relative address. */
	readonly path: string;
	readonly label: string;
}

/** The sections that answer each question that readers come with; the first is where it leads. */
const landings = [
	['schools', 'pairings', 'programmes', 'regions'],
	['cases', 'themes', 'reports', 'years'],
	['statistics', 'data', 'bulletins'],
	['promises', 'needs', 'summaries', 'corrections'],
	['search'],
] as const satisfies Section[][];

const inFooter = [
	'programmes',
	'schools',
	'regions',
	'themes',
	'years',
	'promises',
	'needs',
	'corrections',
	'summaries',
	'bulletins',
	'data',
] as const;

/** What the menus of every page lead to, in the order of the site's theme and without what it leaves out. */
export function navigationOf({ site: { theme }, pages }: Pick<Archive, 'site' | 'pages'>) {
	const asked = landings.map(([section]) => ({ section, label: words.landing[section] }));
	const header = (theme.nav ?? asked).map(({ section, label }) => linkTo(section, label));
	const footer = inFooter.map((section) => linkTo(section));
	const about = pages
		.filter(({ id }) => !id.includes('/'))
		.map(({ id, title }) => ({ path: `/${id}/`, label: title }));
	const groups = landings.map((group) => group.map((section) => linkTo(section)));
	const isShown = ({ path }: MenuLink) => isInSite(path, theme);
	return {
		header: header.filter(isShown),
		/** What belongs together, by the question it answers. */
		groups: groups.map((group) => group.filter(isShown)),
		footer: footer.filter(isShown),
		about: about.filter(isShown),
	};
}

type Menus = ReturnType<typeof navigationOf>;

/** The link of the header under which a page stands: its own section, or the one that answers the same question. */
export function currentLink(path: string, { header, groups }: Menus): string | undefined {
	const isAround = (link: MenuLink) => path.startsWith(link.path);
	const around = groups.find((group) => group.some(isAround)) ?? [];
	const beside = header.find((link) => around.some((other) => other.path === link.path));
	return (header.find(isAround) ?? beside)?.path;
}

/** The sections beside the one that a page opens; none on the pages within them. */
export const sectionsBeside = (path: string, { groups }: Menus): readonly MenuLink[] =>
	groups.find((group) => group.length > 1 && group.some((link) => link.path === path)) ?? [];

/** Whether an address lies in a section that the site has not left out. */
export function isInSite(path: string, { leaveOut }: Theme): boolean {
	const [, first = ''] = path.split('/');
	return !leaveOut.some((section) => section === first);
}

const linkTo = (section: Section, label: string = sections[section]): MenuLink => ({
	path: `/${section}/`,
	label,
});
