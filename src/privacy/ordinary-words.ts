import { places } from '#chinese/places.ts';
import { wordList } from '#chinese/words.ts';
import ordinary from './words/ordinary.json' with { type: 'json' };
import pairing from './words/places.json' with { type: 'json' };

/** Whether a word that could be a name by its characters is an ordinary word or a place. */
export const isOrdinary = (word: string): boolean => words.has(word) || isPairingPlace(word);

/** Whether a word is a place that pairings are between, short as in 榕江小朋友. */
export const isPairingPlace = (word: string): boolean => pairingPlaces.has(word);

const words = new Set(wordList(ordinary.words));
const codes = wordList(pairing.codes.words);
const pairingPlaces = new Set(
	places
		.filter(({ code }) => codes.some((beginning) => code.startsWith(beginning)))
		.map(({ short }) => short)
		.concat(wordList(pairing.besides.words)),
);
for (const name of wordList(pairing.alsoNames.words)) pairingPlaces.delete(name);
