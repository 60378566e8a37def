import { closest, distance } from 'fastest-levenshtein';

/** The word that was probably meant, if one is near enough. */
export function nearest(word: string, choices: readonly string[]): string | undefined {
	if (choices.length === 0) return undefined;
	const best = closest(word, choices);
	const allowed = Math.max(1, Math.floor(Math.max(word.length, best.length) / 2));
	return distance(word, best) <= allowed ? best : undefined;
}

/** Advice on a word that is none of the choices. */
export function advise(word: string, choices: readonly string[]): string {
	if (choices.length === 0) return '现在一个也没有，请先登记。';
	const meant = nearest(word, choices);
	if (meant !== undefined) return `是不是“${meant}”？`;
	const shown = choices.slice(0, 12).join('、');
	return choices.length > 12 ? `可以写：${shown}等。` : `可以写：${shown}。`;
}
