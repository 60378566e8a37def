import { matching } from '#privacy/matching.ts';
import type { PrivacyRule } from '#privacy/rule.ts';

const province = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]';
const letter = '[A-HJ-NP-Z]';
const sign = '[A-HJ-NP-Z\\d]';

/** 车牌: a province, a letter and five or six characters of which one at least is a digit. */
export const numberPlate: PrivacyRule = {
	rule: 'number-plate',
	severity: 'warning',
	message: '有车牌号。',
	hint: '请删去。',
	find: matching(
		new RegExp(`${province}${letter}[· -]?(?:${sign}{5,6}|${sign}{4}[学警挂港澳])(?![\\dA-Za-z])`),
		({ match, isMachine }) => !isMachine && (match[0].match(/\d/g)?.length ?? 0) >= 3,
	),
};
