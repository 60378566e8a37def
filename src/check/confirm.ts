import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { frontmatterEnd } from '#archive/document.ts';
import { writeWhole } from '#files/write-whole.ts';
import type { Settings } from '#settings.ts';
import type { PrivacyQuestion } from './confirmations.ts';

/**
 * Writes into the data of their reports that somebody has looked at these pictures and words and
 * found that they may be published. The rest of each file stays byte for byte as it is.
 * @param by who has looked: an office, not a name
 */
export async function confirm(
	questions: readonly PrivacyQuestion[],
	by: string,
	{ contentDir, today }: Pick<Settings, 'contentDir' | 'today'>,
): Promise<void> {
	for (const [file, own] of Map.groupBy(questions, (question) => question.file)) {
		const whole = path.join(contentDir, file);
		const keys = (kind: PrivacyQuestion['kind']) =>
			own.filter((question) => question.kind === kind).map(({ key }) => key);
		const pictures = keys('picture');
		const words = keys('word');
		const entry = {
			by,
			on: today,
			...(pictures.length > 0 && { pictures }),
			...(words.length > 0 && { words }),
		};
		writeWhole(whole, withEntry(await readFile(whole, 'utf8'), entry));
	}
}

/** The text with one more entry below `confirmed:`, which is added where it is missing. */
function withEntry(text: string, entry: object): string {
	const end = /\r?\n/.exec(text)?.[0] ?? '\n';
	const lines = text.split(end);
	const close = frontmatterEnd(lines);
	const found = lines.findIndex((line, at) => at < close && /^confirmed:\s*$/.test(line));
	const indent = found < 0 ? '  ' : (/^ */.exec(lines[found + 1] ?? '')?.[0] ?? '');
	const written = stringify([entry], { lineWidth: 0 }).trimEnd().split('\n');
	const added = written.map((line) => indent + line);
	const at = found < 0 ? close : found + 1;
	return lines.toSpliced(at, 0, ...(found < 0 ? ['confirmed:'] : []), ...added).join(end);
}
