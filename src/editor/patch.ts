import { isMap, isPair, isScalar, isSeq, type Document, type Pair } from 'yaml';
import { isRecord, propertyOf } from '#files/written.ts';
import { choicesOf, fieldsOf, type ShapeField, type Shape } from './shape.ts';
import { isSame, plainField, plainOf } from './values.ts';

type Path = readonly (string | number)[];

/** A value in a file by its path: what was written there and what the editor made of it. */
interface Change {
	readonly path: Path;
	readonly written: unknown;
	readonly edited: unknown;
}

/**
 * Writes into a YAML document what was changed in the editor, and nothing else: keys that the editor
 * does not know, comments, quotes and the order of the lines stay as they are.
 */
export function patchObject(document: Document, shape: Shape, change: Change): void {
	for (const field of fieldsOf(shape)) {
		const { name } = field;
		const written = propertyOf(change.written, name);
		const edited = propertyOf(change.edited, name);
		const path = [...change.path, name];
		const wanted = plainField(field, edited);
		if (isSame(plainField(field, written), wanted)) continue;
		if (wanted === undefined) document.deleteIn(path);
		else if (written === undefined) addKey(document, shape, { path, field, wanted });
		else patch(document, field.shape, { path, written, edited });
	}
}

function patch(document: Document, shape: Shape, change: Change): void {
	const { path, written, edited } = change;
	const wanted = plainOf(shape, edited);
	if (isSame(plainOf(shape, written), wanted)) return;
	if (shape.properties && isRecord(written)) patchObject(document, shape, change);
	else if (shape.items && Array.isArray(written)) {
		patchList(document, shape.items, {
			path,
			written,
			edited: Array.isArray(edited) ? edited : [],
		});
	} else if (shape.items && Array.isArray(wanted) && wanted.length === 1) {
		// One value was written where a list is allowed; one value it stays.
		document.setIn(path, wanted[0]);
	} else if (isScalar(document.getIn(path, true)) && !isRecord(wanted) && !Array.isArray(wanted)) {
		document.setIn(path, wanted);
	} else document.setIn(path, nodeOf(document, shape, wanted));
}

/** Items that stayed the same keep their lines, wherever they went. */
function patchList(
	document: Document,
	item: Shape,
	{ path, written, edited }: Change & { written: readonly unknown[]; edited: readonly unknown[] },
): void {
	const list = document.getIn(path, true);
	if (!isSeq(list)) return;
	const nodes = [...list.items];
	const before = written.map((one) => plainOf(item, one));
	const wanted = edited.filter((one) => plainOf(item, one) !== undefined);
	const kept = matches(
		before,
		wanted.map((one) => plainOf(item, one)),
	);
	const taken = new Set(kept.filter((place) => place !== undefined));
	list.items = wanted.map((one, index) => {
		const same = kept[index];
		if (same !== undefined) return nodes[same];
		const isChanged = index < nodes.length && !taken.has(index) && isRecord(written[index]);
		if (!isChanged) return nodeOf(document, item, plainOf(item, one));
		patch(document, item, { path: [...path, index], written: written[index], edited: one });
		return nodes[index];
	});
}

/** For each wanted item the place of an equal one before, each place used once. */
function matches(
	before: readonly unknown[],
	wanted: readonly unknown[],
): readonly (number | undefined)[] {
	const free = new Set(before.keys());
	const take = (place: number | undefined): number | undefined => {
		if (place !== undefined) free.delete(place);
		return place;
	};
	const inPlace = wanted.map((one, index) =>
		isSame(before[index], one) && free.has(index) ? take(index) : undefined,
	);
	return wanted.map(
		(one, index) => inPlace[index] ?? take([...free].find((place) => isSame(before[place], one))),
	);
}

/** Puts a new key where the schema has it: behind the nearest one before it that is written. */
function addKey(
	document: Document,
	shape: Shape,
	{ path, field, wanted }: { path: Path; field: ShapeField; wanted: unknown },
): void {
	const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	if (!isMap(holder)) {
		document.setIn(path, nodeOf(document, field.shape, wanted));
		return;
	}
	const pair: Pair = document.createPair(field.name, nodeOf(document, field.shape, wanted));
	const names = fieldsOf(shape).map(({ name }) => name);
	const earlier = names.slice(0, names.indexOf(field.name));
	const place = holder.items.findLastIndex(
		(item) => isPair(item) && isScalar(item.key) && earlier.includes(String(item.key.value)),
	);
	holder.items.splice(place + 1, 0, pair);
}

/** Short lists of words stand on one line, as authors write them. */
function nodeOf(document: Document, shape: Shape, value: unknown) {
	const node = document.createNode(value);
	if (isMap(node)) {
		for (const { name, shape: inner } of fieldsOf(shape)) {
			const within = propertyOf(value, name);
			if (within !== undefined) node.set(name, nodeOf(document, inner, within));
		}
	}
	const { items } = shape;
	if (isSeq(node) && items && Array.isArray(value)) {
		node.flow = choicesOf(items) !== null || items.editor?.refersTo !== undefined;
		node.items = value.map((item: unknown) => nodeOf(document, items, item));
	}
	return node;
}
