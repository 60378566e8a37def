import type { Archive, Report } from '#archive/archive.ts';
import type { Link } from '#markdown/links.ts';
import type { ReportFields } from '#model/report.ts';
import type { ImportRecord } from './import-records.ts';

/** What a rule has to say. Where it knows no line, the path of the field leads to one. */
export interface Remark {
	readonly file: string;
	readonly severity: 'error' | 'warning';
	readonly message: string;
	readonly hint: string;
	readonly place: Place;
}

export type Place = { readonly line: number } | { readonly path: readonly PropertyKey[] };

/** Looks at what all files say together. A new one is a file and a line in `rules/index.ts`. */
export interface ArchiveRule {
	readonly name: string;
	readonly check: (archive: Archive, context: Context) => Iterable<Remark>;
}

/** Looks at one report; its remarks are kept until the report changes. */
export interface ReportRule {
	readonly name: string;
	readonly check: (text: ReportText) => Iterable<Omit<Remark, 'file'>>;
}

export interface Context {
	readonly today: string;
	/** The links of each report to addresses of this site, with their lines in the file. */
	readonly linksOf: (report: Report) => readonly Link[];
	/** What the importer wrote beside drafts, and beside reports that still hold doubts. */
	readonly imports: readonly ImportRecord[];
	/** What reports said before, by their ids; only where there is a Git history. */
	readonly earlier?: ReadonlyMap<string, readonly ReportFields[]>;
}

/** A report with the lines of its text. */
export interface ReportText {
	readonly report: Report;
	/** Lines of prose, without headings, code and tables, counted in the file. */
	readonly lines: readonly TextLine[];
	readonly headings: readonly (TextLine & { readonly depth: number })[];
}

export interface TextLine {
	readonly line: number;
	readonly text: string;
}
