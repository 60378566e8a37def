import { edtfDate } from '#model/edtf.ts';
import { latinName, reportPath } from '#chinese/file-name.ts';
import { yaml } from '#import/source/yaml.ts';
import type { Answers } from './answers.ts';
import type { Kind } from './questions.ts';

/** A file to be written. */
interface NewDraft {
	/** Path below the content folder. */
	readonly file: string;
	readonly text: string;
}

/** What is left for the writer to fill in. */
const open = '（待写）';

/** The draft that answers make; all that was not asked is left open or out. */
export function draftOf(kind: Kind, answers: Answers): NewDraft {
	if (kind === 'school') return schoolDraft(answers);
	if (kind === 'pairing') return pairingDraft(answers);
	return reportDraft(kind, answers);
}

function schoolDraft({ id, name = '', stage, region }: Answers): NewDraft {
	return { file: `schools/${id ?? latinName(name)}.yaml`, text: yaml({ name, stage, region }) };
}

function pairingDraft({ id, supporter = '', recipient = '', summary }: Answers): NewDraft {
	const schools = [
		{ school: supporter, role: '支援' },
		{ school: recipient, role: '受援' },
	];
	return {
		file: `pairings/${id ?? `${supporter}-${recipient}`}.yaml`,
		text: yaml({ schools, summary }),
	};
}

function reportDraft(kind: Exclude<Kind, 'school' | 'pairing'>, answers: Answers): NewDraft {
	const { title = '', pairing, problem } = answers;
	const date = edtfDate.parse(answers['date']);
	const fields = {
		kind,
		title,
		summary: open,
		date,
		pairings: pairing ? [pairing] : undefined,
		lesson: kind === 'case' ? openLesson([problem]) : undefined,
		source: { title, form: '本站原创' },
		draft: true,
	};
	return {
		file: `reports/${reportPath(title, date, answers['id'])}.md`,
		text: `---\n${yaml(fields)}---\n\n${bodies[kind]}\n`,
	};
}

/** What was learnt, for the writer to say. */
export const openLesson = (problems: readonly (string | undefined)[]) => ({
	statement: '（待写：一句话经验）',
	form: '做法',
	problems,
	context: '（待写：什么样的学校、什么条件）',
	action: '（待写：怎么做）',
	result: '（待写：结果；没有测过就写没有测过）',
	avoidWhen: '（待写：什么时候不要照搬）',
});

const bodies = {
	visit:
		'## 做了什么\n\n谁、什么时候、在哪里、做了什么，各多少。\n\n## 受援校的反应\n\n需求和回应。',
	plan: '## 目标\n\n## 安排\n\n谁在什么时候做什么，各多少；逐条登记到上面的 commitments。',
	summary: '## 做了什么\n\n每个数写上单位和起止。\n\n## 没有做成的\n\n## 下一步',
	case: '## 问题\n\n## 条件\n\n## 做法\n\n## 结果\n\n## 什么时候不要照搬',
} as const;
