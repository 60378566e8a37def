import type { Block } from '#import/clean/text/block.ts';
import { fold } from '#chinese/fold.ts';
import { markOf } from './marks.ts';

/**
 * Cuts glued documents apart: where the numbering begins anew after an opening paragraph, and at
 * lines such as 篇二： that collections put between their pieces.
 */
export function splitDocuments(blocks: readonly Block[]): Block[][] {
	const lines = blocks.map((block) => (block.type === 'text' ? fold(block.text.text) : ''));
	const cuts = [...new Set([...resets(lines), ...labels(lines)])]
		.filter((cut) => cut > 0)
		.sort((a, b) => a - b);
	const bounds = [0, ...cuts, blocks.length];
	return bounds
		.slice(1)
		.map((end, index) => blocks.slice(bounds[index], end))
		.filter((part) => part.length > 0);
}

function* resets(lines: readonly string[]): Generator<number> {
	let previous = -1;
	for (const [index, line] of lines.entries()) {
		const mark = markOf(line);
		if (!mark) continue;
		const begins = mark.number === 1 && (mark.kind === 'chapter' || mark.kind === 'section');
		if (begins && previous >= 0) {
			const opening = openingBetween(lines, previous, index);
			if (opening !== undefined) yield opening;
		}
		previous = index;
	}
}

/** The first opening paragraph between two numbered lines, unless it stands right under a short heading. */
function openingBetween(
	lines: readonly string[],
	above: number,
	below: number,
): number | undefined {
	const heading = lines[above] ?? '';
	const isUnderHeading = heading.length <= 20 && !/[。;]$/.test(heading);
	for (let index = above + 1; index < below; index++) {
		const isOpening = isOpener(lines[index] ?? '') && !(index === above + 1 && isUnderHeading);
		if (isOpening) return isTitle(lines[index - 1] ?? '') && index - 1 > above ? index - 1 : index;
	}
	return undefined;
}

const isOpener = (line: string) =>
	line.length >= 60 &&
	/^(?:为|根据|按照|近年|近几年|依据|自\d|自从|本学期|一年来|\d{4}年)/.test(line);

const isTitle = (line: string) =>
	line.length >= 4 &&
	line.length <= 40 &&
	/(?:计划|方案|总结|协议|报告|汇报|制度)(?:书)?$/.test(line);

/** 篇一：…… 范文第2篇 【第三篇】 */
function labels(lines: readonly string[]): number[] {
	const shape =
		/^[【[(]?(?:第?[一二三四五六七八九十\d]{1,2}篇|篇[一二三四五六七八九十\d]{1,2}|范文第?[一二三四五六七八九十\d]{1,2}篇?)[】\])]?\s*[::、]?.{0,40}$/;
	const found = lines.flatMap((line, index) =>
		line.length <= 60 && shape.test(line) ? [index] : [],
	);
	return found.length >= 2 ? found : [];
}
