import type { RuleFinding } from '#model/finding.ts';
import { lineageOf } from '#model/region.ts';
import type { Archive, Report, School } from './archive.ts';
import { advise } from './nearest.ts';

/** What refers to a thing that the archive does not hold, with the nearest that it holds. */
export function* unknownReferences(archive: Archive): Generator<RuleFinding> {
	const known = namesIn(archive);
	for (const { file, kind, id, path } of referencesIn(archive)) {
		if (id === undefined || known[kind].has(id)) continue;
		yield {
			file,
			severity: 'error',
			place: { path },
			message: kind === 'scope' ? `没有“${id}”这个范围。` : `没有名为“${id}”的${nouns[kind]}。`,
			hint: advise(id, [...known[kind]]),
		};
	}
}

const nouns = {
	school: '学校',
	programme: '项目',
	pairing: '结对',
	report: '材料',
	region: '行政区划',
};

type Kind = keyof typeof nouns | 'scope';

interface Reference {
	readonly file: string;
	readonly kind: Kind;
	readonly id: string | undefined;
	readonly path: readonly PropertyKey[];
}

function namesIn(archive: Archive): Record<Kind, ReadonlySet<string>> {
	const { schools, programmes, pairings, regions } = archive;
	const { reports, drafts, unreadDrafts, withdrawn } = archive;
	const scopes = [
		[...programmes.keys()].map((id) => `programme/${id}`),
		[...pairings.keys()].map((id) => `pairing/${id}`),
		[...schools.keys()].map((id) => `school/${id}`),
	];
	return {
		school: new Set(schools.keys()),
		programme: new Set(programmes.keys()),
		pairing: new Set(pairings.keys()),
		report: new Set([reports, drafts, unreadDrafts, withdrawn].flat().map(({ id }) => id)),
		region: new Set(regions.keys()),
		scope: new Set(['site', ...scopes.flat()]),
	};
}

function* referencesIn(archive: Archive): Generator<Reference> {
	for (const { file, ...school } of archive.schools.values()) {
		yield { file, kind: 'school', id: school.branchOf, path: ['branchOf'] };
		for (const id of regionsOf(school, archive))
			yield { file, kind: 'region', id, path: ['region'] };
	}
	for (const { file, regions } of archive.programmes.values()) {
		for (const [index, id] of regions.entries())
			yield { file, kind: 'region', id, path: ['regions', index] };
	}
	for (const { file, programme, schools } of archive.pairings.values()) {
		yield { file, kind: 'programme', id: programme, path: ['programme'] };
		for (const [index, { school }] of schools.entries())
			yield { file, kind: 'school', id: school, path: ['schools', index, 'school'] };
	}
	for (const report of [...archive.reports, ...archive.drafts]) yield* referencesOf(report);
	for (const { file, scope } of archive.bulletins) {
		yield { file, kind: 'scope', id: scope, path: ['scope'] };
	}
}

/** Counties that a province governs by itself have no city above them. */
const regionsOf = ({ region }: Pick<School, 'region'>, { regions }: Archive): readonly string[] =>
	(region === undefined ? [] : lineageOf(region)).filter(
		(code) => code.length !== 4 || region?.length !== 6 || regions.has(code),
	);

function* referencesOf(report: Report): Generator<Reference> {
	const { file, confirms, disputes, totals, activities } = report;
	yield { file, kind: 'programme', id: report.programme, path: ['programme'] };
	for (const [index, id] of report.pairings.entries())
		yield { file, kind: 'pairing', id, path: ['pairings', index] };
	for (const [index, id] of report.schools.entries())
		yield { file, kind: 'school', id, path: ['schools', index] };
	for (const [index, id] of confirms.entries())
		yield { file, kind: 'report', id, path: ['confirms', index] };
	for (const [index, { report: id }] of disputes.entries())
		yield { file, kind: 'report', id, path: ['disputes', index, 'report'] };
	for (const [index, { pairing: id }] of totals.entries())
		yield { file, kind: 'pairing', id, path: ['totals', index, 'pairing'] };
	for (const [index, { serves }] of activities.entries())
		for (const served of serves)
			yield {
				file,
				kind: 'report',
				id: served.split('#')[0],
				path: ['activities', index, 'serves'],
			};
	const drawnFrom = report.kind === 'case' ? report.drawnFrom : [];
	for (const [index, id] of drawnFrom.entries())
		yield { file, kind: 'report', id, path: ['drawnFrom', index] };
}
