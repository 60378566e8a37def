import type { z } from 'astro/zod';
import type { Finding } from '#model/finding.ts';
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
	const field = fieldAt(schema, issue.path, data);
	const name = nameOf(issue.path);
	const help = field?.description ?? '';
	const value = valueAt(data, issue.path);
	if (value === undefined)
		return { message: `缺少${name}。`, hint: help ? `请补上：${help}。` : '请补上。' };
	if (value === null || value === '')
		return {
			message: `${name}是空的。`,
			hint: help ? `请填写：${help}。` : '请填写，或删去这一行。',
		};
	return wordsForValue({ issue, name, help, value: shown(value) });
}

interface RefusedValue {
	readonly issue: Issue;
	readonly name: string;
	readonly help: string;
	readonly value: string;
}

function wordsForValue({ issue, name, help, value }: RefusedValue): Words {
	switch (issue.code) {
		case 'custom':
			return customWords({ issue, name, help, value });
		case 'invalid_value':
			return {
				message: `${name}不能是“${value}”。`,
				hint: advise(value, issue.values.map(String)),
			};
		case 'invalid_union':
			return {
				message: `${name}的写法不对：“${value}”。`,
				hint:
					name === '“kind”'
						? '可以写：visit 活动报道、plan 方案计划、summary 总结、case 案例经验。'
						: `应当是：${help}。`,
			};
		case 'too_big':
			return {
				message: `${name}太长或太大，上限是 ${String(issue.maximum)}。`,
				hint: '请缩短，细节写进正文。',
			};
		case 'too_small':
			return {
				message: `${name}太短、太少或只有空格。`,
				hint: `至少要 ${String(issue.minimum)}：${help}。`,
			};
		case 'invalid_type':
			return {
				message: `${name}的类型不对：“${value}”。`,
				hint: `应当是${typeNames[issue.expected] ?? issue.expected}：${help}。`,
			};
		default:
			return { message: `${name}的写法不对：“${value}”。`, hint: `应当是：${help}。` };
	}
}

const typeNames: Record<string, string> = {
	string: '文字',
	number: '数字',
	int: '整数',
	boolean: ' true 或 false',
	array: '列表（每行以“- ”开头）',
	object: '一组“名称: 内容”',
	record: '一组“名称: 内容”',
};

function customWords({ issue, name, value }: RefusedValue): Words {
	const params = issue.code === 'custom' ? issue.params : undefined;
	switch (params?.['reason']) {
		case 'choice': {
			const choices: unknown = params['choices'];
			return {
				message: `${name}里没有“${value}”这个词。`,
				hint: advise(value, Array.isArray(choices) ? choices.map(String) : []),
			};
		}
		case 'date':
			return {
				message: `${name}“${value}”不是能用的日期，或者日历上没有这一天。`,
				hint: '知道多少写多少：2021-10-08、2021-10、2021、20XX-11、2018-02/（没有写到何时）',
			};
		case 'day':
			return { message: `${name}“${value}”不是一天。`, hint: '请写到日，例如 2021-10-08。' };
		case 'amount':
			return {
				message: `${name}“${value}”读不出数。`,
				hint: '可以写：12、10+、约100、近50、2-3、1.5万。',
			};
		case 'id':
			return {
				message: `${name}“${value}”不能作名称。`,
				hint: '只用小写拉丁字母、数字和连字符，不超过 80 个字符，例如 2021-10-08-songjiao。',
			};
		default:
			return { message: `${name}的写法不对：“${value}”。`, hint: '请对照写稿指南。' };
	}
}

const nameOf = (path: readonly PropertyKey[]): string =>
	`“${path.map((key) => (typeof key === 'number' ? `第${key + 1}项` : String(key))).join(' › ')}”`;

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null
				? Object.entries(value).find(([name]) => name === String(key))?.[1]
				: undefined,
		data,
	);
}

function shown(value: unknown): string {
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
