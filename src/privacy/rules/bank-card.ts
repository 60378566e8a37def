import { anyWord } from '#chinese/words.ts';
import { matching } from '#privacy/matching.ts';
import { digitsOf, groupsOf, isThingNumber } from '#privacy/number-groups.ts';
import type { PrivacyRule } from '#privacy/rule.ts';
import words from '#privacy/words/numbers.json' with { type: 'json' };

/** 银行卡号 with its checksum. Cards that do not begin with 62 need a word that says it is one. */
export const bankCard: PrivacyRule = {
	rule: 'bank-card',
	severity: 'error',
	message: '有银行卡号。',
	hint: '请整个删去；捐款的对公账户请写在办公通知里，不要写进材料。',
	find: matching(
		/(?<![\dA-Za-z.])[3-69](?:[ _-]?\d){15,18}(?![\dA-Za-z])/,
		({ match, before, isMachine }) => {
			const number = digitsOf(match[0]);
			return (
				!isMachine &&
				!isThingNumber(before) &&
				isCut(groupsOf(match[0])) &&
				hasLuhnChecksum(number) &&
				(/^62/.test(number) || saysCard.test(before))
			);
		},
	),
};

const saysCard = new RegExp(`${anyWord(words.banks.words)}[^\\n]{0,12}$`);

/** Fours, a first group of six, or no separators at all. */
const isCut = (groups: string): boolean =>
	/^(?:\d\d|4-4-4-4(?:-[1-4])?|4-4-4-[4-7]|6-1[0-3]|6-4-4-[2-5]|1(?:-1){15,18})$/.test(groups);

function hasLuhnChecksum(number: string): boolean {
	const sum = [...number].reverse().reduce((total, character, place) => {
		const digit = Number(character) * (place % 2 === 0 ? 1 : 2);
		return total + (digit > 9 ? digit - 9 : digit);
	}, 0);
	return sum % 10 === 0;
}
