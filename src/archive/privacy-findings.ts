import type { Finding } from '#model/finding.ts';
import { findPersonalData } from '#privacy/personal-data.ts';

/**
 * Personal data anywhere in a file: fields, text, captions, the file's name. A `waivers` entry with
 * a reason and a decider lets exactly its own words through.
 */
export function privacyFindings(file: string, text: string, data: unknown): Finding[] {
	const waived = waivedTexts(data);
	const inName = findPersonalData(file).map((found) => ({ ...found, line: 1 }));
	const inText = findPersonalData(text).map((found) => ({
		...found,
		line: text.slice(0, found.offset).split('\n').length,
	}));
	return [...inName, ...inText]
		.filter((found) => !waived.has(found.text))
		.map(({ rule, severity, line, text: words, message, hint }) => ({
			file,
			line,
			rule: `privacy/${rule}`,
			severity,
			message: `${message.replace(/。$/, '')}：“${words}”。`,
			hint,
		}));
}

function waivedTexts(data: unknown): Set<string> {
	if (typeof data !== 'object' || data === null || !('waivers' in data)) return new Set();
	const { waivers } = data;
	if (!Array.isArray(waivers)) return new Set();
	return new Set(
		waivers.flatMap((waiver: unknown) =>
			typeof waiver === 'object' && waiver !== null && 'text' in waiver
				? [String(waiver.text)]
				: [],
		),
	);
}
