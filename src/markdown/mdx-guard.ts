import type { Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { refuse } from './refuse.ts';

/** Components that an `.mdx` report may use. */
const mdxComponents = ['Chart'] as const;

/**
 * Lets an `.mdx` report hold known components with plain data and no program: no imports, no
 * exports, no expressions. What MDX compiles after this cannot run anything of the author's.
 */
export function mdxGuard() {
	return (tree: Root, file: VFile): void => {
		visit(tree, (node) => {
			switch (node.type) {
				case 'mdxjsEsm':
					refuse(file, node, `不允许使用 import 和 export：“${shown(node.value)}”。`, noCode);
					return;
				case 'mdxFlowExpression':
				case 'mdxTextExpression':
					if (!isComment(node.value)) {
						refuse(file, node, `不允许使用 {表达式}：“${shown(node.value)}”。`, noCode);
					}
					return;
				case 'mdxJsxFlowElement':
				case 'mdxJsxTextElement':
					if (!isKnown(node.name)) {
						refuse(file, node, `没有 <${node.name ?? ''}> 这个组件。`, components);
					}
					for (const attribute of node.attributes) {
						const message = forbiddenAttribute(attribute);
						if (message) refuse(file, node, message, components);
					}
					return;
				default:
			}
		});
	};
}

/** Takes out what only a page can show, so that the text can be read without it. */
export function withoutComponents() {
	return (tree: Root): void => {
		visit(tree, (node, index, parent) => {
			if (!node.type.startsWith('mdx') || !parent || index === undefined) return;
			parent.children.splice(index, 1);
			return index;
		});
	};
}

function forbiddenAttribute(
	attribute: MdxJsxAttribute | MdxJsxExpressionAttribute,
): string | undefined {
	if (attribute.type === 'mdxJsxExpressionAttribute') return '不允许展开属性 {...}。';
	const { name, value } = attribute;
	if (!/^[a-z][a-zA-Z]*$/.test(name) || /^(?:on|style$|slot$|class|inner|ref$|key$)/i.test(name)) {
		return `不允许的属性 ${name}。`;
	}
	if (typeof value !== 'object' || value === null || isPlainData(value.value)) return undefined;
	return `属性 ${name} 只能写数据，不能写程序：“${shown(value.value)}”。`;
}

/** JSON, and no key that reaches into the objects of the program that reads it. */
function isPlainData(text: string): boolean {
	try {
		const keys = new Set<string>();
		JSON.parse(text, (key, value: unknown) => {
			keys.add(key);
			return value;
		});
		return !keys.has('__proto__') && !keys.has('constructor') && !keys.has('prototype');
	} catch {
		return false;
	}
}

// One comment and nothing after it: code between two comments is not a comment.
const isComment = (text: string): boolean => /^\s*(?:\/\*(?:(?!\*\/)[^])*\*\/\s*)?$/.test(text);

const isKnown = (name: string | null): boolean => mdxComponents.some((known) => known === name);

const shown = (text: string): string => text.trim().slice(0, 40);

const noCode = '这里只写文字和组件；要显示花括号，写成 \\{ 和 \\}。';
const components = `可以用的组件：${mdxComponents.map((name) => `<${name} />`).join('、')}，属性写成 name="文字" 或 name={[1, 2]}。`;
