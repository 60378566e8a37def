import { parseArgs } from 'node:util';
import { advise } from '#archive/nearest.ts';
import { kinds, type Kind, type DraftQuestion } from './questions.ts';

/** Answers by the keys of their questions. */
export type Answers = Readonly<Record<string, string>>;

const flags = [
	'kind',
	'title',
	'date',
	'pairing',
	'problem',
	'name',
	'stage',
	'region',
	'supporter',
	'recipient',
	'summary',
	'id',
] as const;

/** Answers given on the command line; throws where it is not understood. */
export function readFlags(args: string[]): Answers {
	const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }]));
	const { values } = parseArgs({ args, options });
	return Object.fromEntries(
		Object.entries(values).flatMap(([key, value]) =>
			typeof value === 'string' ? [[key, value.trim()]] : [],
		),
	);
}

export const isKind = (word: string): word is Kind => Object.hasOwn(kinds, word);

/** What is missing or cannot be used, in words for whoever asked. */
export function faultsOf(questions: readonly DraftQuestion[], answers: Answers): string[] {
	return questions.flatMap((question) => {
		const answer = answers[question.key] ?? '';
		if (answer === '')
			return question.isOptional ? [] : [`缺少 --${question.key}：${question.message}。`];
		const fault = faultOf(question, answer);
		return fault === undefined ? [] : [`--${question.key}：${fault}`];
	});
}

export function faultOf(
	{ choices, fault, read }: DraftQuestion,
	answer: string,
): string | undefined {
	if (choices && !choices.some(({ value }) => value === answer)) {
		const names = choices.map(({ value }) => value);
		return `没有“${answer}”。${names.length > 0 ? advise(answer, names) : '请先建立学校和结对。'}`;
	}
	const written = read?.(answer);
	return typeof written === 'object' ? written.fault : fault?.(answer);
}

export const usage = `用法：npx jiedui new                         一问一答
      npx jiedui new --kind 种类 --选项 内容 …   一次写明

种类：${Object.entries(kinds)
	.map(([kind, label]) => `${kind} ${label}`)
	.join('、')}
材料：--title 标题 --date 日期 [--pairing 结对] [--id 文件名]；案例另要 --problem 问题
学校：--name 名称 [--id 文件名] [--stage 学段] [--region 地区]
结对：--supporter 学校 --recipient 学校 --summary 说明 [--id 文件名]`;
