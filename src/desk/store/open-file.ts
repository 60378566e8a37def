import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { collectionOf } from '#archive/collections.ts';
import { entryOf, textOf, type EntryFields } from '#editor/entry-file.ts';
import { editedCollections, fileShapes, type EditedCollection } from '#editor/file-shapes.ts';
import type { FileShape, Shape } from '#editor/shape.ts';
import { digestOf } from '#files/digest.ts';
import { openLesson } from '#import/new/draft.ts';
import { isInside } from '#files/is-inside.ts';
import { writeWhole } from '#files/write-whole.ts';
import type { Settings } from '#settings.ts';

/** A file of the content folder that somebody looks at or changes. */
export interface OpenFile {
	/** Path below the content folder. */
	readonly file: string;
	readonly collection: EditedCollection;
	readonly text: string;
	/** Fingerprint of the text; it travels with the form and tells whether somebody else has written. */
	readonly digest: string;
	readonly fileShape: FileShape;
	/** How its fields are written, of a report by its kind. */
	readonly shape: Shape;
	readonly entry: EntryFields;
}

/** Opens a file; `null` where there is none that the desk may show. Throws `UnreadableFile` for one that is broken. */
export async function openFile({ contentDir }: Settings, file: string): Promise<OpenFile | null> {
	const collection = editedCollections.find((name) => name === collectionOf(file));
	const whole = path.join(contentDir, file);
	if (!collection || !(await isInside(contentDir, whole))) return null;
	const text = await readFile(whole, 'utf8').catch(() => null);
	if (text === null) return null;
	try {
		return opened({ file, collection, text });
	} catch (cause) {
		throw new UnreadableFile(file, { cause });
	}
}

/** A file whose beginning is so broken that no form can be made of it; its message is its path. */
export class UnreadableFile extends Error {}

/** A text of a collection as the desk sees it. */
export function opened(given: Pick<OpenFile, 'file' | 'collection' | 'text'>): OpenFile {
	const fileShape = fileShapes[given.collection];
	const entry = entryOf(given.text.replace(/\r\n/g, '\n'), fileShape);
	const shape = fileShape.shapes[String(entry['kind'])] ?? fileShape.shapes[''] ?? {};
	return { ...given, digest: digestOf(given.text), fileShape, shape, entry };
}

/** The text of a file after its fields were changed; line ends stay as they were. */
export function changedText({ entry, fileShape, text }: OpenFile, changes: EntryFields): string {
	const changed = textOf({ ...entry, ...changes }, fileShape);
	return text.includes('\r\n') ? changed.replace(/\n/g, '\r\n') : changed;
}

/** The same file as a report of another kind: what only its old kind has goes, a case gets its lesson. */
export function ofKind(open: OpenFile, kind: string): OpenFile {
	const { properties } = open.fileShape.shapes[kind] ?? {};
	if (!properties || kind === open.entry['kind']) return open;
	const foreign = Object.keys(open.entry).filter(
		(name) => name in (open.shape.properties ?? {}) && !(name in properties),
	);
	const without = Object.fromEntries(foreign.map((name) => [name, undefined]));
	const bare = opened({ ...open, text: changedText(open, without) });
	const lesson = kind === 'case' ? { lesson: openLesson([]) } : {};
	return {
		...opened({ ...open, text: changedText(bare, { kind, ...lesson }) }),
		digest: open.digest,
	};
}

/**
 * Writes a file that is there and has the digest that its reader saw. Gives what it holds instead
 * where somebody else has written it, and then writes nothing.
 */
export async function writeFile(
	settings: Settings,
	{ file, digest }: Pick<OpenFile, 'file' | 'digest'>,
	text: string,
): Promise<OpenFile | null> {
	const whole = path.join(settings.contentDir, file);
	const current = await openFile(settings, file);
	// Nothing can come between this look and the writing.
	if (!current || digestOf(readFileSync(whole, 'utf8')) !== digest) return openFile(settings, file);
	if (text !== current.text) writeWhole(whole, text);
	return null;
}
