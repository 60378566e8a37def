import { confirm, intro, log, note, outro, select, spinner, text } from '@clack/prompts';
import { edtfDate } from '#model/edtf.ts';
import type { Draft } from '#import/write/draft.ts';
import { ImportFailure } from '#import/failure.ts';
import type { Outcome, Questions } from '#import/import-file.ts';
import { words } from '#i18n/zh-hans.ts';
import type { Registry } from './registry.ts';
import { askSchools } from './ask-schools.ts';
import { figuresOf } from '#import/facts/extract-facts.ts';
import { answered } from './answered.ts';
import { foundLines, openLines } from './draft-lines.ts';
import { named, outcomeLines, shown } from './outcome-lines.ts';
import { questionsOf } from './questions.ts';

/** A conversation with the author over one or more files. */
interface Conversation {
	readonly begin: (file: string) => void;
	readonly end: (outcome: Outcome) => void;
	readonly close: (outcomes: readonly Outcome[]) => void;
	readonly questions: Questions;
}

export function conversation(fileCount: number, registry: Registry): Conversation {
	intro(
		fileCount > 1
			? `导入 ${fileCount} 个文件（方向键选择，回车确定，Ctrl+C 退出）`
			: '导入材料（方向键选择，回车确定，Ctrl+C 退出）',
	);
	const progress = spinner();
	let done = 0;
	return {
		begin: (file) => {
			done++;
			progress.start(`（${done}/${fileCount}）正在读 ${named(file)}`);
		},
		end: (outcome) => {
			progress.stop(
				outcome.status === 'failed'
					? `没有导入：${named(outcome.file)}`
					: `读完了：${named(outcome.file)}`,
			);
			if (outcome.status === 'failed') log.error(outcomeLines(outcome).slice(1).join('\n'));
		},
		close: (outcomes) => {
			note(summaryTable(outcomes), '结果');
			const failed = outcomes.filter(({ status }) => status === 'failed').length;
			outro(
				failed > 0
					? `有 ${failed} 个文件没有导入，原因见上。`
					: '都写成了草稿。核对以后，把 draft: true 一行删去再发布。',
			);
		},
		questions: {
			mayImportAgain: async (file, before) => {
				progress.stop(`${named(file)} 以前导入过`);
				return answered(
					await confirm({
						message: `已有 ${before.join('、')}。要另存一份新的草稿吗？`,
						initialValue: false,
						...yesOrNo,
					}),
				);
			},
			review: async (drafts) => {
				progress.stop(drafts.length > 1 ? `文件里有 ${drafts.length} 篇材料` : '读完了');
				if (
					drafts.length > 1 &&
					!answered(await confirm({ message: `要分成 ${drafts.length} 份草稿吗？`, ...yesOrNo }))
				) {
					throw new ImportFailure('按你的选择没有导入。', '请在原文件里把各篇分开，再导入。');
				}
				const reviewed: Draft[] = [];
				for (const draft of drafts) reviewed.push(await reviewOne(draft, registry));
				return reviewed;
			},
		},
	};
}

const yesOrNo = { active: '要', inactive: '不要' } as const;

async function reviewOne(draft: Draft, registry: Registry): Promise<Draft> {
	log.step(foundLines(draft).join('\n'));
	const titled = draft.title.isMadeUp ? await askTitle(draft) : draft;
	const sorted = titled.facts.kind.isDoubtful ? await askKind(titled) : titled;
	const dated = sorted.facts.date.value.includes('X') ? await askDate(sorted) : sorted;
	const facts = await askSchools(dated.facts, registry);
	const asked = withAnswers(draft, { ...dated, facts });
	if (asked.doubts.length + asked.privacy.length > 0) log.warn(openLines(asked).join('\n'));
	return askDescriptions(asked);
}

/** What was answered is asked no more; what the answers leave open is. */
function withAnswers(before: Draft, after: Draft): Draft {
	const [old, left] = [before, after].map(({ facts }) =>
		questionsOf(facts).map(({ text }) => text),
	);
	const others = after.doubts.filter((doubt) => old?.includes(doubt) !== true);
	return { ...after, doubts: [...(left ?? []), ...others] };
}

async function askTitle(draft: Draft): Promise<Draft> {
	const value = answered(
		await text({ message: '原文没有标题。标题写什么？', initialValue: draft.title.value }),
	);
	return {
		...draft,
		title: {
			value: value.trim() || draft.title.value,
			reason: '导入时填写',
			quote: null,
			isMadeUp: value === draft.title.value,
		},
	};
}

async function askKind(draft: Draft): Promise<Draft> {
	const { kind } = draft.facts;
	const kinds = ['visit', 'plan', 'summary', 'case'] as const;
	const options = kinds.map((value) => ({ value, label: words.kind[value] }));
	const chosen = answered(
		await select({
			message: `《${draft.title.value}》是哪一种？（${kind.reason}）`,
			options,
			initialValue: kind.kind,
		}),
	);
	return {
		...draft,
		facts: {
			...draft.facts,
			kind: { kind: chosen, reason: '导入时选定', isDoubtful: false },
			...figuresOf(draft.facts.reading, draft.facts.parties, draft.facts.isPairing ? chosen : null),
		},
	};
}

async function askDate(draft: Draft): Promise<Draft> {
	const { date } = draft.facts;
	const found = date.quote ? `原文写“${date.quote.text}”` : '原文没有写日期';
	const isDate = (value: string | undefined) =>
		value === undefined || value === '' || edtfDate.safeParse(value).success
			? undefined
			: '请写成 2021-10-08、2021-10 或 2021；不知道就直接回车。';
	const value = answered(
		await text({
			message: `日期是？${found}。不知道就直接回车`,
			placeholder: date.value,
			validate: isDate,
		}),
	);
	if (value.trim() === '') return draft;
	return {
		...draft,
		facts: {
			...draft.facts,
			date: { ...date, value: edtfDate.parse(value), reason: '导入时填写' },
		},
	};
}

async function askDescriptions(draft: Draft): Promise<Draft> {
	const pictures: Draft['pictures'][number][] = [];
	for (const [index, picture] of draft.pictures.entries()) {
		const alt =
			picture.alt ||
			answered(
				await text({
					message: `第 ${index + 1} 张图片上有什么？（给看不见的人读；不写学生姓名；可以直接回车，以后再补）`,
				}),
			);
		pictures.push({ ...picture, alt: alt.trim() });
	}
	return { ...draft, pictures };
}

function summaryTable(outcomes: readonly Outcome[]): string {
	return outcomes
		.flatMap((outcome) => {
			if (outcome.status !== 'written') return outcomeLines(outcome).slice(0, 2);
			return outcome.drafts.map(
				({ path, draft }) =>
					`✓ ${words.kind[draft.facts.kind.kind]}  ${draft.facts.date.value.padEnd(12)}  待核对 ${draft.doubts.length + draft.privacy.length} 处  ${shown(path)}`,
			);
		})
		.join('\n');
}
