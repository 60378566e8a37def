/**
 * The numbers that a phrase holds, in either kind of numerals.
 * @example numbersIn('示范课十二节') // [12]
 */
export function numbersIn(phrase: string): number[] {
	const text = phrase.normalize('NFKC').replace(/(?<=\d),(?=\d{3})/g, '');
	const arabic = [...text.matchAll(/(\d+(?:\.\d+)?)([万亿]?)/g)].map(
		([, digits, scale]) => Number(digits) * (scales[scale ?? ''] ?? 1),
	);
	const chinese = [...text.matchAll(/(?<!\d)[零〇一二两三四五六七八九十百千万]+/g)].map(([word]) =>
		chineseNumber(word),
	);
	return [...arabic, ...chinese].filter((number) => !Number.isNaN(number));
}

const scales: Record<string, number> = { 万: 1e4, 亿: 1e8 };
const digits = '零一二三四五六七八九';
const places: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

function chineseNumber(word: string): number {
	let whole = 0;
	let part = 0;
	let digit = 0;
	for (const character of word.replace(/〇/g, '零').replace(/两/g, '二')) {
		const place = places[character];
		if (character === '万') {
			whole += (part + digit) * 1e4;
			[part, digit] = [0, 0];
		} else if (place !== undefined) {
			part += (digit || 1) * place;
			digit = 0;
		} else {
			digit = digits.indexOf(character);
		}
	}
	return whole + part + digit;
}
