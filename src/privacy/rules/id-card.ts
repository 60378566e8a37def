import { matching } from '#privacy/matching.ts';
import { digitsOf, groupsOf, isThingNumber } from '#privacy/number-groups.ts';
import type { PrivacyRule } from '#privacy/rule.ts';

/** Eighteen digits, the last of which may be X, with any of a few separators between them. */
const pattern =
	/(?<![\dA-Za-z])[1-8](?:[ ._-]?\d){5}[ ._-]?(?:1[ ._-]?9|2[ ._-]?0)(?:[ ._-]?\d){9}[ ._-]?[\dXx](?![\dA-Za-z])/;

/** 身份证号: checked by province, day of birth and checksum, so that no other number is meant. */
export const idCard: PrivacyRule = {
	rule: 'id-card',
	severity: 'error',
	message: '有身份证号码。',
	hint: '请整个删去；材料里不需要任何人的身份证号。',
	find: matching(pattern, ({ match: [written] }) => isShaped(written) && hasChecksum(written)),
};

/** An identity number with a slip in it: the shape and the day of birth fit, the checksum does not. */
export const idCardLike: PrivacyRule = {
	rule: 'id-card-like',
	severity: 'warning',
	message: '像身份证号码，只是末位对不上。',
	hint: '如果是证件号，请整个删去。',
	find: matching(pattern, ({ match: [written], before, isMachine }) => {
		const isMeant = !isMachine && !isThingNumber(before);
		const isCut = ['18', '6-8-4', '6-4-4-4'].includes(groupsOf(written));
		return isMeant && isCut && isShaped(written) && !hasChecksum(written);
	}),
};

/** Whether it begins with an existing province and has a real day of birth. */
function isShaped(written: string): boolean {
	const number = digitsOf(written);
	const province = Number(number.slice(0, 2));
	const isProvince = (province >= 11 && province <= 65) || [71, 81, 82, 83].includes(province);
	const year = number.slice(6, 10);
	const month = number.slice(10, 12);
	const day = number.slice(12, 14);
	if (!isProvince || Number(year) < 1900 || Number(year) > 2099) return false;
	const born = new Date(`${year}-${month}-${day}T00:00:00Z`);
	return !Number.isNaN(born.getTime()) && born.getUTCDate() === Number(day);
}

/** Whether the last character is the checksum of the others (GB 11643, ISO 7064 mod 11-2). */
function hasChecksum(written: string): boolean {
	const number = digitsOf(written);
	const sum = weights.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
	return '10X98765432'[sum % 11] === number[17];
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
