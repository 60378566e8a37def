import { named, table, text } from '#data/table.ts';
import { lineageOf } from '#model/region.ts';

interface Region {
	readonly code: string;
	readonly name: string;
	/** The smallest division that holds it and has a name. */
	readonly within: string | undefined;
}

export const regions = table<Region>({
	name: 'regions',
	title: '地区',
	description: '每行一个行政区划（GB/T 2260）。涉及它的材料，看 reports 表的 regions。',
	rowsOf: ({ archive }) =>
		[...archive.regions].map(([code, name]) => ({
			code,
			name,
			within: lineageOf(code).findLast((other) => other !== code && archive.regions.has(other)),
		})),
	columns: [
		named('code', '行政区划代码：省两位、市四位、县六位', ({ code }) => code, {
			pattern: String.raw`^(\d{2}){1,3}$`,
		}),
		named('name', '名称', ({ name }) => name),
		text('within', '上一级的代码', ({ within }) => within, { refersTo: 'regions.code' }),
	],
});
