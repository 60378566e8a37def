import type { RuleFinding } from '#model/finding.ts';
import { lineageOf } from '#model/region.ts';
import type { Archive, Filed, Report } from './archive.ts';
import { advise } from './nearest.ts';

/** What refers to a thing that the archive does not hold, with the nearest that it holds. */
export function* unknownReferences(archive: Archive): Generator<RuleFinding> {
	const { schools, programmes, pairings, regions } = archive;
	const reports = [...archive.reports, ...archive.drafts];
	const names = {
		school: new Set(schools.keys()),
		programme: new Set(programmes.keys()),
		pairing: new Set(pairings.keys()),
		report: new Set([...reports, ...archive.withdrawn].map(({ id }) => id)),
		region: new Set(regions.keys()),
	};
	const check =
		({ file }: Filed, kind: keyof typeof names) =>
		(id: string | undefined, ...path: PropertyKey[]) =>
			id === undefined || names[kind].has(id)
				? []
				: [
						unknown(file, path, {
							message: `没有名为“${id}”的${nouns[kind]}。`,
							hint: advise(id, [...names[kind]]),
						}),
					];

	for (const school of schools.values()) {
		yield* check(school, 'school')(school.branchOf, 'branchOf');
		for (const code of school.region ? lineageOf(school.region) : []) {
			// Counties that a province governs by itself have no city above them.
			if (code.length === 4 && school.region?.length === 6 && !regions.has(code)) continue;
			yield* check(school, 'region')(code, 'region');
		}
	}
	for (const programme of programmes.values()) {
		yield* check(programme, 'region')(programme.region, 'region');
	}
	for (const pairing of pairings.values()) {
		yield* check(pairing, 'programme')(pairing.programme, 'programme');
		for (const [index, { school }] of pairing.schools.entries()) {
			yield* check(pairing, 'school')(school, 'schools', index, 'school');
		}
	}
	for (const report of reports) yield* unknownInReport(report, check);
	yield* unknownScopes(archive);
}

/** What an issue of a bulletin is about. */
function* unknownScopes({ bulletins, programmes, pairings, schools }: Archive) {
	const scopes = [
		'site',
		...[...programmes.keys()].map((id) => `programme/${id}`),
		...[...pairings.keys()].map((id) => `pairing/${id}`),
		...[...schools.keys()].map((id) => `school/${id}`),
	];
	for (const { file, scope } of bulletins) {
		if (scopes.includes(scope)) continue;
		const message = `没有“${scope}”这个范围。`;
		yield unknown(file, ['scope'], { message, hint: advise(scope, scopes) });
	}
}

type Check = (
	entry: Filed,
	kind: 'school' | 'programme' | 'pairing' | 'report',
) => (id: string | undefined, ...path: PropertyKey[]) => RuleFinding[];

function* unknownInReport(report: Report, check: Check): Generator<RuleFinding> {
	const [school, pairing, other] = [
		check(report, 'school'),
		check(report, 'pairing'),
		check(report, 'report'),
	];
	yield* check(report, 'programme')(report.programme, 'programme');
	for (const [index, id] of report.pairings.entries()) yield* pairing(id, 'pairings', index);
	for (const [index, id] of report.schools.entries()) yield* school(id, 'schools', index);
	for (const [index, id] of report.confirms.entries()) yield* other(id, 'confirms', index);
	for (const [index, { report: id }] of report.disputes.entries())
		yield* other(id, 'disputes', index, 'report');
	for (const [index, total] of report.totals.entries())
		yield* pairing(total.pairing, 'totals', index, 'pairing');
	for (const [index, { serves }] of report.activities.entries()) {
		for (const served of serves) yield* other(served.split('#')[0], 'activities', index, 'serves');
	}
	if (report.kind === 'case') {
		for (const [index, id] of report.drawnFrom.entries()) yield* other(id, 'drawnFrom', index);
	}
}

const nouns = {
	school: '学校',
	programme: '项目',
	pairing: '结对',
	report: '材料',
	region: '行政区划',
};

const unknown = (
	file: string,
	path: readonly PropertyKey[],
	words: Pick<RuleFinding, 'message' | 'hint'>,
): RuleFinding => ({ file, severity: 'error', place: { path }, ...words });
