import { matching } from '#privacy/matching.ts';
import type { PrivacyRule } from '#privacy/rule.ts';

/** 学籍号: G, L or J and the eighteen characters of an identity number. */
export const studentNumber: PrivacyRule = {
	rule: 'student-number',
	severity: 'error',
	message: '有学籍号。',
	hint: '请整个删去；材料里不需要任何学生的学籍号。',
	find: matching(
		/(?<![\dA-Za-z])[GLJglj][ ._-]?[1-9](?:[ ._-]?\d){16}[ ._-]?[\dXx](?![\dA-Za-z])/,
		({ isMachine }) => !isMachine,
	),
};
