import type { z } from 'astro/zod';
import { propertyOf } from '#files/written.ts';
import type { Finding } from '#model/finding.ts';
import { reportSchema } from '#model/report.ts';
import type { ContentDocument } from './document.ts';
import { fieldAt, keysOf, type Schema } from './schema-field.ts';
import { advise } from './nearest.ts';

type Issue = z.core.$ZodIssue;

/** Says in Chinese what a schema found, for the author of the file. */
export function explain(
	issues: readonly Issue[],
	{ file, document, schema }: { file: string; document: ContentDocument; schema: Schema },
): Finding[] {
	return issues.flatMap((issue) => {
		const refused = { issue, schema, data: document.data };
		const at = (path: readonly PropertyKey[], words: Words): Finding => ({
			file,
			line: document.lineOf(path),
			rule: 'schema',
			severity: 'error',
			...words,
		});
		if (issue.code === 'unrecognized_keys') {
			return issue.keys.map((key) => at([...issue.path, key], unknownKey(key, refused)));
		}
		return at(issue.path, wordsFor(refused));
	});
}

type Words = Pick<Finding, 'message' | 'hint'>;

/** An issue with what it is an issue of. */
interface Refused {
	readonly issue: Issue;
	readonly schema: Schema;
	readonly data: unknown;
}

function unknownKey(key: string, { issue, schema, data }: Refused): Words {
	const keys = keysOf(fieldAt(schema, issue.path, data), valueAt(data, issue.path));
	return { message: `没有“${key}”这一项。`, hint: advise(key, keys) };
}

function wordsFor({ issue, schema, data }: Refused): Words {
	const name = nameOf(issue.path);
	const help = fieldAt(schema, issue.path, data)?.description ?? '';
	const value = valueAt(data, issue.path);
	if (value === undefined)
		return { message: `缺少${name}。`, hint: help ? `请补上：${help}。` : '请补上。' };
	if (value === null || value === '') {
		const hint = help ? `请填写：${help}。` : '请填写，或删去这一行。';
		return { message: `${name}是空的。`, hint };
	}
	const shown = shorten(typeof value === 'string' ? value : JSON.stringify(value));
	const { is, hint = `应当是：${help}。` } = wrongValue(issue, shown, help);
	return { message: is ? name + is : `${name}的写法不对：“${shown}”。`, hint };
}

/** What is wrong with a value, behind the name of its field, and what to do. */
interface Wrong {
	readonly is?: string;
	readonly hint?: string;
}

function wrongValue(issue: Issue, value: string, help: string): Wrong {
	switch (issue.code) {
		case 'custom':
			return wrongByRule(issue.params ?? {}, value);
		case 'invalid_value':
			return { is: `不能是“${value}”。`, hint: advise(value, issue.values.map(String)) };
		case 'invalid_union':
			return issue.path.join() === 'kind' ? { hint: kindHint } : {};
		case 'too_big':
			return {
				is: `太长或太大，上限是 ${String(issue.maximum)}。`,
				hint: '请缩短，细节写进正文。',
			};
		case 'too_small':
			return {
				is: '太短、太少或只有空格。',
				hint: `至少要 ${String(issue.minimum)}：${help}。`,
			};
		case 'invalid_type': {
			const type = typeNames[issue.expected] ?? issue.expected;
			return { is: `的类型不对：“${value}”。`, hint: `应当是${type}：${help}。` };
		}
		default:
			return {};
	}
}

const kinds = reportSchema.options.map(
	({ shape: { kind } }) => `${kind.value} ${kind.description ?? ''}`,
);
const kindHint = `可以写：${kinds.join('、')}。`;

const typeNames: Readonly<Record<string, string>> = {
	string: '文字',
	number: '数字',
	int: '整数',
	boolean: ' true 或 false',
	array: '列表（每行以“- ”开头）',
	object: '一组“名称: 内容”',
	record: '一组“名称: 内容”',
};

/** What the model's own rules refuse, by the reason that they give. */
function wrongByRule(params: Readonly<Record<string, unknown>>, value: string): Wrong {
	const { reason, choices } = params;
	if (reason === 'choice') {
		const words = Array.isArray(choices) ? choices.map(String) : [];
		return { is: `里没有“${value}”这个词。`, hint: advise(value, words) };
	}
	const [is, hint] = rules[String(reason)] ?? [];
	return hint === undefined ? { hint: '请对照写稿指南。' } : { is: `“${value}”${is}`, hint };
}

const rules: Readonly<Record<string, readonly [is: string, hint: string]>> = {
	date: [
		'不是能用的日期，或者日历上没有这一天。',
		'知道多少写多少：2021-10-08、2021-10、2021、20XX-11、2018-02/（没有写到何时）',
	],
	day: ['不是一天。', '请写到日，例如 2021-10-08。'],
	amount: ['读不出数。', '可以写：12、10+、约100、近50、2-3、1.5万。'],
	id: [
		'不能作名称。',
		'只用小写拉丁字母、数字和连字符，不超过 80 个字符，例如 2021-10-08-songjiao。',
	],
};

const nameOf = (path: readonly PropertyKey[]): string =>
	`“${path.map((key) => (typeof key === 'number' ? `第${key + 1}项` : String(key))).join(' › ')}”`;

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce<unknown>(propertyOf, data);

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
