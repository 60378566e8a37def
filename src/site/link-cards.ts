import type { Archive, Report } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { formatDate } from '#i18n/format-date.ts';
import { fullRegionName, pairingName, schoolName } from '#i18n/names.ts';
import { words } from '#i18n/zh-hans.ts';
import { accentFor, usualAccent } from '#model/accent.ts';
import { genreOf } from '#model/report.ts';
import { sections } from '#model/section.ts';
import type { CardText } from '#share/card-svg.ts';

/** What a card says besides the name and the colours of the site. */
type Words = Pick<CardText, 'title' | 'head' | 'schools'>;
type Card = readonly [page: string, words: Words];

/** How many of a kind have a card of their own; people seldom share links to what is old. */
const mostOfAKind = 100;

/**
 * All pictures for shared links by their addresses: the site's, one for each of its sections, and
 * those of programmes and of the reports, pairings and schools that were last reported on.
 */
export const linkCards = perArchive((archive): ReadonlyMap<string, CardText> => {
	const { title: site, description, owner, theme } = archive.site;
	const { accent, strong } = accentFor(theme.accent ?? usualAccent, 'light');
	const cards: Card[] = [
		['/', { title: site, head: owner, schools: description }],
		...Object.entries(sections).map(([section, title]): Card => [
			`/${section}/`,
			{ title, head: owner, schools: description },
		]),
		...ownCards(archive),
	];
	return new Map(
		cards.map(([path, card]) => [`${path}card.png`, { site, accent, strong, ...card }]),
	);
});

/** The address of the picture for links to a page: its own, that of its section, or the site's. */
export function cardPath(page: string, archive: Archive): string {
	const own = `${page}card.png`;
	return linkCards(archive).has(own) ? own : sectionCard(page);
}

/** The picture for links to a page without one of its own. */
export function sectionCard(page: string): string {
	const [, first = ''] = page.split('/');
	return Object.hasOwn(sections, first) ? `/${first}/card.png` : '/card.png';
}

function ownCards(archive: Archive): Card[] {
	const { reports, programmes, pairings, schools } = archive;
	const newest = <Item>(items: readonly Item[]) => [...new Set(items)].slice(0, mostOfAKind);
	return [
		...newest(reports).map((report): Card => [
			`/reports/${report.id}/`,
			reportWords(report, archive),
		]),
		...newest(reports.flatMap((report) => report.pairings)).map((id): Card => {
			const title = pairingName(id, archive);
			const schools = pairings.get(id)?.summary ?? '';
			return [`/pairings/${id}/`, { title, head: sections.pairings, schools }];
		}),
		...newest(reports.flatMap(({ schoolIds }) => schoolIds)).map((id): Card => {
			const title = schoolName(id, archive);
			const region = fullRegionName(schools.get(id)?.region ?? '', archive);
			return [`/schools/${id}/`, { title, head: sections.schools, schools: region }];
		}),
		...newest([...programmes.values()]).map(({ id, name, summary }): Card => [
			`/programmes/${id}/`,
			{ title: name, head: sections.programmes, schools: summary },
		]),
	];
}

export function reportWords(report: Report, archive: Archive): Words {
	const names = [
		...report.pairings.map((id) => pairingName(id, archive)),
		...report.schools.map((id) => schoolName(id, archive)),
	];
	return {
		title: report.title,
		head: `${words.genre[genreOf(report)]} · ${formatDate(report.date)}`,
		schools: names.join(words.separator),
	};
}
