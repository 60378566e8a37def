import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parse } from 'yaml';
import { chartBlock, figureOfBlock } from './chart-block.ts';
import { chartFigure } from './chart-figure.ts';
import { refuse } from './refuse.ts';

const example =
	'写法：title 标题、reading 一句话说明、unit 单位、columns: [列名]、rows 下面每行“名称: [数]”，每行的数与列名一样多。';

/** Turns fenced blocks marked `chart` into a table that the page draws as a chart. */
export function chartBlocks() {
	return (tree: Root, file: VFile): void => {
		const charts: Element[] = [];
		visit(tree, 'element', (node, index, parent) => {
			if (node.tagName !== 'pre' || !parent || index === undefined || !isChart(node)) return;
			const block = chartBlock.safeParse(parsed(toString(node)));
			if (!block.success) {
				const where = block.error.issues[0]?.path.join('.') ?? '';
				refuse(file, node, `图表的数据读不懂${where ? `（${where}）` : ''}。`, example);
				return;
			}
			const figure = chartFigure(figureOfBlock(block.data, `chart-${charts.length + 1}`));
			charts.push(figure);
			parent.children[index] = figure;
		});
	};
}

function isChart(pre: Element): boolean {
	const [code] = pre.children;
	const classes = code?.type === 'element' ? code.properties['className'] : undefined;
	return Array.isArray(classes) && classes.includes('language-chart');
}

function parsed(text: string): unknown {
	try {
		return parse(text, { maxAliasCount: 0 });
	} catch {
		return undefined;
	}
}
