import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isMap, isScalar, parseDocument, YAMLMap, type Document, type Pair } from 'yaml';
import { writeWhole } from '#files/write-whole.ts';
import { lineageOf } from '#model/region.ts';
import { divisionName } from './find-region.ts';

/** Gives `regions.yaml` the names of the divisions that schools are going to name. */
export async function writeRegions(contentDir: string, regions: readonly string[]): Promise<void> {
	const file = path.join(contentDir, 'regions.yaml');
	const written = await readFile(file, 'utf8').catch(() => '');
	const text = withRegions(written, regions);
	if (text !== null) writeWhole(file, text);
}

/** The text of `regions.yaml` with some divisions, and what holds them, that it has not; `null` where it has all. */
function withRegions(text: string, regions: readonly string[]): string | null {
	const document: Document = parseDocument(text);
	const contents = isMap(document.contents) ? document.contents : new YAMLMap();
	const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');
	const known = new Set(contents.items.map(keyOf));
	const missing = [...new Set(regions.flatMap(lineageOf))].flatMap((code) => {
		const name = known.has(code) ? undefined : divisionName(code);
		return name === undefined ? [] : [{ code, name }];
	});
	const first = contents.items[0]?.key;
	if (isScalar(first) && first.commentBefore) {
		// It explains the file, not the division that comes first.
		document.commentBefore = first.commentBefore;
		first.commentBefore = null;
	}
	for (const { code, name } of missing) {
		const place = contents.items.findIndex((pair) => keyOf(pair) > code);
		const end = contents.items.length;
		contents.items.splice(place < 0 ? end : place, 0, document.createPair(code, name));
	}
	contents.flow = false;
	document.contents = contents;
	return missing.length === 0 ? null : document.toString({ lineWidth: 0 });
}
