import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';

/** What a person read from a document. */
const label = z.strictObject({
	/** `tune` documents were looked at while the rules were written, `held` ones were not. */
	split: z.enum(['tune', 'held', 'seed']),
	kind: z.enum(['visit', 'plan', 'summary', 'case']),
	date: z.string(),
	isPairing: z.boolean(),
	title: z.string().optional(),
	schools: z.array(
		z.strictObject({
			name: z.string(),
			role: z.enum(['supporter', 'recipient', 'mutual']).nullable(),
		}),
	),
	counts: z.array(z.strictObject({ type: z.string(), value: z.string(), unit: z.string() })),
	credits: z.record(z.string(), z.string()),
	/** Words that must not be in the report. */
	gone: z.array(z.string()).default([]),
	/** Words that must be; for plain text all lines that are not among `gone` are added. */
	keeps: z.array(z.string()).default([]),
});

export type Label = z.output<typeof label>;

export interface Labelled {
	readonly name: string;
	readonly file: string;
	/** One for each document in the file. */
	readonly labels: readonly Label[];
}

/** Our own documents, each in a folder with its labels. */
export function ownSet(root: string): Labelled[] {
	return globSync('*/expected.json', { cwd: root })
		.sort()
		.map((expected) => {
			const folder = path.join(root, path.dirname(expected));
			const [input = ''] = globSync('input.*', { cwd: folder });
			return {
				name: path.basename(folder),
				file: path.join(folder, input),
				labels: readLabels(path.join(root, expected)),
			};
		});
}

/** The five source documents, where they lie beside the checkout; only labels of them are ours. */
export function seedSet(root: string, folder: string): Labelled[] {
	if (!existsSync(folder)) return [];
	return globSync('*.labels.json', { cwd: root })
		.sort()
		.flatMap((expected) => {
			const file = path.join(folder, `${expected.replace('.labels.json', '')}.txt`);
			return existsSync(file)
				? [{ name: expected.slice(0, 3), file, labels: readLabels(path.join(root, expected)) }]
				: [];
		});
}

function readLabels(file: string): Label[] {
	return z
		.union([label.transform((one) => [one]), z.array(label)])
		.parse(JSON.parse(readFileSync(file, 'utf8')));
}
