import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 'tw', to: 'cn' });
/** Written in Simplified texts; alone, the table takes it for 幺. */
const kept = new Set(['么']);
const folded = new Map<string, string>();

/**
 * Text as rules match it: Simplified, half-width, one unit for one, so that offsets stay the same.
 * @example fold('兩校，２０２１年') // '两校,2021年'
 */
export function fold(text: string): string {
	return Array.from(text, foldCharacter).join('');
}

function foldCharacter(character: string): string {
	const known = folded.get(character);
	if (known !== undefined) return known;
	const plain = kept.has(character) ? character : narrow(toSimplified(character));
	const result = plain.length === character.length ? plain : character;
	folded.set(character, result);
	return result;
}

const marks: Record<string, string> = { '\u00a0': ' ', '\u3000': ' ', '﹕': ':', 〇: '〇' };

function narrow(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	if (code >= 0xff01 && code <= 0xff5e) return String.fromCodePoint(code - 0xfee0);
	return marks[character] ?? character;
}
