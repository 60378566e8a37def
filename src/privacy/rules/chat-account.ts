import { matching } from '#privacy/matching.ts';
import type { PrivacyRule } from '#privacy/rule.ts';

/** QQ or 微信 with an account behind it; not a public account, which is meant to be found. */
export const chatAccount: PrivacyRule = {
	rule: 'chat-account',
	severity: 'warning',
	message: '有 QQ 号或微信号。',
	hint: '私人账号请删去；学校的公众号请写“微信公众号”和名称。',
	find: matching(
		/(?<![A-Za-z])(?:Q ?Q|qq|扣扣|企鹅号|微信|薇信|威信|V信|VX|vx|Vx|WeChat|wechat|WECHAT|Weixin|weixin|wx|WX)(?:群|同号|账号|帐号|号码|号|ID|id)*\s?(?:(?:[:=是为/]\s?|(?=\d))\d{5,11}(?![\d年月人元次册.])|[:=是为]\s?[A-Za-z][\w-]{5,19})/,
		({ isMachine }) => !isMachine,
	),
};
