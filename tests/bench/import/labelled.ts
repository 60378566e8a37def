import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { decode } from '#import/read/decode.ts';
import { inputOf, readInput, type Input } from '#import/read/input.ts';

const split = z.enum(['tune', 'held', 'seed']);

/** What a person read from a document. */
const read = z.strictObject({
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

/** `tune` documents were looked at while the rules were written, `held` ones were not. */
const label = read.extend({ split });

/** Documents of one author, each with its labels. */
const set = z.strictObject({
	split,
	documents: z.array(read.extend({ name: z.string(), text: z.string() })),
});

export type Label = z.output<typeof label>;

export interface Labelled {
	readonly name: string;
	readonly input: () => Promise<Input>;
	/** The words of a plain text; `null` for other formats. */
	readonly text: string | null;
	/** One for each document in the file. */
	readonly labels: readonly Label[];
}

/** A document that lies in a file of its own. */
export interface LabelledFile extends Labelled {
	readonly file: string;
}

/** Our own documents, each in a folder with its labels. */
export function ownSet(root: string): LabelledFile[] {
	return globSync('*/expected.json', { cwd: root })
		.sort()
		.map((expected) => {
			const folder = path.join(root, path.dirname(expected));
			const [input = ''] = globSync('input.*', { cwd: folder });
			const file = path.join(folder, input);
			const labels = readLabels(path.join(root, expected));
			return { name: path.basename(folder), labels, ...fileOf(file) };
		});
}

/** Short plain texts, all of one author in one file. */
export function authorSets(root: string): Labelled[] {
	return globSync('*.yaml', { cwd: root })
		.sort()
		.flatMap((file) => {
			const own = set.parse(parse(readFileSync(path.join(root, file), 'utf8')));
			return own.documents.map(({ name, text, ...rest }) => ({
				name: `${path.basename(file, '.yaml')}/${name}`,
				input: () => Promise.resolve(inputOf(`${name}.txt`, null, new TextEncoder().encode(text))),
				text,
				labels: [{ ...rest, split: own.split }],
			}));
		});
}

/** The five source documents, where they lie beside the checkout; only labels of them are ours. */
export function seedSet(root: string, folder: string): LabelledFile[] {
	if (!existsSync(folder)) return [];
	return globSync('*.labels.json', { cwd: root })
		.sort()
		.flatMap((expected) => {
			const file = path.join(folder, `${expected.replace('.labels.json', '')}.txt`);
			const labels = readLabels(path.join(root, expected));
			return existsSync(file) ? [{ name: expected.slice(0, 3), labels, ...fileOf(file) }] : [];
		});
}

const fileOf = (file: string) => ({
	file,
	input: () => readInput(file),
	text: file.endsWith('.txt') ? decode(readFileSync(file)) : null,
});

function readLabels(file: string): Label[] {
	return z
		.union([label.transform((one) => [one]), z.array(label)])
		.parse(JSON.parse(readFileSync(file, 'utf8')));
}
