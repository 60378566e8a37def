import type { BulletinFields } from '#model/bulletin.ts';
import type { PageFields } from '#model/page.ts';
import type { PairingFields } from '#model/pairing.ts';
import type { ProgrammeFields } from '#model/programme.ts';
import type { ReportFields } from '#model/report.ts';
import type { SchoolYear } from '#model/school-year.ts';
import type { SchoolFields, Stage } from '#model/school.ts';
import type { Site } from '#model/site.ts';

/** Everything in the content folder that is published: read, checked and linked. */
export interface Archive {
	readonly site: Site;
	/** Names of administrative divisions by code. */
	readonly regions: ReadonlyMap<string, string>;
	readonly schools: ReadonlyMap<string, School>;
	readonly programmes: ReadonlyMap<string, Programme>;
	readonly pairings: ReadonlyMap<string, Pairing>;
	/** Newest first; what has no date comes last. */
	readonly reports: readonly Report[];
	/** The school years that reports fall into, which are those that have a page. */
	readonly schoolYears: ReadonlySet<string>;
	readonly pages: readonly Page[];
	/** The newest issue first. */
	readonly bulletins: readonly BulletinIssue[];
	/** What is left of reports that were taken back: an address and a notice. */
	readonly withdrawn: readonly Withdrawn[];
	/** Reports left out by name, because their authors have not finished them. */
	readonly drafts: readonly Report[];
	/** Drafts that cannot be read yet; they are left out just so. */
	readonly unreadDrafts: readonly Filed[];
}

/** What every file of the content folder has besides its fields. */
export interface Filed {
	/** The file's name, which is also its address. */
	readonly id: string;
	/** Path below the content folder. */
	readonly file: string;
	/** Fingerprint of the file and its pictures. */
	readonly digest: string;
}

export type School = SchoolFields & Filed;
export type Programme = ProgrammeFields & Filed;
export type Pairing = PairingFields & Filed;
/** A report that was taken back. It has no title and no text, so that nothing of them gets out. */
export interface Withdrawn extends Filed {
	readonly on: string;
	readonly reason: string;
	readonly aliases: readonly string[];
}

export type Page = PageFields & Filed;
type BulletinIssue = BulletinFields & Filed;
export type Report = ReportFields & Filed & ReportLinks;

/** What a report's references lead to. */
interface ReportLinks {
	readonly schoolYear: SchoolYear;
	/** The school years of its date and of its activities; `undated` only where none is known. */
	readonly schoolYears: readonly SchoolYear[];
	/** Its own programme, and those of its pairings and of the pairings of its totals. */
	readonly programmes: readonly string[];
	/** Schools of its pairings and those it names itself. */
	readonly schoolIds: readonly string[];
	/** Codes of the divisions that these schools lie in, with all that hold them. */
	readonly regionCodes: readonly string[];
	readonly stages: readonly Stage[];
}
