import { isMap, isNode, isPair, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Finding } from '#model/finding.ts';
import { fileFinding } from './read-text.ts';

/** The data of a YAML file or of a report's frontmatter, with the lines it stands on. */
export interface ContentDocument {
	readonly data: unknown;
	/** Line in the file of the value at `path`, or of the nearest thing that holds it. */
	readonly lineOf: (path: readonly PropertyKey[]) => number;
	/** The Markdown after the frontmatter; empty for YAML files. */
	readonly markdown: string;
	/** Line in the file on which the Markdown begins. */
	readonly markdownLine: number;
}

type Parsed =
	| { readonly document: ContentDocument; readonly findings: [] }
	| { readonly document: null; readonly findings: Finding[] };

/** More data than this is a mistake; `yaml` needs minutes for some 200,000 keys. */
const longestData = 64 * 1024;

/** Reads a file of the content folder: YAML, or data between two `---` lines and then Markdown. */
export function parseFile(file: string, text: string): Parsed {
	if (file.endsWith('.yaml')) {
		return parseData(file, text, { firstLine: 1, markdown: '', markdownLine: 1 });
	}
	const lines = text.split('\n');
	if (lines[0]?.trimEnd() !== '---') {
		const hint = '第一行写 ---，接着写标题、日期等信息，再用一行 --- 结束。';
		return failed(file, 1, '文件开头没有“---”。', hint);
	}
	const end = frontmatterEnd(lines);
	if (end < 0)
		return failed(file, 1, '缺少结束的“---”。', '在标题、日期等信息之后另起一行，写 ---。');
	return parseData(file, lines.slice(1, end).join('\n'), {
		firstLine: 2,
		markdown: lines.slice(end + 1).join('\n'),
		markdownLine: end + 2,
	});
}

/** The index of the line that ends the data at the top; -1 where there is none. */
export const frontmatterEnd = (lines: readonly string[]): number =>
	lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');

function parseData(
	file: string,
	yaml: string,
	{
		firstLine,
		...rest
	}: Pick<ContentDocument, 'markdown' | 'markdownLine'> & { firstLine: number },
): Parsed {
	if (yaml.length > longestData) {
		return failed(file, firstLine, '开头的信息超过 64 KB。', '请把正文移到第二个“---”之后。');
	}
	const lines = new LineCounter();
	const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
	const document = parseDocument(yaml, { lineCounter: lines, schema: 'core', uniqueKeys: true });
	const broken = [...document.errors, ...document.warnings];
	if (broken.length > 0) {
		const findings = broken.map(({ code, pos }) =>
			fileFinding(file, ...(advice[code] ?? unreadable), { line: lineAt(pos[0]), rule: 'format' }),
		);
		return { document: null, findings };
	}
	const [mistake] = mistakesOf(document, yaml);
	if (mistake) return failed(file, lineAt(mistake.offset), mistake.message, mistake.hint);
	unfold(document, yaml);
	const data: unknown = document.toJS({ maxAliasCount: 0 });
	const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path));
	return { document: { data, lineOf, ...rest }, findings: [] };
}

/** YAML puts a blank where a text goes on in the next line; Chinese writes none. */
function unfold(document: Document, yaml: string): void {
	visit(document, {
		Scalar(_, scalar) {
			const { value, type, range } = scalar;
			if (typeof value !== 'string' || type === 'BLOCK_LITERAL' || !range) return;
			const lines = yaml.slice(range[0], range[1]).split('\n');
			scalar.value = lines.slice(1).reduce((text, line, index) => {
				const end = lines[index]?.trim().replace(/^["']/, '').slice(-4) ?? '';
				const begin = line.trim().slice(0, 4).replace(/["']$/, '');
				return chinese.test(end.slice(-1)) && chinese.test(begin.slice(0, 1))
					? text.replace(`${end} ${begin}`, () => end + begin)
					: text;
			}, value);
		},
	});
}

const chinese = /[\p{Script=Han}\u3000-\u303f\uff01-\uff0f\uff1a-\uff20“”‘’]/u;

interface Mistake {
	/** Where it stands. */
	readonly offset: number;
	readonly message: string;
	readonly hint: string;
}

/** What YAML allows and a writer does not mean. */
function mistakesOf(document: Document, yaml: string): Mistake[] {
	const found: Mistake[] = [];
	visit(document, {
		// Content needs no references; they can multiply, and lead back to themselves.
		Alias(_, { range }) {
			found.push({
				offset: range?.[0] ?? 0,
				message: '以 & 或 * 开头的内容被当作了引用。',
				hint: '请给这段文字加上英文引号。',
			});
			return visit.BREAK;
		},
		Scalar(key, { value, type, range }) {
			const isText = typeof value === 'string' && /\p{Script=Han}/u.test(value);
			const isPlainText = type === 'PLAIN' && (isText || value === null);
			if (key === 'key' || !isPlainText || !range) return undefined;
			const [, rest] = /^[^\S\n]*(#[^\n]*)/.exec(yaml.slice(range[1])) ?? [];
			if (rest === undefined) return undefined;
			found.push({
				offset: range[0],
				message: `“${rest.slice(0, 20)}”不会显示：空格后面的 # 被当作了注释。`,
				hint: '要写 #，请给整段文字加上英文引号；要写注释，请另起一行，以 # 开头。',
			});
			return undefined;
		},
	});
	return found;
}

/** Where the value at `path` begins; for a key that is too many, where the key stands. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
	for (let length = path.length; length > 0; length--) {
		const parent: unknown =
			length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
		const key = path[length - 1];
		if (isMap(parent)) {
			const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(key));
			if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
		}
		const node: unknown = document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return 0;
}

/** What the codes of `yaml` say to an author. */
const advice: Readonly<Record<string, readonly [message: string, hint: string]>> = {
	DUPLICATE_KEY: ['同一个名称写了两次。', '请删去其中一个，或合并成一项。'],
	TAB_AS_INDENT: ['行首用了制表符（Tab）。', '请改用空格缩进。'],
	BAD_INDENT: [
		'缩进没有对齐，或者括号、引号没有成对。',
		'同一层的各行，行首空格要一样多；成对的引号、括号要写全。',
	],
	MISSING_CHAR: ['少了引号或括号。', '请把成对的引号、括号补全；整句含有冒号时，用引号括起来。'],
	BAD_COLLECTION_TYPE: ['列表和键值混在了一起。', '列表每行以“- ”开头。'],
	MULTIPLE_DOCS: ['信息里多了一行“---”。', '开头和结尾各一行“---”就够了。'],
	TAG_RESOLVE_FAILED: ['用了不认识的标记（!）。', '请直接写文字。'],
};

const unreadable = [
	'这一行的格式读不懂。',
	'每行写成“名称: 内容”，冒号后要有空格；内容里有冒号、引号或 # 时，用英文引号括起来。',
] as const;

const failed = (file: string, line: number, ...words: [message: string, hint: string]): Parsed => ({
	document: null,
	findings: [fileFinding(file, ...words, { line, rule: 'format' })],
});
