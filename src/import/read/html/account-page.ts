import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { SourceMeta } from '#import/source/source.ts';
import { elementsIn, namesOf } from './elements.ts';

/**
 * What a page of a 公众号 says of its account and the day of posting where nobody sees it: before its
 * program has run, both stand in the program alone, and later the day may read 昨天. `null` for others.
 */
export function accountMeta(
	root: Root,
	markup: string,
): Pick<SourceMeta, 'published' | 'publisher'> | null {
	const elements = [...elementsIn(root)];
	const named = (...names: readonly string[]) =>
		elements
			.filter((element) => namesOf(element).some((name) => names.includes(name)))
			.map((element) => toString(element).trim())
			.find(Boolean);
	if (!elements.some((element) => namesOf(element).includes('js_content'))) return null;
	const publisher = nickname.exec(markup)?.[1] ?? named('js_name', 'post-user', 'profile_nickname');
	const [, year, month = '', day = ''] =
		written.exec(named('publish_time', 'post-date') ?? '') ?? [];
	const seconds = Number(stamp.exec(markup)?.[1] ?? Number.NaN);
	const published =
		(year && [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')) ||
		(Number.isNaN(seconds) ? undefined : dayInBeijing(seconds)) ||
		programDay.exec(markup)?.[1];
	return {
		...(publisher === undefined ? {} : { publisher }),
		...(published === undefined ? {} : { published }),
	};
}

const written = /(\d{4})[-年/.](\d{1,2})[-月/.](\d{1,2})/;
const nickname = /\bnick_?name\s*[=:]\s*(?:\w+\()?\s*["']([^"'<>&\\]{2,40})["']/;
const stamp = /\b(?:ct|oriCreateTime|ori_create_time)\s*[=:]\s*["']?(1\d{9})\b/;
const programDay =
	/\b(?:publish_?[tT]ime|create_?[tT]ime)\s*[=:]\s*(?:\w+\()?\s*["'](\d{4}-\d\d-\d\d)/;

const dayInBeijing = (seconds: number) =>
	new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 10);
