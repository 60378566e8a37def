import { fold } from '#chinese/fold.ts';
import type { Block } from '#import/source/block.ts';
import { markOf } from './marks.ts';

/** Cuts glued documents apart, where the numbering begins anew after an opening paragraph. */
export function splitDocuments(blocks: readonly Block[]): Block[][] {
	const lines = blocks.map((block) => (block.type === 'text' ? fold(block.text.text) : ''));
	const marked = lines.flatMap((line, index) => {
		const mark = markOf(line);
		return mark ? [{ index, ...mark }] : [];
	});
	const cuts = marked.flatMap(({ index, kind, isFirst }, place) => {
		const above = marked[place - 1]?.index;
		const begins = isFirst && (kind === 'chapter' || kind === 'section');
		return begins && above !== undefined ? openingBetween(lines, above, index) : [];
	});
	return [0, ...cuts].map((cut, place) => blocks.slice(cut, cuts[place]));
}

/** The first opening paragraph between two numbered lines, unless it stands right under a short heading. */
function openingBetween(lines: readonly string[], above: number, below: number): number[] {
	const heading = lines[above] ?? '';
	const isUnderHeading = heading.length <= 20 && !/[。;]$/.test(heading);
	const from = above + (isUnderHeading ? 2 : 1);
	const opening = from + lines.slice(from, below).findIndex(isOpener);
	if (opening < from) return [];
	const hasTitle = opening - 1 > above && isTitle(lines[opening - 1] ?? '');
	return [hasTitle ? opening - 1 : opening];
}

const isOpener = (line: string) =>
	line.length >= 60 &&
	/^(?:为|根据|按照|近年|近几年|依据|自\d|自从|本学期|一年来|\d{4}年)/.test(line);

const isTitle = (line: string) =>
	/^.{2,38}(?:计划|方案|总结|协议|报告|汇报|制度)书?$/.test(line) && line.length <= 40;
