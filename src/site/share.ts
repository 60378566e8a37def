import type { Archive, Report } from '#archive/archive.ts';
import { formatDate } from '#i18n/format-date.ts';
import { pairingName, schoolName } from '#i18n/names.ts';
import { words } from '#i18n/zh-hans.ts';
import { genreOf } from '#model/report.ts';
import { accentFor, usualAccent } from '#model/accent.ts';
import type { Site } from '#model/site.ts';
import type { Theme } from '#model/theme.ts';
import type { CardText } from '#share/card-svg.ts';
import { hasChineseFont } from '#share/chinese-font.ts';
import type { Citable } from '#share/citation.ts';
import { absoluteUrl } from './url.ts';

/** How many reports have a card of their own. People seldom share links to old ones, and a card takes long to draw. */
const mostCards = 300;

/** The reports with a picture for shared links: the newest, where the machine can write Chinese. */
export const reportsWithCards = ({ reports }: Archive): readonly Report[] =>
	hasChineseFont() ? reports.slice(0, mostCards) : [];

/** The picture for links to the page at this address, which ends in a slash. */
export const cardPath = (page: string): string => `${page}card.jpg`;
export const qrPath = (id: string): string => `/reports/${id}/qr.svg`;

/** All pictures for shared links: the site's own, which most pages show, and those of reports. */
export function linkCards(archive: Archive): { page: string | undefined; text: CardText }[] {
	if (!hasChineseFont()) return [];
	const { title, description, owner, theme } = archive.site;
	return [
		{
			page: undefined,
			text: { title: description, head: title, schools: '', site: owner, ...coloursOf(theme) },
		},
		...reportsWithCards(archive).map((report) => ({
			page: `reports/${report.id}`,
			text: cardText(report, archive),
		})),
	];
}

export function cardText(report: Report, archive: Archive): CardText {
	const { title, date, pairings, schools } = report;
	const names = [
		...pairings.map((id) => pairingName(id, archive)),
		...schools.map((id) => schoolName(id, archive)),
	];
	return {
		title,
		head: `${words.genre[genreOf(report)]} · ${formatDate(date)}`,
		schools: names.join(words.separator),
		site: archive.site.title,
		...coloursOf(archive.site.theme),
	};
}

function coloursOf(theme: Theme) {
	const { accent, strong } = accentFor(theme.accent ?? usualAccent, 'light');
	return { accent, strong };
}

export const citable = ({ id, title, published, source }: Report, site: Site): Citable => ({
	id,
	title,
	author: (source.wording === 'original' && source.publisher) || site.owner,
	site: site.title,
	published,
	url: absoluteUrl(`/reports/${id}/`),
});
