import { firstOfEach, matching } from '#privacy/matching.ts';
import type { PrivacyRule } from '#privacy/rule.ts';

/** 送教上门 is for children who cannot come to school; whoever reads of it may know which. */
export const homeTeaching: PrivacyRule = {
	rule: 'home-teaching',
	severity: 'warning',
	message: '写到了送教上门。',
	hint: '对象是不能到校的残疾儿童：只写人次，不写姓名、村组、病情，不放照片。',
	find: firstOfEach(matching(/送教(?:到家|入户|上门)|上门送教|入户送教/)),
};
