import type { Finding } from '#model/finding.ts';
import { foldText } from '#privacy/folded-text.ts';
import { findPersonalData, type PersonalData } from '#privacy/personal-data.ts';

/** A finding of personal data, with the words that a waiver would have to name. */
export type PrivacyFinding = Finding & { readonly words: string };

/**
 * Personal data anywhere in a file: fields, text, captions, the file's name. A `waivers` entry with
 * a reason and a decider lets exactly its own words through.
 */
export function privacyFindings(file: string, text: string, data: unknown): Finding[] {
	return unwaived(personalDataIn(file, text), data);
}

/** Personal data in a file's name and text, whatever has been waived. */
export function personalDataIn(file: string, text: string): PrivacyFinding[] {
	const lineAt = lineFinder(text);
	const inName = findPersonalData(file).map((found) => finding(file, 1, found));
	const inText = findPersonalData(text).map((found) => finding(file, lineAt(found.offset), found));
	return [...inName, ...inText].filter(({ rule }) => !isExpected(file, rule));
}

/** What is left after the waivers in a report's data. */
export function unwaived(found: readonly PrivacyFinding[], data: unknown): Finding[] {
	const waived = new Set(waiversIn(data).map(plain));
	return found
		.filter(({ words }) => !waived.has(plain(words)))
		.map(({ words: _, ...rest }) => rest);
}

function finding(file: string, line: number, found: PersonalData): PrivacyFinding {
	const { rule, severity, text: words, message, hint } = found;
	return {
		file,
		line,
		rule: `privacy/${rule}`,
		severity,
		message: `${message.replace(/。$/, '')}：“${words}”。`,
		hint,
		words,
	};
}

/**
 * What may stand in files that are not reports: the site's own address, and prose that explains
 * sensitive subjects instead of telling of a child.
 */
const expected: readonly { readonly files: RegExp; readonly rules: readonly string[] }[] = [
	{ files: /^site\.yaml$/, rules: ['e-mail', 'landline'] },
	{
		files: /^pages\//,
		rules: ['e-mail', 'landline', 'vulnerable-child', 'home-teaching', 'class-photo'],
	},
];

const isExpected = (file: string, rule: string): boolean =>
	expected.some(
		({ files, rules }) => files.test(file) && rules.includes(rule.slice('privacy/'.length)),
	);

/** The words of the waivers that say why and who decided. */
function waiversIn(data: unknown): string[] {
	if (typeof data !== 'object' || data === null || !('waivers' in data)) return [];
	const { waivers } = data;
	if (!Array.isArray(waivers)) return [];
	return waivers.flatMap((waiver: unknown) => {
		if (typeof waiver !== 'object' || waiver === null) return [];
		const { text, reason, by } = { text: '', reason: '', by: '', ...waiver };
		const isComplete = [text, reason, by].every((part) => String(part).trim() !== '');
		return isComplete ? [String(text)] : [];
	});
}

/** Waivers are compared without spaces, in one script. */
const plain = (words: string): string => foldText(words).text.replace(/\s/g, '');

function lineFinder(text: string): (offset: number) => number {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return (offset) => {
		let low = 0;
		let high = starts.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		return low;
	};
}
