import { readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '#files/digest.ts';
import type { Settings } from '#settings.ts';
import { filesBelow } from '#files/files-below.ts';
import type { SiteTree } from '#build/site-tree.ts';
import type { Workspace } from '#build/workspace.ts';
import { readMemory, writeWhole } from '#files/write-whole.ts';
import { packFacts, unpackFacts, type PackedFacts, type StampedFacts } from './pack-facts.ts';
import { factsReader, type PageFacts } from './page-facts.ts';

/** The facts of every page of the site. Pages that have not changed are not read again. */
export function readFacts(
	tree: SiteTree,
	settings: Settings,
	workspace: Workspace,
): ReadonlyMap<string, PageFacts> {
	const memory = workspace.memory('facts');
	const code = codeDigest();
	const last = readMemory<PackedFacts>(memory, { code, words: [], pages: [] });
	const before = last.code === code ? unpackFacts(last) : new Map<string, StampedFacts>();
	const now = new Map<string, StampedFacts>();
	const pageFacts = factsReader(settings);
	for (const [file, stamp] of tree.stamps) {
		if (!file.endsWith('.html')) continue;
		const known = before.get(file);
		if (known?.stamp === stamp) now.set(file, known);
		else {
			const html = readFileSync(path.join(tree.root, file), 'utf8');
			now.set(file, { ...pageFacts(html, file), stamp });
		}
	}
	writeWhole(memory, JSON.stringify(packFacts(now, code)));
	return now;
}

function codeDigest(): string {
	const folder = import.meta.dirname;
	return digestOf(filesBelow(folder).map((file) => readFileSync(path.join(folder, file), 'utf8')));
}
