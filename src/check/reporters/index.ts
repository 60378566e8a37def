import { isError, stopsSite } from '#model/finding.ts';
import {
	findingLines,
	importLines,
	leftOutLines,
	summaryOfImport,
	type PrintedCheck,
} from './print-findings.ts';

/** Turns it into text; `contentDir` is put before the names of files. */
type Reporter = (checked: PrintedCheck, contentDir: string) => string;

export const reporters = {
	terminal: ({ findings, imports, leftOut }, contentDir) =>
		[
			...importLines(imports, contentDir),
			...findingLines(findings, contentDir),
			...leftOutLines(leftOut),
		]
			.join('\n')
			.trimStart(),
	github: githubAnnotations,
	json: jsonReport,
} satisfies Record<string, Reporter>;

/** Workflow commands that GitHub shows beside the lines of a pull request. */
function githubAnnotations({ findings, imports }: PrintedCheck, contentDir: string): string {
	const placeOf = (file: string, line: number, title: string): string =>
		`file=${property(`${contentDir}/${file}`)},line=${line},title=${property(title)}`;
	return [
		...findings.map((finding) => {
			const { file, line, rule, message, hint } = finding;
			const level = stopsSite(finding) ? 'error' : 'warning';
			return `::${level} ${placeOf(file, line, rule)}::${data(`${message} ${hint}`)}`;
		}),
		...imports.map(
			(record) => `::notice ${placeOf(record.file, 1, 'import')}::${data(summaryOfImport(record))}`,
		),
	].join('\n');
}

const data = (text: string): string =>
	text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** The findings and the importer's notes for other programs. */
function jsonReport({ findings, imports, leftOut }: PrintedCheck, contentDir: string): string {
	const errors = findings.filter(stopsSite).length;
	const inDrafts = findings.filter(isError).length - errors;
	const drafts = imports.map(({ file, notes, doubts }) => ({ file, ...notes, doubts }));
	const warnings = findings.length - errors - inDrafts;
	const counts = { errors, warnings, inDrafts };
	return JSON.stringify({ contentDir, ...counts, findings, imports: drafts, leftOut }, null, '\t');
}
