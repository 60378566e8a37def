import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { remember } from '#files/remember.ts';
import type { Finding, RuleFinding } from '#model/finding.ts';
import { parseFile, type ContentDocument } from './document.ts';
import { readText } from './read-text.ts';

/** The data of a file with its lines; `null` where it cannot be read. */
export type DocumentOf = (file: string) => Promise<ContentDocument | null>;

/** Reads and parses files of the content folder when they are asked for, each of them once. */
export const documentReader = (contentDir: string): DocumentOf =>
	remember((file) => readDocument(contentDir, file));

/** Finds the lines of what a rule has found. */
export function locate(
	found: Iterable<RuleFinding>,
	rule: string,
	documentOf: DocumentOf,
): Promise<Finding[]> {
	return Promise.all(
		[...found].map(async ({ place, ...finding }) => {
			if ('line' in place) return { ...finding, rule, line: place.line };
			const document = await documentOf(finding.file);
			return { ...finding, rule, line: document?.lineOf(place.path) ?? 1 };
		}),
	);
}

async function readDocument(contentDir: string, file: string): Promise<ContentDocument | null> {
	const decoded = readText(file, await readFile(path.join(contentDir, file)));
	return 'text' in decoded ? parseFile(file, decoded.text).document : null;
}
