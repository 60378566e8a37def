import { hasIdentityChecksum, isIdentityShaped } from '#privacy/identity-number.ts';
import { matching } from '#privacy/matching.ts';
import { digitsOf } from '#privacy/number-groups.ts';
import type { PrivacyRule } from '#privacy/rule.ts';

/** Eighteen digits, the last of which may be X, with any of a few separators between them. */
export const identityPattern =
	/(?<![\dA-Za-z])[1-8](?:[ ._-]?\d){5}[ ._-]?(?:1[ ._-]?9|2[ ._-]?0)(?:[ ._-]?\d){9}[ ._-]?[\dXx](?![\dA-Za-z])/;

/** 身份证号: checked by province, day of birth and checksum, so that no other number is meant. */
export const idCard: PrivacyRule = {
	rule: 'id-card',
	severity: 'error',
	message: '有身份证号码。',
	hint: '请整个删去；材料里不需要任何人的身份证号。',
	find: matching(identityPattern, ({ match }) => {
		const number = digitsOf(match[0]);
		return isIdentityShaped(number) && hasIdentityChecksum(number);
	}),
};
