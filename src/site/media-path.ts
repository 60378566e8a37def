import type { Picture } from '#markdown/measure-picture.ts';

/** The address of a picture, wide enough to be cut to a square of 300 points, which is what WeChat asks for. */
export function mediaPath({ name, widths }: Picture): string {
	const width = widths.find((some) => some >= 600) ?? widths.at(-1) ?? 0;
	return `/media/${name}-${width}.jpg`;
}
