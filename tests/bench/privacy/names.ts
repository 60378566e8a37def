import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { findPersonalData } from '#privacy/personal-data.ts';

const names = z.strictObject({
	/** Kinds of names, each a list with spaces between. */
	names: z.record(z.string(), z.string()),
	/** Sentences with `{}` where a name goes; a second `{}` takes another one. */
	contexts: z.array(z.string().includes('{}')),
});

/**
 * Every name in every sentence. The names at even places were looked at while the rules were
 * written, those at odd ones were not.
 */
export async function nameRows(): Promise<string[][]> {
	const text = await readFile('tests/fixtures/privacy/names.json', 'utf8');
	const { names: kinds, contexts } = names.parse(JSON.parse(text));
	return Object.entries(kinds).map(([kind, list]) => {
		const all = list.split(' ');
		const missed = [0, 1].map((half) => {
			const places = [...all.keys()].filter((place) => place % 2 === half);
			const count = places
				.map((place) => contexts.filter((context) => !isFound(context, all, place)).length)
				.reduce((sum, one) => sum + one, 0);
			return `${count} of ${places.length * contexts.length}`;
		});
		return [kind, ...missed];
	});
}

function isFound(context: string, all: readonly string[], place: number): boolean {
	const [before = '', ...rest] = context.split('{}');
	const name = all[place] ?? '';
	const sentence = before + name + rest.join(all[(place + 2) % all.length] ?? '');
	const [start, end] = [before.length, before.length + name.length];
	return findPersonalData(sentence).some(
		({ severity, offset, text }) =>
			severity === 'error' && offset < end && offset + text.length > start,
	);
}
