import { isCancel, log, select, text } from '@clack/prompts';
import { edtfDate } from '#model/edtf.ts';
import { words } from '#i18n/zh-hans.ts';
import { reportKinds } from '#import/facts/kind.ts';
import { figuresOf, type Facts } from '#import/facts/extract-facts.ts';
import type { Draft } from '#import/write/make-drafts.ts';
import { foundLines, openLines } from './outcome.ts';
import { ImportFailure } from '#import/source/failure.ts';

/** Asks the author for what is uncertain in a draft. What was answered is a doubt no more. */
export async function reviewDraft(draft: Draft): Promise<Draft> {
	log.info(foundLines(draft).join('\n'));
	const title = draft.title.isMadeUp ? await askTitle(draft.title) : draft.title;
	const sorted = draft.facts.kind.isDoubtful
		? await askKind(draft.facts, title.value)
		: draft.facts;
	const facts = sorted.date.value.includes('X') ? await askDate(sorted) : sorted;
	const reviewed = { ...draft, title, facts };
	const open = openLines(reviewed);
	if (open.length > 0) log.warn(open.join('\n'));
	return { ...reviewed, pictures: await askDescriptions(draft.pictures) };
}

async function askTitle({ value, ...title }: Draft['title']): Promise<Draft['title']> {
	const message = '原文没有标题。标题写什么？';
	const given = answered(await text({ message, initialValue: value })).trim();
	if (given === '' || given === value) return { value, ...title };
	return { value: given, reason: '导入时填写', isMadeUp: false };
}

async function askKind(facts: Facts, title: string): Promise<Facts> {
	// A case without a problem would not be one.
	const kinds =
		facts.problems.length > 0 ? reportKinds : reportKinds.filter((one) => one !== 'case');
	const kind = answered(
		await select({
			message: `《${title}》是哪一种？（${facts.kind.reason}）`,
			options: kinds.map((value) => ({ value, label: words.kind[value] })),
			initialValue: facts.kind.kind,
		}),
	);
	return {
		...facts,
		kind: { kind, reason: '导入时选定', isDoubtful: false },
		...figuresOf(facts.reading, facts.parties, facts.isPairing ? kind : null),
	};
}

async function askDate(facts: Facts): Promise<Facts> {
	const { date } = facts;
	const found = date.quote ? `原文写“${date.quote}”` : '原文没有写日期';
	const given = answered(
		await text({
			message: `日期是？${found}。不知道就直接回车`,
			placeholder: date.value,
			validate: (value = '') =>
				value === '' || edtfDate.safeParse(value).success
					? undefined
					: '请写成 2021-10-08、2021-10 或 2021；不知道就直接回车。',
		}),
	).trim();
	if (given === '') return facts;
	return { ...facts, date: { ...date, value: edtfDate.parse(given), reason: '导入时填写' } };
}

async function askDescriptions(pictures: Draft['pictures']): Promise<Draft['pictures']> {
	const described: Draft['pictures'][number][] = [];
	for (const [index, picture] of pictures.entries()) {
		const message = `第 ${index + 1} 张图片上有什么？（给看不见的人读；不写学生姓名；可以直接回车，以后再补）`;
		const alt = picture.alt || answered(await text({ message })).trim();
		described.push({ ...picture, alt });
	}
	return described;
}

/** The answer; Ctrl+C leaves everything as it was. */
export function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
	if (isAnswer(answer)) return answer;
	throw new ImportFailure('已取消，没有写入。', '需要时重新运行同一条命令。');
}

const isAnswer = <Answer>(answer: Answer): answer is Exclude<Answer, symbol> => !isCancel(answer);
