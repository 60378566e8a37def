import { fold } from '#chinese/fold.ts';

const drafts = '草稿|草案|(?:初|讨论|征求意见|征询意见|送审|审议|报批|修改|未定|样)稿';

/** By which words a header, a footer or a watermark says that a paper is not for everybody, or not yet. */
const besideText = new RegExp(
	[
		`内部|${drafts}|[机秘绝]密|保密|不公开|[限仅][供限本校]|confidential|draft|internal`,
		'(?:不[得准宜予要可]|[请切]?勿|严禁|禁止)(?:对外|向外|擅自)?(?:外[传泄]|公[开布]|传[播阅]|扩散|转发|发布|泄露)',
	].join('|'),
	'i',
);

/** The same as a line of the text, or in brackets behind a title: 内部资料 注意保存, （征求意见稿）. */
const inText = new RegExp(
	`(?:^|[(【[])(?:内部(?:资料|文件|材料|使用|传阅|参考|刊物)|${drafts})(?:[,、;]?[注请不严切]\\S{2,6})?[)】\\]]?$`,
);

const matching = (pattern: RegExp) => (lines: readonly string[]) =>
	lines.filter((line) => pattern.test(fold(line).replace(/\s+/g, '')));

export const reservationsBesideText = matching(besideText);
export const reservationsInText = matching(inText);
