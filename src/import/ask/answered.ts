import { isCancel } from '@clack/prompts';
import { ImportFailure } from '#import/failure.ts';

/** The answer; Ctrl+C leaves everything as it was. */
export function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
	if (isAnswer(answer)) return answer;
	throw new ImportFailure('已取消，没有写入。', '需要时重新运行同一条命令。');
}

const isAnswer = <Answer>(answer: Answer): answer is Exclude<Answer, symbol> => !isCancel(answer);
