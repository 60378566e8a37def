import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseMarkdownFile, parseYamlFile, type ContentDocument } from '#archive/document.ts';
import { readText } from '#archive/read-text.ts';
import type { Finding } from '#model/finding.ts';
import type { Settings } from '#settings.ts';
import type { Remark } from './rule.ts';

type Located = Remark & { readonly rule: string };

/** Turns remarks into findings: each file that needs it is read once to find the lines. */
export async function locate(
	remarks: readonly Located[],
	{ contentDir }: Settings,
): Promise<Finding[]> {
	const files = new Set(remarks.flatMap(({ file, place }) => ('path' in place ? [file] : [])));
	const documents = new Map<string, ContentDocument | null>();
	for (const file of files) documents.set(file, await readDocument(contentDir, file));
	return remarks.map(({ place, ...remark }) => ({
		...remark,
		line: 'line' in place ? place.line : (documents.get(remark.file)?.lineOf(place.path) ?? 1),
	}));
}

async function readDocument(contentDir: string, file: string): Promise<ContentDocument | null> {
	const decoded = readText(file, await readFile(path.join(contentDir, file)));
	if ('finding' in decoded) return null;
	const parse = file.endsWith('.yaml') ? parseYamlFile : parseMarkdownFile;
	return parse(file, decoded.text).document;
}
