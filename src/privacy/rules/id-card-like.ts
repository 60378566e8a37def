import { hasIdentityChecksum, isIdentityShaped } from '#privacy/identity-number.ts';
import { matching } from '#privacy/matching.ts';
import { digitsOf, groupsOf, isThingNumber } from '#privacy/number-groups.ts';
import type { PrivacyRule } from '#privacy/rule.ts';
import { identityPattern } from './id-card.ts';

/** An identity number with a slip in it: the shape and the day of birth fit, the checksum does not. */
export const idCardLike: PrivacyRule = {
	rule: 'id-card-like',
	severity: 'warning',
	message: '像身份证号码，只是末位对不上。',
	hint: '如果是证件号，请整个删去。',
	find: matching(identityPattern, ({ match, before, isMachine }) => {
		const number = digitsOf(match[0]);
		return (
			!isMachine &&
			!isThingNumber(before) &&
			['18', '6-8-4', '6-4-4-4'].includes(groupsOf(match[0])) &&
			isIdentityShaped(number) &&
			!hasIdentityChecksum(number)
		);
	}),
};
