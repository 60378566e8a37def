import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from '#model/finding.ts';
import { lineageOf } from '#model/region.ts';
import type { Settings } from '#settings.ts';
import type { Archive, Filed, Report } from './archive.ts';
import { bulletinMistakes } from './bulletin-mistakes.ts';
import { parseMarkdownFile, parseYamlFile } from './document.ts';
import { disputedFigures } from './disputed-figures.ts';
import type { Mistake } from './mistake.ts';
import { advise } from './nearest.ts';

/** What refers to nothing, stands twice, or claims an address that is taken. */
export async function referenceFindings(archive: Archive, settings: Settings): Promise<Finding[]> {
	const mistakes = [
		...unknownReferences(archive),
		...disputedFigures(archive),
		...bulletinMistakes(archive),
		...takenAddresses(archive),
	];
	return Promise.all(mistakes.map((mistake) => locate(mistake, settings)));
}

function* unknownReferences(archive: Archive): Generator<Mistake> {
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
				: [unknownReference(file, path, id, kind, [...names[kind]])];

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
}

type Check = (
	entry: Filed,
	kind: 'school' | 'programme' | 'pairing' | 'report',
) => (id: string | undefined, ...path: PropertyKey[]) => Mistake[];

function* unknownInReport(report: Report, check: Check): Generator<Mistake> {
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

function unknownReference(
	file: string,
	path: readonly PropertyKey[],
	id: string,
	kind: keyof typeof nouns,
	choices: readonly string[],
): Mistake {
	return { file, path, message: `没有名为“${id}”的${nouns[kind]}。`, hint: advise(id, choices) };
}

function* takenAddresses({ reports, drafts, withdrawn }: Archive): Generator<Mistake> {
	const owners = new Map<string, string>();
	for (const { id, file, aliases } of [...reports, ...drafts, ...withdrawn].sort((a, b) =>
		a.file < b.file ? -1 : 1,
	)) {
		for (const [index, address] of [`/reports/${id}/`, ...aliases].entries()) {
			const owner = owners.get(address);
			owners.set(address, owner ?? file);
			if (owner === undefined) continue;
			yield {
				file,
				path: index === 0 ? [] : ['aliases', index - 1],
				message: `网址 ${address} 已被 ${owner} 占用。`,
				hint: index === 0 ? '请给其中一个文件换名。' : '请删去这条曾用网址。',
			};
		}
	}
}

async function locate(
	{ file, path: place, message, hint }: Mistake,
	{ contentDir }: Settings,
): Promise<Finding> {
	const text = await readFile(path.join(contentDir, file), 'utf8');
	const { document } = (file.endsWith('.yaml') ? parseYamlFile : parseMarkdownFile)(file, text);
	const line = document?.lineOf(place) ?? 1;
	return { file, line, rule: 'reference', severity: 'error', message, hint };
}
