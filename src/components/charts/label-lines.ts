import { shortYear } from './read-table.ts';

/**
 * A label of a chart in one line or two, none longer than a sign more than `longest`. A pairing parts
 * behind its arrow; what is cut stands whole in the table and where the bar is pointed at.
 * @example labelLines('建设小学 → 武乐逢宜小学', 8) // ['建设小学 →', '武乐逢宜小学']
 */
export function labelLines(text: string, longest: number): string[] {
	const label = shortYear(text);
	if (label.length <= longest) return [label];
	const arrow = label.indexOf('→ ');
	const middle = Math.min(longest, Math.ceil(label.length / 2));
	const end =
		arrow < 0 ? middle + Number(/[，。、；：）》”]/.test(label.charAt(middle))) : arrow + 1;
	return [label.slice(0, end), label.slice(end).trim()].map((line) =>
		line.length > longest + 1 ? `${line.slice(0, longest)}…` : line,
	);
}
