import type { ScriptTable } from './script-table.ts';

/**
 * A text in both scripts: as it was written and, where Traditional is not what the table makes of
 * it character by character, the places that differ: `['后来', 0, '後']`.
 */
export type Written = string | readonly [text: string, ...places: (number | string)[]];

export type Script = 'hans' | 'hant';

/** Both scripts of a text in the space of little more than one. */
export function write(text: string, traditional: string, table: ScriptTable): Written {
	const usual = usualTraditional(text, table);
	if (usual === traditional) return text;
	// Conversions that change the length are rare; then the whole text is noted.
	if (usual.length !== traditional.length) return [text, traditional];
	const places = Array.from({ length: text.length }, (_, index) => index)
		.filter((index) => usual[index] !== traditional[index])
		.flatMap((index) => [index, traditional[index] ?? '']);
	return [text, ...places];
}

/** The text as its author wrote it. */
export const asWritten = (written: Written): string =>
	typeof written === 'string' ? written : written[0];

/** The text in the script of the page. It has the same length in both, but for rare exceptions. */
export function readIn(script: Script, written: Written, table: ScriptTable): string {
	const text = asWritten(written);
	if (script === 'hans') return text;
	if (typeof written === 'string') return usualTraditional(text, table);
	const [, ...places] = written;
	if (typeof places[0] === 'string') return places[0];
	const characters = usualTraditional(text, table).split('');
	places.forEach((place, index) => {
		const character = places[index + 1];
		if (typeof place === 'number' && typeof character === 'string') characters[place] = character;
	});
	return characters.join('');
}

function usualTraditional(text: string, { traditional }: ScriptTable): string {
	let made = '';
	for (const character of text) {
		const usual = traditional.get(character);
		made += usual?.length === character.length ? usual : character;
	}
	return made;
}
