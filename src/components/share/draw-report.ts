import {
	beside,
	blocksOn,
	margin,
	stacked,
	width,
	type DrawnBlock,
	type Look,
} from './picture-blocks.ts';
import type { ProsePart } from './prose-parts.ts';
import type { SharedReport } from './show-report.ts';

interface Drawn extends Omit<SharedReport, 'prose'> {
	/** Its photos have loaded. */
	readonly parts: readonly ProsePart[];
	readonly code: HTMLImageElement;
	readonly site: string;
	readonly scan: string;
	/** Stands where the text is broken off. */
	readonly more: string;
}

/** Phones refuse to make pictures that are much longer. */
const mostHeight = 9000;

const ink = '#1f2421';
const soft = '#555d58';
const wash = '#f3f1ea';

/** Draws a report on a canvas as one long picture: its head, as much of its text as fits, and its code. */
export function drawReport(canvas: HTMLCanvasElement, report: Drawn, look: Look): boolean {
	const context = canvas.getContext('2d');
	if (!context) return false;
	const make = blocksOn(context, look);
	const head = headOf(report, make);
	const foot = footOf(report, make);
	const body = report.parts.map((part) => blockOf(part, make));
	const fitting = upTo(mostHeight - head.height - foot.height, body);
	const more =
		fitting.length < body.length
			? [make.gap(24), make.text(report.more, { size: 34, colour: make.brand })]
			: [];
	const whole = stacked([head, ...fitting, ...more, foot]);
	canvas.width = width;
	canvas.height = Math.ceil(whole.height);
	context.fillStyle = '#fff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	whole.draw(0);
	return true;
}

type Make = ReturnType<typeof blocksOn>;

const headOf = ({ meta, title, who, lead, facts }: Drawn, make: Make): DrawnBlock =>
	stacked([
		make.filled(make.brand, 24),
		make.gap(56),
		make.text(meta, { size: 34, colour: make.brand }),
		make.gap(12),
		make.text(title, { size: 64, colour: ink, weight: 700, leading: 1.4, isBalanced: true }),
		make.gap(12),
		make.text(who, { size: 32, colour: soft }),
		make.gap(24),
		make.text(lead, { size: 38, colour: ink }),
		make.gap(36),
		...factsOf(facts, make),
	]);

/** Side by side on a ground of their own. */
function factsOf(facts: Drawn['facts'], make: Make): DrawnBlock[] {
	if (facts.length === 0) return [];
	const room = (width - 2 * margin) / facts.length;
	const columns = facts.map(([label, value], index) => {
		const place = { left: margin + index * room + 32, width: room - 48 };
		return stacked([
			make.gap(24),
			make.text(label, { size: 30, colour: soft, ...place }),
			make.text(value, { size: 48, colour: make.brand, weight: 700, leading: 1.4, ...place }),
			make.gap(24),
		]);
	});
	const { height } = beside(columns);
	return [beside([make.filled(wash, height, margin), ...columns]), make.gap(36)];
}

function blockOf(part: ProsePart, make: Make): DrawnBlock {
	switch (part.kind) {
		case 'heading':
			return stacked([
				make.gap(36),
				make.text(part.text, { size: 46, colour: make.brand, weight: 700, leading: 1.5 }),
				make.gap(12),
			]);
		case 'text':
			return stacked([
				make.text(part.text, { size: 38, colour: ink, leading: 1.85 }),
				make.gap(24),
			]);
		case 'caption':
			return stacked([make.text(part.text, { size: 30, colour: soft }), make.gap(28)]);
		case 'photo':
			return part.image.naturalWidth > 0
				? stacked([make.gap(12), make.image(part.image), make.gap(8)])
				: make.gap(0);
	}
}

function footOf({ code, site, scan, address }: Drawn, make: Make): DrawnBlock {
	const left = margin + 300;
	const place = { left, width: width - margin - left };
	return stacked([
		make.gap(40),
		make.filled(make.brand, 4, margin),
		make.gap(40),
		beside([
			make.image(code, 260),
			stacked([
				make.gap(20),
				make.text(site, { size: 44, colour: make.brand, weight: 700, leading: 1.5, ...place }),
				make.text(scan, { size: 34, colour: ink, ...place }),
				make.text(address, { size: 26, colour: soft, leading: 1.5, ...place }),
			]),
		]),
		make.gap(56),
	]);
}

function upTo(height: number, blocks: readonly DrawnBlock[]): readonly DrawnBlock[] {
	const { length } = blocks.filter(
		(_, index) => stacked(blocks.slice(0, index + 1)).height <= height,
	);
	return blocks.slice(0, length);
}
