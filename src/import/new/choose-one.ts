import { isCancel, log, select, text } from '@clack/prompts';
import type { Choice } from './questions.ts';

interface Options {
	readonly message: string;
	readonly choices: readonly Choice[];
	readonly isOptional: boolean;
}

/**
 * Lets the writer choose, by a few characters of the name where there is much to choose from. The
 * empty answer is none, `null` is enough.
 */
export async function chooseOne({ message, choices, isOptional }: Options): Promise<string | null> {
	if (choices.length === 0) {
		log.warn(`${message}：还没有登记过。${isOptional ? '先不填，以后再补。' : '请先登记。'}`);
		return isOptional ? '' : null;
	}
	for (;;) {
		const found = choices.length > mostShown ? await filtered(message, choices) : choices;
		if (found === null) return null;
		const answer = await select({
			message: `${message}（用上下键选，按回车）`,
			options: [
				...(isOptional ? [{ value: '', label: '（暂不填）' }] : []),
				...found,
				...(found === choices ? [] : [{ value: again, label: '（换几个字再找）' }]),
			],
			maxItems: mostShown,
			showInstructions: false,
		});
		if (isCancel(answer)) return null;
		if (answer !== again) return answer;
	}
}

const mostShown = 12;
const again = '\0again';

async function filtered(
	message: string,
	choices: readonly Choice[],
): Promise<readonly Choice[] | null> {
	const words = await text({
		message: `${message}：输入名称里的几个字，不填就列出全部`,
		validate: (written) =>
			matching(choices, written).length > 0 ? undefined : '没有含这几个字的，请换几个字。',
	});
	return isCancel(words) ? null : matching(choices, words);
}

export const matching = (choices: readonly Choice[], written = ''): readonly Choice[] =>
	choices.filter(({ label, value }) => label.includes(written.trim()) || value === written.trim());
