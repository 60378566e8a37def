import type { PrivacyRule } from '#privacy/rule.ts';
import { bankCard } from './bank-card.ts';
import { chatAccount } from './chat-account.ts';
import { classAndName } from './class-and-name.ts';
import { classPhoto } from './class-photo.ts';
import { eMail } from './e-mail.ts';
import { homeTeaching } from './home-teaching.ts';
import { houseNumber } from './house-number.ts';
import { idCard, idCardLike } from './id-card.ts';
import { landline } from './landline.ts';
import { mobile } from './mobile.ts';
import { nickname } from './nickname.ts';
import { numberPlate } from './number-plate.ts';
import { parentName } from './parent-name.ts';
import { pupilField } from './pupil-field.ts';
import { pupilRecord } from './pupil-record.ts';
import { pupilRole } from './pupil-role.ts';
import { pupilTitle } from './pupil-title.ts';
import { studentNumber } from './student-number.ts';
import { vulnerableChild } from './vulnerable-child.ts';

/** All that is looked for, the gravest first. */
export const rules: readonly PrivacyRule[] = [
	studentNumber,
	idCard,
	bankCard,
	mobile,
	pupilRecord,
	classAndName,
	pupilTitle,
	nickname,
	pupilRole,
	pupilField,
	parentName,
	idCardLike,
	landline,
	chatAccount,
	eMail,
	houseNumber,
	numberPlate,
	vulnerableChild,
	homeTeaching,
	classPhoto,
];
