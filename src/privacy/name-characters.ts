import { characterSet, wordList } from '#chinese/words.ts';
import given from './words/given-names.json' with { type: 'json' };
import other from './words/other-languages.json' with { type: 'json' };
import surname from './words/surnames.json' with { type: 'json' };

/** What each list is for stands beside it in `words/`. */
export const surnames = characterSet(surname.single.characters);
export const commonSurnames = characterSet(surname.common.characters);
export const weakSurnames = characterSet(surname.alsoWords.characters);
export const rareSurnames = characterSet(surname.rare.characters);
export const compoundSurnames = wordList(surname.compound.words);

export const givenCharacters = characterSet(given.typical.characters);
export const otherGivenCharacters = characterSet(given.alsoWords.characters);
export const seldomGiven = characterSet(given.seldom.characters);
export const neverGiven = characterSet(given.never.characters);
export const plainCharacters = characterSet(given.plain.characters);
export const namesThatAreWords: ReadonlySet<string> = new Set(wordList(given.words.words));
export const petNames: ReadonlySet<string> = new Set(wordList(given.petNames.words));

export const foreignCharacters = characterSet(other.sounds.characters);
export const otherForeignCharacters = characterSet(other.between.characters);
export const shortForeignNames: ReadonlySet<string> = new Set(wordList(other.short.words));
export const foreignEndings = new RegExp(
	`^\\p{Script=Han}{1,3}(?:${wordList(other.endings.words).join('|')})$`,
	'u',
);

/** Whether all characters of a given name are such as parents choose. */
export const isTypicalGiven = (name: string): boolean =>
	[...name].every((character) => givenCharacters.has(character));

/** 欧阳子涵: a compound surname and one or two characters. */
export const isCompoundName = (name: string): boolean =>
	name.length > 2 &&
	name.length < 5 &&
	compoundSurnames.some((one) => name.startsWith(one)) &&
	!neverGiven.has(name.at(-1) ?? '');
