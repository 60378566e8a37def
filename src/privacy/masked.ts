import { findPersonalData } from './personal-data.ts';

/** Something that may expose a person, told without repeating it. */
export interface PersonalDatum {
	readonly rule: string;
	readonly severity: 'error' | 'warning';
	/** Where it stands: 正文, 文档属性, 删去的部分. */
	readonly place: string;
	/** The words with their middle hidden. */
	readonly masked: string;
	readonly message: string;
	readonly hint: string;
}

/** All personal data of a text, each kind of words once. */
export function inspect(text: string, place: string): PersonalDatum[] {
	const byWords = Map.groupBy(findPersonalData(text), ({ text: words }) => words);
	return [...byWords].flatMap(([words, [first]]) => {
		if (!first) return [];
		const { rule, severity, message, hint } = first;
		return [{ rule, severity, place, masked: mask(words), message, hint }];
	});
}

/** @example mask('13800001234') // '13*******34' */
function mask(words: string): string {
	const characters = Array.from(words);
	const kept = characters.length > 6 ? 2 : 1;
	const last = characters.length > 3 ? characters.length - kept : characters.length;
	return characters
		.map((one, index) => (index < kept || index >= last || /\s/.test(one) ? one : '*'))
		.join('');
}

/** A text that may be kept beside the report: what names a person is masked. */
export function redact(text: string): string {
	const found = findPersonalData(text).sort((a, b) => b.offset - a.offset);
	const masked = found.reduce(
		(sum, { offset, text: words }) =>
			sum.slice(0, offset) + mask(words) + sum.slice(offset + words.length),
		text,
	);
	return masked.replace(
		/((?:QQ|微信|微博|电话|手机|联系|客服|传真|邮箱)[^\d\n]{0,8})([\d\s-]{5,})/gi,
		(_, label: string, number: string) => label + mask(number),
	);
}
