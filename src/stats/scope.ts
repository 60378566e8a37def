import type { Archive, Report } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { allClaims, isOfSchools, type Claim } from './deeds.ts';
import { indexBy } from './index-by.ts';

/** What derived documents can be about: the whole site or one thing in it. */
const scopeKinds = ['site', 'programme', 'pairing', 'school'] as const;

export type ScopeKind = (typeof scopeKinds)[number];

/** `id` is empty for the whole site. */
export interface Scope {
	readonly kind: ScopeKind;
	readonly id: string;
}

/** The reports of every scope that has any, the newest first. A programme has those of its pairings. */
export const reportsByScope = perArchive((archive) => {
	const found = new Map<string, { readonly scope: Scope; readonly reports: Report[] }>();
	for (const report of archive.reports) {
		for (const scope of scopesOf(report)) {
			const key = scopeKey(scope);
			const known = found.get(key);
			if (known) known.reports.push(report);
			else found.set(key, { scope, reports: [report] });
		}
	}
	return found;
});

/** The reports of one scope, the newest first. */
export const reportsIn = (archive: Archive, scope: Scope): readonly Report[] =>
	reportsByScope(archive).get(scopeKey(scope))?.reports ?? [];

/** The totals that are about nothing outside a scope: what two pairings add up to is no figure of one. */
export const claimsIn = (archive: Archive, scope: Scope): readonly Claim[] =>
	claimsByScope(archive).get(scopeKey(scope)) ?? [];

const claimsByScope = perArchive((archive) =>
	indexBy(allClaims(archive), (claim) => scopesOfClaim(claim, archive).map(scopeKey)),
);

function scopesOfClaim({ pairings, report }: Claim, archive: Archive): Scope[] {
	const of = pairings.map((id) => archive.pairings.get(id));
	const programmes = sharedBy(of.map((pairing) => [pairing?.programme ?? []].flat()));
	const schools =
		pairings.length > 0
			? sharedBy(of.map((pairing) => pairing?.schools.map(({ school }) => school) ?? []))
			: report.schoolIds.filter(() => isOfSchools(report));
	return [
		{ kind: 'site', id: '' },
		...[...programmes, report.programme ?? []].flat().map(scopeOf('programme')),
		...sharedBy(pairings.map((id) => [id])).map(scopeOf('pairing')),
		...schools.map(scopeOf('school')),
	];
}

/** What stands in all of some lists. */
const sharedBy = ([first = [], ...others]: readonly (readonly string[])[]): string[] =>
	first.filter((id) => others.every((list) => list.includes(id)));

const scopeOf =
	(kind: ScopeKind) =>
	(id: string): Scope => ({ kind, id });

/** @example scopeKey({ kind: 'pairing', id: 'jianshe-fengyi' }) // 'pairing/jianshe-fengyi' */
const scopeKey = ({ kind, id }: Scope): string => (kind === 'site' ? kind : `${kind}/${id}`);

/** Reads `site`, `pairing/jianshe-fengyi`; `null` where there is no such scope in the archive. */
export function readScope(key: string, archive: Archive): Scope | null {
	const [word = '', id = ''] = key.split('/');
	const kind = scopeKinds.find((one) => one === word);
	if (kind === undefined) return null;
	const isKnown = {
		site: id === '',
		programme: archive.programmes.has(id),
		pairing: archive.pairings.has(id),
		school: archive.schools.has(id),
	}[kind];
	return isKnown ? { kind, id } : null;
}

function scopesOf(report: Report): Scope[] {
	return [
		{ kind: 'site', id: '' },
		...report.programmes.map(scopeOf('programme')),
		...report.pairings.map(scopeOf('pairing')),
		...report.schoolIds.map(scopeOf('school')),
	];
}
