import { LineCounter } from 'yaml';
import type { Finding } from '#model/finding.ts';
import { findPersonalData, type PersonalData } from '#privacy/personal-data.ts';

/** A finding of personal data, with the words that a waiver would have to name. */
export type PersonalFinding = Finding & { readonly words: string };

/** Personal data in a file's name and text, whatever has been waived. */
export function personalDataIn(file: string, text: string): PersonalFinding[] {
	const lineAt = lineFinder(text);
	const inName = findPersonalData(file).map((found) => findingOf(found, file, 1));
	const inText = findPersonalData(text).map((found) =>
		findingOf(found, file, lineAt(found.offset)),
	);
	return [...inName, ...inText].filter(({ rule }) => !isExpected(file, rule));
}

/** That a picture says where it was taken. */
export const photoPlaceFinding = (file: string): PersonalFinding => ({
	file,
	line: 1,
	rule: 'privacy/photo-place',
	severity: 'warning',
	message: '照片里存着拍摄地点。',
	hint: '发布的图片会去掉它；交给别人的原图请先另存一次，或在相册里删除位置信息。',
	words: '拍摄地点',
});

function findingOf(found: PersonalData, file: string, line: number): PersonalFinding {
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

/** Finds the line of an offset. */
export function lineFinder(text: string): (offset: number) => number {
	const lines = new LineCounter();
	lines.addNewLine(0);
	for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
	return (offset) => lines.linePos(offset).line;
}
