import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Change, UpgradeStep } from './change.ts';

/** 0.2: a programme may be of several regions. */
export const programmeRegions: Change = {
	version: '0.2.0',
	says: '项目可以跨几个地区：region（一个）改成了 regions（一列）',
	files: /^programmes\/[^/]+\.yaml$/,
	find(text) {
		const lines = new LineCounter();
		const { contents, errors } = parseDocument(text, { lineCounter: lines });
		if (errors.length > 0 || !isMap(contents)) return [];
		const old = contents.items.find(({ key }) => isScalar(key) && key.value === 'region');
		if (!isScalar(old?.key)) return [];
		const [from, to] = old.key.range;
		const { line } = lines.linePos(from);
		if (contents.has('regions'))
			return [{ line, message: 'region 和 regions 都写了，请合成一个 regions' }];
		return [
			{
				line,
				message: 'region 改成 regions',
				edits: [{ from, to, by: 'regions' }, ...listOf(old.value)],
			},
		];
	},
};

/** Puts one value into brackets; a list stays as it is. */
function listOf(value: unknown): NonNullable<UpgradeStep['edits']> {
	if (!isScalar(value) || !value.range || value.value === null) return [];
	const [from, to] = value.range;
	return [
		{ from, to: from, by: '[' },
		{ from: to, to, by: ']' },
	];
}
