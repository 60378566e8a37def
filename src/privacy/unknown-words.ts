import { wordList, wordsOf } from '#chinese/words.ts';
import { isGrownUp, isPlace } from './behind-name.ts';
import { foldText } from './folded-text.ts';
import { neverGiven, rareSurnames, surnames } from './name-characters.ts';
import { isFiller, slotEnd } from './name-slot.ts';
import { isOrdinary } from './ordinary-words.ts';
import { pupilPlaces, type PupilPlace } from './pupil-places.ts';
import type { Span } from './rule.ts';
import { toldNames } from './told-names.ts';
import people from './words/people.json' with { type: 'json' };

/** A word that may be a pupil's name for all that a program can tell. */
interface UnknownWord {
	/** As the author wrote it. */
	readonly word: string;
	readonly offset: number;
}

/**
 * The words of two to four characters that no list knows, in places where the layout says that a
 * pupil may be named, and the names that go with private matters; each once. They are no findings: a
 * person has to say what they are.
 */
export function unknownWords(text: string): UnknownWord[] {
	const folded = foldText(text);
	const found = new Map<string, UnknownWord>();
	for (const { start, end } of unknownSpans(folded.text)) {
		const offset = folded.originalOffset(start);
		const word = text.slice(offset, folded.originalOffset(end - 1) + 1);
		if (!found.has(word)) found.set(word, { word, offset });
	}
	return [...found.values()];
}

function* unknownSpans(text: string): Generator<Span> {
	for (const place of pupilPlaces(text)) yield* unknownIn(text, place);
	for (const span of toldNames(text))
		if (!isKnown(text.slice(span.start, span.end), text.slice(span.end))) yield span;
}

function* unknownIn(text: string, place: PupilPlace): Generator<Span> {
	for (const { 0: run, index } of text
		.slice(place.start, place.end)
		.matchAll(/\p{Script=Han}+/gu)) {
		const start = place.start + index;
		const isItem = place.isList && slotEnd(text, start) === start + run.length;
		if (isItem && !isKnown(run, text.slice(start + run.length)))
			yield { start, end: start + run.length };
		if (!isItem) yield* oddWords(text, start, run);
	}
}

/** Characters beside each other that make no word of the dictionary: 时雨 in 五班时雨在做书签. */
function* oddWords(text: string, start: number, run: string): Generator<Span> {
	let at = start;
	let odd = at;
	for (const word of [...wordsOf(run), '']) {
		const isOdd = word.length === 1 && (odd === at ? mayBegin(word) : mayGoOn(word));
		if (!isOdd) {
			const name = text.slice(odd, at);
			if (name.length > 1 && name.length < 5 && !isKnown(name, text.slice(at))) {
				yield { start: odd, end: at };
			}
			odd = at + word.length;
		}
		at += word.length;
	}
}

const mayGoOn = (one: string): boolean => !neverGiven.has(one) && !particles.has(one);
const mayBegin = (one: string): boolean =>
	mayGoOn(one) || rareSurnames.has(one) || (surnames.has(one) && !joints.has(one));

const isKnown = (word: string, behind: string): boolean =>
	isOrdinary(word) || isFiller(word) || isGrownUp(behind) || isPlace(behind) || notName.test(word);

const notName = new RegExp(`(?:${wordList(people.noField.words).join('|')})$`);
const joints = new Set('和与从于有在向');
const particles = new Set('来起出去后前时再也都又并而以可能会里中于');
