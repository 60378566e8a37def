import type { Archive, Report } from '#archive/archive.ts';
import { perArchive, reportsById } from '#archive/per-archive.ts';
import { formatDate } from '#i18n/format-date.ts';
import { fullRegionName, pairingName, schoolName } from '#i18n/names.ts';
import { words } from '#i18n/zh-hans.ts';
import { schoolsInRole } from '#model/pairing.ts';
import { roleNames, type Role } from '#model/role.ts';
import { conceptsOf } from '#stats/concepts-of.ts';
import { levelsOfCase } from '#stats/evidence.ts';
import { indexBy } from '#stats/index-by.ts';
import { boardPaths } from './board-path.ts';
import { cardsOf } from './cards.ts';
import type { Named } from './url.ts';
import { needViews } from './need-view.ts';
import { regionPath } from './region-path.ts';
import { activityRows, totalRows } from './report-counts.ts';
import { yearPath } from './year-path.ts';

export interface PairingView extends Named {
	/** Those that have schools: who gives, who receives, who does both. */
	readonly sides: readonly { readonly role: Role; readonly schools: readonly Named[] }[];
}

export type ReportView = ReturnType<typeof reportView>;

/** What a report's page shows around its text. */
export function reportView(report: Report, archive: Archive) {
	const { earlier, later } = neighbours(report, archive);
	// Its own programme, or that of its first pairing.
	const programme = report.programme ?? archive.pairings.get(report.pairings[0] ?? '')?.programme;
	const known = reportsById(archive);
	const found = (ids: readonly string[]) =>
		cardsOf(
			ids.flatMap((id) => known.get(id) ?? []),
			archive,
		);
	return {
		report,
		when: formatDate(report.date),
		pairings: report.pairings.map((id) => pairingView(id, archive)),
		programmes: programme ? [named(programme, archive.programmes.get(programme)?.name)] : [],
		otherSchools: report.schools.map((id) => named(id, schoolName(id, archive))),
		regions: countiesOf(report).map((code) => ({
			path: regionPath(code, archive),
			label: fullRegionName(code, archive),
		})),
		years: report.schoolYears.map((year) => ({
			path: yearPath(year, archive),
			label: words.schoolYear(year),
		})),
		drawnFrom: report.kind === 'case' ? found(report.drawnFrom) : [],
		confirms: found(report.confirms),
		activities: activityRows(report, archive),
		totals: totalRows(report, archive),
		/** Where what it promises is followed. */
		board: boardPaths(archive).get(report.id) ?? '/promises/',
		/** With what came of them. */
		needs: needsByReport(archive).get(report.id) ?? [],
		levels: report.kind === 'case' ? levelsOfCase(report, archive) : null,
		/** Reports of other pairings about the same things. */
		related: cardsOf(relatedTo(report, archive), archive),
		/** Neighbours in time within its first pairing. */
		earlier: earlier && named(earlier.id, earlier.title),
		later: later && named(later.id, later.title),
	} as const;
}

/** Reports by what they share. */
export const indexReports = perArchive(({ reports }) => ({
	byPairing: indexBy(reports, ({ pairings }) => pairings),
	byTopic: indexBy(reports, conceptsOf),
}));

const needsByReport = perArchive((archive) =>
	Map.groupBy(needViews(archive), ({ from }) => from.id),
);

export function pairingView(id: string, archive: Archive): PairingView {
	const pairing = archive.pairings.get(id);
	const sides = roleNames.flatMap((role) => {
		const ids = pairing ? schoolsInRole(pairing, role) : [];
		return ids.length > 0
			? [{ role, schools: ids.map((school) => named(school, schoolName(school, archive))) }]
			: [];
	});
	return { ...named(id, pairingName(id, archive)), sides };
}

/** How many reports of a topic are compared, so that large archives stay fast. */
const mostLookedAt = 30;

/** The four reports of other pairings that share the most topics; a rare topic counts more than a common one. */
function relatedTo(report: Report, archive: Archive): Report[] {
	const { byTopic } = indexReports(archive);
	const scores = new Map<Report, number>();
	for (const topic of conceptsOf(report)) {
		const sharing = byTopic.get(topic) ?? [];
		for (const other of sharing.slice(0, mostLookedAt)) {
			scores.set(other, (scores.get(other) ?? 0) + 1 / sharing.length);
		}
	}
	return [...scores]
		.filter(
			([other]) => other !== report && !other.pairings.some((id) => report.pairings.includes(id)),
		)
		.sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a.id < b.id ? -1 : 1))
		.slice(0, 4)
		.map(([other]) => other);
}

/** The archive lists the newest report first, so the later neighbour has the smaller index. */
function neighbours(report: Report, archive: Archive) {
	const siblings = indexReports(archive).byPairing.get(report.pairings[0] ?? '') ?? [];
	const position = siblings.indexOf(report);
	if (position < 0) return { earlier: undefined, later: undefined };
	return { earlier: siblings[position + 1], later: siblings[position - 1] };
}

/** The smallest divisions that a report's schools lie in. */
const countiesOf = ({ regionCodes }: Report): string[] =>
	regionCodes.filter(
		(code) => !regionCodes.some((other) => other !== code && other.startsWith(code)),
	);

const named = (id: string, name: string | undefined): Named => ({ id, name: name ?? id });

/**
 * The first three things that a report counts, each of another type: a summary's totals before the
 * single activities, as the report lists them.
 */
export function highlightsOf({ totals, activities }: Pick<ReportView, 'totals' | 'activities'>) {
	const counted = [...totals, ...activities].flatMap(({ type, figures }) =>
		figures.slice(0, 1).map(({ quantity }) => ({ type, quantity })),
	);
	const byType = Map.groupBy(counted, ({ type }) => type);
	return [...byType.values()].flatMap(([first]) => first ?? []).slice(0, 3);
}
