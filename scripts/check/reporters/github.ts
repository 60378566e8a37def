import type { Finding } from '#model/finding.ts';

/** Workflow commands that GitHub shows beside the lines of a pull request. */
export function githubAnnotations(findings: readonly Finding[], contentDir: string): string {
	return findings
		.map(({ file, line, severity, rule, message, hint }) => {
			const place = `file=${property(`${contentDir}/${file}`)},line=${line},title=${property(rule)}`;
			return `::${severity} ${place}::${data(`${message} ${hint}`)}`;
		})
		.join('\n');
}

const data = (text: string): string =>
	text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
