import { matching } from '#privacy/matching.ts';
import type { PrivacyRule } from '#privacy/rule.ts';

const digits = '一二三四五六七八九十';
const street =
	'\\p{Script=Han}{1,8}(?:路|街|大道|巷|弄|胡同|里|村|屯|新村|小区|花园|公寓|苑|坊|庄)';
const group = `(?:第?[${digits}\\d]{1,3}(?:村民)?(?:组|社|队))?`;
const number = `(?:\\d{1,5}(?:-\\d{1,4})?|[${digits}]{1,4})`;
/** 12号, 3号楼; not 12号文, 1号机. */
const house = `${number} ?(?:号(?![线文令机楼馆选作球])|号楼|栋|幢|弄|单元|室)`;
const room = `(?:[\\d${digits}-]{1,6}(?:号|栋|幢|单元|室|楼)){0,4}`;

/** 门牌号: a street, village or estate with the number of a house. */
export const houseNumber: PrivacyRule = {
	rule: 'house-number',
	severity: 'warning',
	message: '有门牌号。',
	hint: '学校和单位的地址可以留；家庭住址请删去，写到乡镇为止。',
	find: matching(
		new RegExp(`${street}${group} ?(?:门牌)?${house}${room}`, 'u'),
		({ match, isMachine }) => !isMachine && !/[〔\[]/.test(match[0]),
	),
};
