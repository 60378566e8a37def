import { matching } from '#privacy/matching.ts';
import { isThingNumber } from '#privacy/number-groups.ts';
import type { PrivacyRule } from '#privacy/rule.ts';

const local = String.raw`[2-9]\d{2,3}[ -]?\d{4}`;
const area = String.raw`(?:(?:\+86[ -]?|\(?)0\d{2,3}(?:\) ?|[ -]{1,3}))`;
const withAreaCode = String.raw`(?<![\dA-Za-z.-]|\d )${area}${local}(?!\d|-\d)`;
const word = String.raw`(?:电话|传真|热线|座机|致电|拨打)(?:号码)?[:是为]?\s?`;
const behindWord = String.raw`(?<=${word})(?:0\d{2,3})?${local}(?!\d)`;

/** 固定电话 with its area code, or behind the word 电话. */
export const landline: PrivacyRule = {
	rule: 'landline',
	severity: 'warning',
	message: '有电话号码。',
	hint: '办公电话可以留；家里的电话请删去。',
	find: matching(
		new RegExp(`${withAreaCode}|${behindWord}`),
		({ match, before, isMachine }) =>
			!isMachine && !isThingNumber(before) && !/(?:19|20)\d{6}$/.test(match[0]),
	),
};
