import { matching } from '#privacy/matching.ts';
import { groupsOf, isCount, isThingNumber } from '#privacy/number-groups.ts';
import type { PrivacyRule } from '#privacy/rule.ts';

const arabic = String.raw`(?:(?:\+|00)86[ -]?|\(86\) ?|86-)?1[ ._-]?[3-9](?:[ ._-]?\d){9}(?!\d|\.\d)`;
const spelled = String.raw`[一幺么][三四五六七八九][零一二三四五六七八九幺么]{9}(?![零一二三四五六七八九十百千万])`;
const pattern = new RegExp(String.raw`(?<![\d+])${arabic}|(?<![零一二三四五六七八九])${spelled}`);

/** 手机号码, also with spaces, dashes or a country code, and spelled in Chinese numerals. */
export const mobile: PrivacyRule = {
	rule: 'mobile',
	severity: 'error',
	message: '有手机号码。',
	hint: '请删去号码；要留联系方式，写办公电话。',
	find: matching(pattern, ({ match, before, after, isMachine }) => {
		const number = match[0].replace(/^(?:(?:\+|00)86[ -]?|\(86\) ?|86-)/, '');
		const isFraction = /\d\.$/.test(before) && !/^\s*\d{1,2}\.$/.test(before);
		const isPart = /\d[-_]$/.test(before) || isFraction;
		return (
			!isMachine &&
			!isPart &&
			!isToken(before, after) &&
			!isThingNumber(before) &&
			!isCount(after) &&
			groupings.has(groupsOf(number))
		);
	}),
};

/** Part of a code such as `0f13912345678c`. */
const isToken = (before: string, after: string): boolean =>
	/\d[A-Za-z]+$/.test(before) || (/[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after));

/** Ways to cut eleven digits; others are columns of small numbers. */
const groupings = new Set([
	'11',
	'3-4-4',
	'3-8',
	'3-3-5',
	'3-5-3',
	'7-4',
	'4-4-3',
	'4-3-4',
	'5-6',
	'3-2-2-4',
	'3-4-2-2',
	'3-2-3-3',
	'3-2-2-2-2',
	'3-3-3-2',
	'1-1-1-1-1-1-1-1-1-1-1',
]);
