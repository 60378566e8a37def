import { isBylineField } from '#import/source/byline.ts';
import written from './byline-shapes.json' with { type: 'json' };
import type { Labelled } from './label-line.ts';

export const day = '\\d{4}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}\\s?日?';
export const time = '\\d{1,2}:\\d{2}(?::\\d{2})?';
const page =
	'[(]?(?:星期|周)[一二三四五六日天][)]?|第?\\s?[A-Z]?\\d{1,3}\\s?版(?:[\\s:·]{0,3}[\\u3400-\\u9fff]{2,6})?';

const shapes = written.map(({ pattern, isHead }) => ({
	isHead: isHead === true,
	pattern: new RegExp(
		`^${pattern.replace('DAY', day).replace('TIME', time).replace('PAGE', page)}$`,
		'd',
	),
}));

/**
 * What a whole folded line of a known shape says: the red head of an official paper, the day and page
 * of a newspaper, the stamp of a page.
 */
export function readShape(line: string, isHead: boolean): Labelled[] | null {
	for (const shape of shapes) {
		if (shape.isHead && !isHead) continue;
		// A red head is set with blanks between its characters.
		const match = shape.pattern.exec(shape.isHead ? line.replace(/\s+/g, '') : line);
		if (!match) continue;
		return Object.entries(match.groups ?? {}).flatMap(([label, value]) => {
			const from = match.indices?.groups?.[label]?.[0];
			return isBylineField(label) && from !== undefined ? [{ label, value, from }] : [];
		});
	}
	return null;
}
