import type { Archive, Pairing, Programme, Report, School } from '#archive/archive.ts';
import { linkReport, newestFirst, noticeOf, schoolYearsOf } from '#archive/link-report.ts';
import { pairingSchema } from '#model/pairing.ts';
import { programmeSchema } from '#model/programme.ts';
import { reportSchema } from '#model/report.ts';
import { schoolSchema } from '#model/school.ts';
import { siteSchema } from '#model/site.ts';

/** What an author would write; what is left out gets a value that is valid and plain. */
export interface ArchiveSource {
	readonly reports?: Readonly<Record<string, object>>;
	readonly schools?: Readonly<Record<string, object>>;
	readonly pairings?: Readonly<Record<string, object>>;
	readonly programmes?: Readonly<Record<string, object>>;
	readonly regions?: Readonly<Record<string, string>>;
	readonly site?: object;
}

/** An archive made from frontmatter by the real schemas, without files. Keys are ids. */
export function buildArchive(source: ArchiveSource): Archive {
	const site = siteSchema.parse({ ...plainSite, ...source.site });
	const schools = filed(source.schools, (fields) =>
		schoolSchema.parse({ name: '甲校', ...fields }),
	);
	const pairings = filed(source.pairings, (fields) =>
		pairingSchema.parse({ ...plainPairing, ...fields }),
	);
	const programmes = filed(source.programmes, (fields) =>
		programmeSchema.parse({ ...plainProgramme, ...fields }),
	);
	const links = {
		schools: new Map<string, School>(schools.map((school) => [school.id, school])),
		pairings: new Map<string, Pairing>(pairings.map((pairing) => [pairing.id, pairing])),
		programmes: new Map<string, Programme>(programmes.map((one) => [one.id, one])),
		schoolYearStart: site.schoolYearStart,
	};
	const reports = filed(source.reports, (fields) =>
		reportSchema.parse({ ...plainReport, ...fields }),
	)
		.map((report) => linkReport(report, links))
		.sort(newestFirst);
	const published = reports.filter(({ draft, withdrawn }) => !draft && !withdrawn);
	return {
		...links,
		site,
		regions: new Map(Object.entries(source.regions ?? {})),
		reports: published,
		schoolYears: schoolYearsOf(published),
		withdrawn: reports.flatMap(noticeOf),
		drafts: reports.filter(({ draft }) => draft),
		unreadDrafts: [],
		pages: [],
		bulletins: [],
	};
}

/** The reports of such an archive. */
export const buildReports = (reports: Readonly<Record<string, object>>): readonly Report[] =>
	buildArchive({ reports }).reports;

const plainSite = {
	title: '试',
	description: '试',
	owner: '试',
	contact: { name: '试' },
	pageMinimum: { reports: 1, rows: 1 },
};

const plainPairing = {
	summary: '试',
	schools: [
		{ school: 'a', role: '支援' },
		{ school: 'b', role: '受援' },
	],
};

const plainProgramme = {
	name: '某区结对',
	summary: '试',
	source: { title: '一篇文章', form: '学校文章' },
};

const plainReport = {
	kind: 'visit',
	title: '一次活动',
	summary: '做了一件事。',
	date: '2021-10-08',
	source: { title: '一篇文章', form: '学校文章' },
};

function filed<Fields>(
	entries: Readonly<Record<string, object>> = {},
	parse: (fields: object) => Fields,
) {
	return Object.entries(entries).map(([id, fields]) => ({
		...parse(fields),
		id,
		file: `${id}.md`,
		digest: id,
	}));
}
