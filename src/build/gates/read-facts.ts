import { readFileSync } from 'node:fs';
import path from 'node:path';
import { staticFiles } from '#archive/static-files.ts';
import { fingerprintOf } from '#files/fingerprint.ts';
import type { BuildContext } from '#build/context.ts';
import { readMemory, writeWhole } from '#files/write-whole.ts';
import { packFacts, unpackFacts, type PackedFacts, type StampedFacts } from './pack-facts.ts';
import { factsReader, type PageFacts } from './page-facts.ts';

/** The facts of every page of the site. Pages that have not changed are not read again. */
export function readFacts(context: BuildContext): ReadonlyMap<string, PageFacts> {
	const { tree, settings, workspace } = context;
	const memory = workspace.memory('facts');
	const code = fingerprintOf('src/build/gates/read-facts.ts');
	const last = readMemory<PackedFacts>(memory, { code, words: [], pages: [] });
	const before = last.code === code ? unpackFacts(last) : new Map<string, StampedFacts>();
	const now = new Map<string, StampedFacts>();
	const pageFacts = factsReader(settings);
	const asTheyAre = staticFiles(settings.contentDir);
	for (const [file, stamp] of tree.stamps) {
		if (!file.endsWith('.html') || asTheyAre.has(file)) continue;
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
