import { z } from 'astro/zod';

/** Administrative divisions by GB/T 2260 code: `450802: 港北区`. Two digits are a province, four a city. */
export const regions = z.record(z.string().regex(/^(?:\d{2}){1,3}$/), z.string().min(1));

export const regionCode = z
	.union([z.string(), z.int()])
	.transform(String)
	.refine((code) => /^(?:\d{2}){1,3}$/.test(code), { params: { reason: 'region' } })
	.meta({
		description: '行政区划代码：省两位、市四位、县六位，名称写在 regions.yaml',
		editor: {
			isRegion: true,
			pattern: String.raw`^(\d\d){1,3}$`,
			hint: '请写两位、四位或六位数字。',
		},
	});

/**
 * A division and all that hold it, the province first.
 * @example lineageOf('450802') // ['45', '4508', '450802']
 */
export const lineageOf = (code: string): string[] =>
	[2, 4, 6].filter((length) => length <= code.length).map((length) => code.slice(0, length));
