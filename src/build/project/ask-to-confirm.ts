import path from 'node:path';
import { intro, isCancel, outro, select, text } from '@clack/prompts';
import type { BuildEffects } from '#build/effects.ts';
import { checkContent } from '#check/check-content.ts';
import { confirm } from '#check/confirm.ts';
import type { PrivacyQuestion } from '#check/confirmations.ts';
import type { Settings } from '#settings.ts';

/**
 * Shows each picture and word that nobody has looked at and remembers each answer at once; where
 * nobody sits at a terminal it lists them. `false` where somebody stopped before the end.
 */
export async function askToConfirm(
	settings: Settings,
	{ print }: Pick<BuildEffects, 'print'>,
): Promise<boolean> {
	const { unconfirmed } = await checkContent(settings);
	if (unconfirmed.length === 0) return true;
	if (!process.stdin.isTTY) {
		for (const { file, line, ...question } of unconfirmed)
			print(`${file}:${line}  ${messageOf(question)}`);
		return true;
	}
	intro(`有 ${unconfirmed.length} 处要人看（方向键选择，回车确定，Ctrl+C 退出）`);
	const by = await text({
		message: '您是哪个部门？会记在材料里，不写姓名',
		placeholder: '例如 教导处',
		validate: (value = '') => (value.trim() === '' ? '请写上部门或身份。' : undefined),
	});
	if (isCancel(by)) return false;
	for (const question of unconfirmed) {
		const answer = await select({
			message: `${question.file} 第 ${question.line} 行\n${question.context}\n${messageOf(question)}`,
			options: [
				{ value: 'yes', label: yes[question.kind] },
				{ value: 'no', label: no[question.kind] },
			],
		});
		if (isCancel(answer)) return false;
		if (answer === 'yes') await confirm([question], by.trim(), settings);
	}
	outro('看过的都记下了。不能公开的，请在材料里改掉或换掉。');
	return true;
}

const messageOf = ({ kind, shown }: Pick<PrivacyQuestion, 'kind' | 'shown'>): string =>
	kind === 'word' ? `“${shown}”是学生姓名吗？` : `照片 ${path.posix.basename(shown)} 能公开吗？`;

const yes = { picture: '看过，认不出孩子，或已有监护人同意', word: '不是，可以公开' } as const;
const no = { picture: '不能，要换掉；或还没看', word: '是，要改掉；或不知道' } as const;
