import type { Archive } from '#archive/archive.ts';
import { regionFor } from '#import/lists/find-region.ts';
import { isId } from '#model/id.ts';
import { edtfDate } from '#model/edtf.ts';
import { stages } from '#model/school.ts';
import { pairingName } from '#i18n/names.ts';
import { kindsWords } from '#i18n/words/kinds.ts';
import { concepts } from '#thesaurus/index.ts';

export const kinds = { ...kindsWords.kind, school: '学校', pairing: '结对' } as const;

export type Kind = keyof typeof kinds;

/** One thing to know before a draft can be written. `key` is also the flag. */
export interface DraftQuestion {
	readonly key: string;
	readonly message: string;
	readonly isOptional?: boolean;
	readonly choices?: readonly Choice[];
	/** What is wrong with an answer. */
	readonly fault?: (answer: string) => string | undefined;
	/** What is written for an answer that people say in other words, or what is wrong with it. */
	readonly read?: (answer: string) => string | { readonly fault: string };
}

/** What a question or a control offers: the value that is written, and what people read. */
export interface Choice {
	readonly value: string;
	readonly label: string;
}

/** What is asked for each kind, in order. */
export function questionsFor(kind: Kind, archive: Archive | null): DraftQuestion[] {
	const schools = entriesOf(archive?.schools, ({ name }) => name);
	if (kind === 'school') return [nameOfSchool, stage, region(archive), fileName];
	if (kind === 'pairing') {
		return [
			{ key: 'supporter', message: '支援学校', choices: schools },
			{ key: 'recipient', message: '受援学校', choices: schools },
			{ key: 'summary', message: '一两句话说明' },
			fileName,
		];
	}
	const pairing = {
		key: 'pairing',
		message: '属于哪个结对',
		isOptional: true,
		choices: archive ? entriesOf(archive.pairings, ({ id }) => pairingName(id, archive)) : [],
	};
	const common = [title, date, pairing];
	return [...common, ...(kind === 'case' ? [problem] : []), fileName];
}

const title: DraftQuestion = { key: 'title', message: '标题' };
const nameOfSchool: DraftQuestion = { key: 'name', message: '学校现在的正式名称' };

const date: DraftQuestion = {
	key: 'date',
	message: '日期，知道多少写多少：2021-10-08、2021年10月、20XX-11',
	fault: (answer) =>
		edtfDate.safeParse(answer).success ? undefined : `“${answer}”不是能用的日期，例如 2021-10-08。`,
};

const stage: DraftQuestion = {
	key: 'stage',
	message: '学段',
	isOptional: true,
	choices: Object.values(stages).map((label) => ({ value: label, label })),
};

const region = (archive: Archive | null): DraftQuestion => ({
	key: 'region',
	message: '在哪个县、市、区，例如 浙江省慈溪市；也可以写区划代码',
	isOptional: true,
	read(answer) {
		const isKnown = (code: string) => archive?.regions.has(code) ?? false;
		const found = regionFor(answer, { title: '', isKnown });
		return typeof found === 'string' ? found : { fault: found.message + found.hint };
	},
});

const problem: DraftQuestion = {
	key: 'problem',
	message: '针对什么问题',
	choices: concepts
		.filter(({ id }) => id.startsWith('prob.'))
		.map(({ term }) => ({ value: term, label: term })),
};

const fileName: DraftQuestion = {
	key: 'id',
	message: '文件名，也是网址：小写拉丁字母、数字、连字符；不填时用拼音',
	isOptional: true,
	fault: (answer) =>
		isId(answer) ? undefined : '只用小写拉丁字母、数字和连字符，例如 2021-10-08-songjiao。',
};

function entriesOf<Entry>(
	entries: ReadonlyMap<string, Entry> | undefined,
	label: (entry: Entry) => string,
): Choice[] {
	return [...(entries ?? [])].map(([value, entry]) => ({ value, label: label(entry) }));
}
