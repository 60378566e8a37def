import type { Archive } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { words } from '#i18n/zh-hans.ts';
import { formatAmount } from '#model/format-interval.ts';
import type { Role } from '#model/role.ts';
import { claimsOf, deedsOf, type Claim, type Deed } from '#stats/deeds.ts';
import { figuresFrom } from '#stats/figures.ts';
import { indexBy } from '#stats/index-by.ts';
import { newestYearFirst } from '#stats/tally.ts';
import { countNameOf } from '#thesaurus/index.ts';
import { labelOf } from './labels.ts';
import { needViews } from './need-view.ts';
import { planBoards } from './promise-view.ts';
import { indexReports } from './report-view.ts';

export type SchoolStory = ReturnType<typeof schoolStory>;

/** What a school received, gave and did together with others, year by year, and what it waits for. */
export function schoolStory(id: string, archive: Archive, today: string) {
	const { pairings, boards, needs } = indexStories(archive, today);
	const pairingsAs = (role: Role) =>
		new Set(
			(pairings.get(id) ?? [])
				.filter(({ schools }) => schools.some((one) => one.school === id && one.role === role))
				.map((pairing) => pairing.id),
		);
	const received = pairingsAs('recipient');
	const own = <Item>(index: ReadonlyMap<string, readonly Item[]>) => [
		...new Set([...received].flatMap((pairing) => index.get(pairing) ?? [])),
	];
	return {
		parts: (['recipient', 'supporter', 'mutual'] as const).flatMap((role) => {
			const years = yearsOf(pairingsAs(role), archive);
			return years.length > 0 ? [{ title: words.school.story[role], years }] : [];
		}),
		promises: own(boards).flatMap(({ plan, promises }) =>
			promises.flatMap(({ commitment, counts }) => {
				const waited = counts.find(({ state }) => waitedFor.has(state));
				const path = `/reports/${plan.id}/#commitment-${commitment.id}`;
				return waited ? [{ path, text: commitment.clause, state: waited.state }] : [];
			}),
		),
		needs: own(needs)
			.filter(({ state }) => state !== 'answered')
			.map(({ id: need, text, from, state }) => ({
				path: `/reports/${from.id}/#need-${need}`,
				text,
				state,
			})),
	};
}

/** Pairings by their schools, and what is waited for by pairing. */
const indexStories = perArchive((archive, today: string) => ({
	pairings: indexBy([...archive.pairings.values()], ({ schools }) =>
		schools.map(({ school }) => school),
	),
	boards: indexBy(planBoards(archive, today), ({ pairings }) => pairings),
	needs: indexBy(needViews(archive), ({ pairings }) => pairings.map((pairing) => pairing.id)),
}));

const waitedFor = new Set(['in-progress', 'no-record', 'not-due']);

/** What the reports of some pairings count, the newest year first; totals, which span years, last. */
function yearsOf(pairings: ReadonlySet<string>, archive: Archive) {
	const { byPairing } = indexReports(archive);
	const reports = [...new Set([...pairings].flatMap((pairing) => byPairing.get(pairing) ?? []))];
	const deeds = Map.groupBy(
		deedsOf(reports, archive.site.schoolYearStart),
		({ schoolYear }) => schoolYear,
	);
	const years = [...deeds.keys()].sort(newestYearFirst).map((year) => ({
		label: labelOf('school-year', year, archive),
		items: counted(deeds.get(year) ?? [], []),
	}));
	const claims = claimsOf(reports);
	const total = { label: words.figures.total, items: counted([], claims) };
	return claims.length > 0 ? [...years, total] : years;
}

/** What is counted, each name once with all its measures, and what is told without a number. */
function counted(deeds: readonly Deed[], claims: readonly Claim[]): string[] {
	const figures = figuresFrom(deeds, claims);
	const amounts = Map.groupBy(figures, ({ type, item }) => item ?? countNameOf(type));
	const types = new Set(figures.map(({ type }) => type));
	const withoutNumber = deeds.filter(({ type }) => !types.has(type));
	const names = withoutNumber
		.map(({ type }) => countNameOf(type))
		.filter((name) => !amounts.has(name));
	const measured = [...amounts].map(([name, own]) => {
		const said = own.map(({ value, unit }) => formatAmount({ ...value, unit }));
		return name + said.join('，');
	});
	return [...measured, ...new Set(names)];
}
