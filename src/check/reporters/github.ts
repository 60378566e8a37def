import { summaryOfImport, type Checked } from './print-findings.ts';

/** Workflow commands that GitHub shows beside the lines of a pull request. */
export function githubAnnotations({ findings, imports }: Checked, contentDir: string): string {
	const placeOf = (file: string, line: number, title: string): string =>
		`file=${property(`${contentDir}/${file}`)},line=${line},title=${property(title)}`;
	return [
		...findings.map(
			({ file, line, severity, rule, message, hint }) =>
				`::${severity} ${placeOf(file, line, rule)}::${data(`${message} ${hint}`)}`,
		),
		...imports.map(
			(record) => `::notice ${placeOf(record.file, 1, 'import')}::${data(summaryOfImport(record))}`,
		),
	].join('\n');
}

const data = (text: string): string =>
	text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
