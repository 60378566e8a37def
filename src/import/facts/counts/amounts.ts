import type { Unit } from '#model/unit.ts';
import { numeral, spanOf } from '#import/facts/chinese-number.ts';

/** A number with its unit where it stands in a text. */
export interface WrittenAmount {
	/** As the model reads it: `12`, `10余`, `近50`, `2-3`. */
	readonly value: string;
	readonly unit: Unit;
	readonly from: number;
	readonly to: number;
	/** Whether it is the bare 一, which often counts nothing. */
	readonly isOne: boolean;
}

const unitWords: readonly (readonly [words: string, unit: Unit, factor: number])[] = [
	['万元', '元', 10_000],
	['千元', '元', 1000],
	['元|块钱', '元', 1],
	['人次', '人次', 1],
	['批次|批', '批', 1],
	['节次|节|堂|课时', '节', 1],
	['场次|场', '场', 1],
	['期', '期', 1],
	['次|回', '次', 1],
	['天', '天', 1],
	['余?名|余?位|个人|人', '人', 1],
	['对', '对', 1],
	['余?册|余?本', '册', 1],
	['余?台', '台', 1],
	['余?套', '套', 1],
	['余?件', '件', 1],
	['余?份', '份', 1],
	['余?项', '项', 1],
];

const units = unitWords.map(([words]) => words.replaceAll('余?', '')).join('|');
const pattern = new RegExp(
	`(约合人民币|约合|折合人民币约|约|大约|近|将近|接近|不足|超过|超|逾|至少|不少于|不下|多达|达|上(?=[百千万]))?\\s*(${numeral})(?:\\s?(?:[-—–~至到])\\s?(${numeral}))?\\s?(余|多|来|几|\\+)?\\s?(${units})(以上|左右|多|余)?`,
	'g',
);

/** All amounts of a folded text, except ordinals, frequencies, ranks and parts of names. */
export function findAmounts(text: string): WrittenAmount[] {
	return [...text.matchAll(pattern)].flatMap((match): WrittenAmount[] => {
		const [whole, before = '', first = '', last, after = '', word = '', behind = ''] = match;
		const unit = unitWords.find(([words]) => new RegExp(`^(?:${words})$`).test(word));
		const ends = [...spanOf(first), ...(last === undefined ? [] : spanOf(last))];
		const [low] = ends;
		if (
			!unit ||
			low === undefined ||
			low <= 0 ||
			isVague(text[match.index - 1] ?? '', first) ||
			isNoCount(text, match.index, match.index + whole.length)
		)
			return [];
		const [, name, factor] = unit;
		const scaled = ends.map((value) => plain(value * factor));
		const value = bounded(scaled, before, after + behind);
		return [
			{
				value,
				unit: name,
				from: match.index,
				to: match.index + whole.length,
				isOne: first === '一',
			},
		];
	});
}

const plain = (value: number) => String(Math.round(value * 100) / 100);

function bounded([low = '', high]: readonly string[], before: string, after: string): string {
	if (high !== undefined) return `${low}-${high}`;
	if (/余|多|来|几|\+|以上/.test(after) || /超|逾|至少|不少于|不下|上/.test(before))
		return `${low}余`;
	if (/左右/.test(after) || /约/.test(before)) return `约${low}`;
	return /近|不足/.test(before) ? `近${low}` : low;
}

/** 几十本, 数百册 */
const isVague = (before: string, number: string) =>
	/[几数]/.test(before) && /^[十百千万]/.test(number);

/** 第二节课, 二次培训, 2+1工程, 每月2次, 《三位数…》, 三元中学, 3年级 */
function isNoCount(text: string, from: number, to: number): boolean {
	const [before, after] = [text.slice(Math.max(0, from - 10), from), text.slice(to, to + 6)];
	if (
		/[第+＋.\d]$|“$|[/-]$/.test(before) ||
		/每(?:学期|学年|个?月|周|年|人|位|名|所|校|个?学科|次|班)?[^,。;\n]{0,6}$/.test(before)
	)
		return true;
	if (/^二次/.test(text.slice(from, to))) return true;
	if (/^(?:年级|班级|级|以上学历|工程|计划|行动|调研员|\+)/.test(after)) return true;
	const line = text.slice(Math.max(text.lastIndexOf('\n', from) + 1, from - 200), from);
	return (line.match(/《/g)?.length ?? 0) > (line.match(/》/g)?.length ?? 0);
}
