import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';

/** The mark of a site without one of its own: two rings that hold each other, 32 units wide. */
export const markIn = (colour: string) =>
	s('g', { fill: 'none', stroke: colour, strokeWidth: 3 }, [
		s('circle', { cx: 12, cy: 16, r: 6 }),
		s('circle', { cx: 20, cy: 16, r: 6 }),
	]);

/**
 * The mark as an icon, white on the site's colour. Phones cut the corners off themselves.
 * @param radius of the corners, in the 32 units that it is wide
 */
export const iconSvg = (accent: string, radius: number): string =>
	toHtml(
		s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 32 32' }, [
			s('rect', { width: 32, height: 32, rx: radius, fill: accent }),
			markIn('#fff'),
		]),
		{ space: 'svg' },
	);
