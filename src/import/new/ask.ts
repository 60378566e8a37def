import { cancel, intro, isCancel, select, text } from '@clack/prompts';
import { faultOf, isKind, type Answers } from './answers.ts';
import { chooseOne } from './choose-one.ts';
import { kinds, type Kind, type DraftQuestion } from './questions.ts';

/** Asks for the kind of file; `null` where the writer has had enough. */
export async function askKind(): Promise<Kind | null> {
	intro('新建一篇草稿');
	const kind = await select<Kind>({
		message: '要写什么？（用上下键选，按回车）',
		options: Object.keys(kinds)
			.filter(isKind)
			.map((value) => ({ value, label: kinds[value] })),
		showInstructions: false,
	});
	return isCancel(kind) ? stopped() : kind;
}

/** Asks what has not been answered yet. */
export async function askMissing(
	questions: readonly DraftQuestion[],
	given: Answers,
): Promise<Answers | null> {
	const answers: Record<string, string> = { ...given };
	for (const question of questions) {
		const known = answers[question.key];
		if (known !== undefined && faultOf(question, known) === undefined) continue;
		const answer = await askOne(question);
		if (answer === null) return stopped();
		if (answer !== '') answers[question.key] = answer;
	}
	return answers;
}

async function askOne(question: DraftQuestion): Promise<string | null> {
	const { message, choices, isOptional = false } = question;
	if (choices) return chooseOne({ message, choices, isOptional });
	const answer = await text({
		message: isOptional ? `${message}（可以不填）` : message,
		validate: (written) => faultIn(question, written?.trim() ?? ''),
	});
	return isCancel(answer) ? null : answer.trim();
}

function faultIn(question: DraftQuestion, written: string): string | undefined {
	if (written === '') return question.isOptional ? undefined : '请填写。';
	return faultOf(question, written);
}

function stopped(): null {
	cancel('没有写任何文件。');
	return null;
}
