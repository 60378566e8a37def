import {
	compoundSurnames,
	namesThatAreWords,
	surnames,
	weakSurnames,
} from '#privacy/name-characters.ts';

/** Whether a word ends as places and offices do: no person is called so. */
export const isBody = (word: string): boolean =>
	/(?:小学|中学|学校|高中|初中|[园校局处室科股组部办社站台报网]|中心|[省市县区旗镇乡村])$/.test(
		word,
	);

/** A person with a known surname, a foreign name with its dot, or an office. */
export function isName(word: string): boolean {
	if (/^[\u3400-\u9fff]{1,6}(?:·[\u3400-\u9fff]{1,6})+$/.test(word)) return true;
	if (/^[\u3400-\u9fff]{2,14}(?:[处室科股组部办校园局社站]|小学|中学|中心|老师)$/.test(word))
		return true;
	if (!/^[\u3400-\u9fff]{2,4}$/.test(word) || namesThatAreWords.has(word)) return false;
	if (compoundSurnames.some((one) => word.startsWith(one))) return true;
	const isWeak = word.length === 2 && weakSurnames.has(word.slice(0, 1));
	return word.length < 4 && surnames.has(word.slice(0, 1)) && !isWeak;
}
