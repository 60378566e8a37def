import { wholeLine, type ChromeRule } from './rule.ts';

/** PART 01 above the heading of a part; 01 where the next one is 02. */
export const ornaments: ChromeRule = {
	name: 'ornament',
	*find(lines) {
		const found = lines.flatMap((line, index) => {
			const number = shape.exec(line.text.trim())?.[1];
			const next = lines[index + 1];
			const hasHeading = next?.isText && next.text.length <= 24 && !/[。,;]$/.test(next.text);
			return line.isText && number !== undefined && hasHeading
				? [{ line, index, number: Number(number) }]
				: [];
		});
		if (found.length < 2 || found.some(({ number }, place) => number !== place + 1)) return;
		for (const { line, index } of found) yield wholeLine(line, index);
	},
};

const shape = /^(?:PART|NO|CHAPTER)?[.\s]*0?(\d{1,2})[.、]?$/i;
