import { parseDocument, type Document } from 'yaml';
import { isRecord, propertyOf } from '#files/written.ts';
import { keepBlocks, keepKeys } from './keep-text.ts';
import { patchObject } from './patch.ts';
import { rareKey, type FileShape, type Shape } from './shape.ts';
import { editableOf } from './values.ts';

/** What the editor holds of a file. */
export type EntryFields = Readonly<Record<string, unknown>>;

/**
 * The key under which an entry carries the text that it was read from. Files are not written anew
 * but changed, so that nothing is lost that the editor does not know.
 */
const originalKey = 'originalText';

/** Reads a file of the content folder for the editor. */
export function entryOf(text: string, file: FileShape): EntryFields {
	const { data, body } = split(text, file);
	const written: unknown = parse(data).toJS();
	const fields = editableOf(shapeFor(file, written), written);
	const entries = Object.entries(isRecord(fields) ? fields : {});
	const isRare = ([key]: readonly [string, unknown]): boolean => file.rare.includes(key);
	return {
		...Object.fromEntries(entries.filter((one) => !isRare(one))),
		...(file.rare.length > 0 ? { [rareKey]: Object.fromEntries(entries.filter(isRare)) } : {}),
		...(file.isMarkdown ? { body: body.trim() } : {}),
		[originalKey]: text,
	};
}

/** The text of a file after its entry was edited; for a new entry, a new text. */
export function textOf({ [rareKey]: rare, ...common }: EntryFields, file: FileShape): string {
	const entry: EntryFields = { ...common, ...(isRecord(rare) ? rare : {}) };
	const original = entry[originalKey];
	const { data, body } = split(typeof original === 'string' ? original : '', file);
	const document = parse(data);
	const before = document.toString(layout);
	patchObject(document, shapeFor(file, entry), {
		path: [],
		written: document.toJS(),
		edited: entry,
	});
	const after = document.toString(layout);
	const yaml = data === '' ? after : keepKeys(data, before, after);
	if (!file.isMarkdown) return yaml;
	const edited = typeof entry['body'] === 'string' ? entry['body'].trim() : '';
	const kept = keepBlocks(body.trim(), edited);
	return `---\n${yaml}---\n${kept === body.trim() ? body : `\n${kept}\n`}`;
}

/** How authors write: a sentence is a line, and lists on one line have no spaces at their ends. */
const layout = { lineWidth: 0, flowCollectionPadding: false } as const;

function shapeFor({ shapes }: FileShape, data: unknown): Shape {
	const kind = '' in shapes ? '' : String(propertyOf(data, 'kind'));
	const shape = shapes[kind];
	if (shape) return shape;
	throw new Error(`不知道“${kind}”是什么材料，请把 kind 写成：${Object.keys(shapes).join('、')}。`);
}

function split(text: string, { isMarkdown }: FileShape): { data: string; body: string } {
	if (!isMarkdown) return { data: text, body: '' };
	const [, data = '', body = ''] =
		/^---[^\S\n]*\n(.*?\n)?---[^\S\n]*(?:\n(.*))?$/s.exec(text) ?? [];
	return { data, body };
}

function parse(data: string): Document {
	const document: Document = parseDocument(data, { schema: 'core', uniqueKeys: true });
	const [error] = document.errors;
	if (error)
		throw new Error(`开头的信息读不懂，请用 npm run check 看哪一行不对。`, { cause: error });
	if (document.contents === null) document.contents = document.createNode({});
	return document;
}
