import type { Element, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { encode } from 'uqr';

const xmlns = 'http://www.w3.org/2000/svg';

/** An address as a QR code in a file of its own. */
export const qrSvg = (address: string): string =>
	`${toHtml(qrCode(address), { space: 'svg', closeEmptyElements: true, tightSelfClosing: true })}\n`;

/**
 * An address as a QR code, one unit a module, with the quiet zone that scanners need. It is drawn
 * dark on light whatever the page looks like; a seventh of it may be dirty or torn.
 */
export function qrCode(address: string, properties: Properties = {}): Element {
	// Trying all masks takes five times as long; scanners read each of them.
	const { data, size } = encode(address, { ecc: 'M', border: 4, maskPattern: 2 });
	return s(
		'svg',
		{ xmlns, viewBox: `0 0 ${size} ${size}`, shapeRendering: 'crispEdges', ...properties },
		s('path', { fill: '#fff', d: `M0 0h${size}v${size}H0z` }),
		s('path', { stroke: '#000', d: data.map(drawnRow).join(''), transform: 'translate(0 .5)' }),
	);
}

/** A row's runs, each from where the one before ends: such numbers are few, and pack to half the bytes. */
const drawnRow = (row: readonly boolean[], y: number): string =>
	Array.from(
		row
			.map(Number)
			.join('')
			.matchAll(/(0*)(1+)/g),
		([, light = '', dark = ''], place) =>
			place === 0 ? `M${light.length} ${y}h${dark.length}` : `m${light.length} 0h${dark.length}`,
	).join('');
