/** What the two scripts have to do with each other, character by character. */
export interface ScriptTable {
	/** Simplified character by Traditional one, for matching only: several fold to one. */
	readonly simplified: ReadonlyMap<string, string>;
	/** The usual Traditional character by Simplified one; texts note where they differ from it. */
	readonly traditional: ReadonlyMap<string, string>;
}

/** The form that the table is sent in. */
export interface ScriptTableFile {
	/** 漢汉發发… : Traditional, then what it folds to; the usual form of a character comes first. */
	readonly folds: string;
	/** Characters that usually stay as they are although others fold to them. */
	readonly kept: string;
	/** Simplified, then usual Traditional, where the folds do not tell. */
	readonly extra: string;
}

export function readScriptTable({ folds, kept, extra }: ScriptTableFile): ScriptTable {
	const simplified = new Map(pairsOf(folds));
	const traditional = new Map([...pairsOf(folds)].reverse().map(([from, to]) => [to, from]));
	for (const character of kept) traditional.delete(character);
	for (const [from, to] of pairsOf(extra)) traditional.set(from, to);
	return { simplified, traditional };
}

/** @example pairsOf('漢汉發发') // [['漢', '汉'], ['發', '发']] */
function pairsOf(text: string): [string, string][] {
	const characters = [...text];
	return characters.flatMap((first, index): [string, string][] => {
		const second = characters[index + 1];
		return index % 2 === 0 && second !== undefined ? [[first, second]] : [];
	});
}
