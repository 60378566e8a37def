import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { collectionOf } from '#archive/collections.ts';
import { frontmatterEnd } from '#archive/document.ts';
import { listFiles } from '#archive/list-files.ts';
import { writeWhole } from '#files/write-whole.ts';
import { parseMarkdown } from '#markdown/parse.ts';
import { readDate } from '#model/edtf.ts';
import type { Settings } from '#settings.ts';

/** Repairs all files of the content folder, each whole or not at all, and gives those it changed. */
export async function fixContent({ contentDir }: Settings): Promise<string[]> {
	const changed: string[] = [];
	const { files } = listFiles(contentDir);
	for (const { file } of files) {
		if (!collectionOf(file)) continue;
		const whole = path.join(contentDir, file);
		const text = decode(await readFile(whole));
		const fixed = text === null ? null : fixText(text, !file.endsWith('.yaml'));
		if (fixed === null || fixed === text) continue;
		writeWhole(whole, fixed);
		changed.push(file);
	}
	return changed;
}

/** `null` where the bytes are no UTF-8: what is not understood is not rewritten. */
function decode(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}

/**
 * Repairs what is certain and no more: byte order mark, line ends, spaces at the end of lines,
 * dates in the data at the top. Doing it twice is doing it once.
 */
export function fixText(text: string, isMarkdown: boolean): string {
	const lines = text
		.replace(/^\ufeff/, '')
		.replace(/\r\n?/g, '\n')
		.split('\n');
	const prose = isMarkdown ? frontmatterEnd(lines) + 1 : lines.length;
	const data = lines.slice(0, prose).map((line) => fixDate(line.trimEnd()));
	return [...data, ...fixProse(lines.slice(prose))].join('\n');
}

const dateKeys = 'date|published|period|on|captured|signed|from|to';
const dateLine = new RegExp(`^(\\s*(?:- )?(?:${dateKeys}):\\s+)(["']?)([^"'#]+?)\\2$`);

/** `date: ２０２１年10月8日` becomes `date: 2021-10-08`. */
function fixDate(line: string): string {
	const [, key, quote, written] = dateLine.exec(line) ?? [];
	if (key === undefined || quote === undefined || written === undefined) return line;
	return `${key}${quote}${readDate(written) ?? written}${quote}`;
}

/** Two spaces before a further line are a line break in Markdown; code is left alone. */
function fixProse(lines: readonly string[]): readonly string[] {
	const tree = parseMarkdown(lines.join('\n'));
	if (!tree) return lines;
	const kept = linesToKeep(tree);
	return lines.map((line, index) => (kept.has(index + 1) ? line : withoutEnd(line)));
}

/** Other blanks than these are characters to Markdown. */
const withoutEnd = (line: string): string => line.replace(/(?<![ \t])[ \t]+$/, '');

/** Lines, counted from 1, whose last spaces mean something. */
function linesToKeep(tree: Root): Set<number> {
	const kept = new Set<number>();
	visit(tree, (node) => {
		if (!['break', 'code', 'inlineCode', 'html'].includes(node.type) || !node.position) return;
		const { start, end } = node.position;
		const last = node.type === 'break' ? start.line : end.line;
		for (let line = start.line; line <= last; line += 1) kept.add(line);
	});
	return kept;
}
