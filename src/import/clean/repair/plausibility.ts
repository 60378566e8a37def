import { fold } from '#import/clean/text/fold.ts';
import { commonCharacters } from '#import/clean/text/common-characters.ts';
import { isEveryday } from './gbk.ts';

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const han = /^\p{Script=Han}+$/u;

/** How well a text reads, as a sum over its words: higher is likelier. Words of a field come cheap. */
export function plausibility(text: string): number {
	let score = 0;
	for (const { segment } of segmenter.segment(fold(text))) {
		if (!han.test(segment)) score -= segment.length * 4;
		else if (segment.length > 1) score -= 6 - Math.min(segment.length, 4) * 0.5 + rareIn(segment);
		else score -= costAlone(segment);
	}
	return score;
}

function costAlone(character: string): number {
	if (particles.has(character)) return 3.5;
	if (commonCharacters.has(character)) return 7;
	return isEveryday(character) ? 14 : 22;
}

const particles = new Set('的了和与是在为对将我校两所有不也到向从并而及其以等这该名');

const rareIn = (word: string) =>
	Array.from(word).filter((character) => !isEveryday(character)).length * 8;
