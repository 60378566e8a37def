import { matching } from '#privacy/matching.ts';
import type { PrivacyRule } from '#privacy/rule.ts';

const services =
	'Q ?Q|qq|扣扣|企鹅号|微信|薇信|威信|V信|VX|vx|Vx|WeChat|wechat|WECHAT|Weixin|weixin|wx|WX';
const kind = '(?:群|同号|账号|帐号|号码|号|ID|id)*';
const number = String.raw`(?:[:=是为/]\s?|(?=\d))\d{5,11}(?![\d年月人元次册.])`;
const name = String.raw`[:=是为]\s?[A-Za-z][\w-]{5,19}`;

/** QQ or 微信 with an account behind it; not a public account, which is meant to be found. */
export const chatAccount: PrivacyRule = {
	rule: 'chat-account',
	severity: 'warning',
	message: '有 QQ 号或微信号。',
	hint: '私人账号请删去；学校的公众号请写“微信公众号”和名称。',
	find: matching(
		new RegExp(`(?<![A-Za-z])(?:${services})${kind}\\s?(?:${number}|${name})`),
		({ isMachine }) => !isMachine,
	),
};
