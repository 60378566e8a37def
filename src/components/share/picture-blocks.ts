import { balanceText, wrapText } from '#share/wrap-text.ts';

/** A stretch of a picture, in points of it. */
export interface DrawnBlock {
	readonly height: number;
	readonly draw: (top: number) => void;
}

export interface Look {
	/** The site's colour on paper. */
	readonly brand: string;
	/** Families of the page's face. */
	readonly family: string;
}

interface Style {
	readonly size: number;
	readonly colour: string;
	readonly weight?: number;
	/** From one line to the next, in sizes. */
	readonly leading?: number;
	readonly isBalanced?: boolean;
	readonly left?: number;
	readonly width?: number;
}

export const width = 1080;
export const margin = 72;
const inner = width - 2 * margin;

/** Makes the stretches that a long picture is put together from, on its canvas. */
export function blocksOn(context: CanvasRenderingContext2D, { brand, family }: Look) {
	const text = (words: string, style: Style): DrawnBlock => {
		const { size, colour, weight = 400, leading = 1.75, left = margin } = style;
		const font = `${weight} ${size}px ${family}`;
		context.font = font;
		const column = {
			width: style.width ?? inner,
			roomOf: (part: string) => context.measureText(part).width,
		};
		const lines = (style.isBalanced ? balanceText : wrapText)(words, column);
		const pitch = size * leading;
		return {
			height: lines.length * pitch,
			draw(top) {
				context.font = font;
				context.fillStyle = colour;
				context.textBaseline = 'middle';
				for (const [index, line] of lines.entries()) {
					context.fillText(line, left, top + (index + 0.5) * pitch);
				}
			},
		};
	};
	const gap = (height: number): DrawnBlock => ({ height, draw: () => undefined });
	const image = (picture: HTMLImageElement, size = inner): DrawnBlock => {
		const height = Math.round((size * picture.naturalHeight) / picture.naturalWidth);
		return { height, draw: (top) => context.drawImage(picture, margin, top, size, height) };
	};
	const filled = (colour: string, height: number, left = 0): DrawnBlock => ({
		height,
		draw(top) {
			context.fillStyle = colour;
			context.fillRect(left, top, width - 2 * left, height);
		},
	});
	return { brand, text, gap, image, filled };
}

/** Blocks one below the other. */
export const stacked = (blocks: readonly DrawnBlock[]): DrawnBlock => ({
	height: blocks.reduce((sum, { height }) => sum + height, 0),
	draw(top) {
		blocks.reduce((y, block) => {
			block.draw(y);
			return y + block.height;
		}, top);
	},
});

/** Blocks at the same height, as tall as the tallest. */
export const beside = (blocks: readonly DrawnBlock[]): DrawnBlock => ({
	height: Math.max(0, ...blocks.map(({ height }) => height)),
	draw(top) {
		for (const block of blocks) block.draw(top);
	},
});
