import type { Archive, Report } from '#archive/archive.ts';
import type { Link } from '#markdown/links.ts';
import type { Heading, TextLine } from '#markdown/sections.ts';
import type { RuleFinding } from '#model/finding.ts';
import type { ReportFields } from '#model/report.ts';
import type { ImportRecord } from './import-records.ts';

/** Looks at what all files say together. A new one is a file and a line in `rules/index.ts`. */
export interface ArchiveRule {
	readonly name: string;
	readonly check: (archive: Archive, context: RuleContext) => Iterable<RuleFinding>;
}

/** Looks at one report; what it finds is kept until the report changes. */
export interface ReportRule {
	readonly name: string;
	readonly check: (text: ReportText) => Iterable<ReportFinding>;
}

export type ReportFinding = Omit<RuleFinding, 'file'>;

/** A report with the lines of its text. */
interface ReportText {
	readonly report: Report;
	readonly paragraphs: readonly TextLine[];
	readonly headings: readonly Heading[];
	/** The whole file as it is written. */
	readonly lines: readonly string[];
}

/** What a rule may ask beside the archive. */
export interface RuleContext {
	readonly today: string;
	/** The links of each report to addresses of this site, with their lines in the file. */
	readonly linksOf: (report: Report) => readonly Link[];
	/** What the importer wrote beside reports and drafts. */
	readonly imports: readonly ImportRecord[];
	/** What is published as it is, by its address. */
	readonly statics: ReadonlyMap<string, string>;
	/** What reports said before, by their ids; only where there is a Git history. */
	readonly earlier?: ReadonlyMap<string, readonly ReportFields[]>;
}
