import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { fold } from '#chinese/fold.ts';
import { findDates } from '#chinese/written-dates.ts';
import type { SourceMeta } from '#import/source/source.ts';
import { isDay } from '#model/edtf.ts';
import { elementsIn, namesOf } from './elements.ts';
import { isPlatform } from './page-rules.ts';

/**
 * What a page says of itself where nobody sees it. A page of a 公众号 names its account and the day of
 * posting in its program alone until that has run, and later the day may read 昨天.
 */
export function pageMeta(root: Root, markup: string): SourceMeta {
	const elements = [...elementsIn(root)];
	const written = new Map(
		elements
			.filter(({ tagName }) => tagName === 'meta')
			.map(({ properties: { property, name, content } }) => [
				String(property ?? name ?? '').toLowerCase(),
				String(content ?? '').trim(),
			]),
	);
	const all = (...names: readonly string[]) => names.flatMap((name) => written.get(name) || []);
	const shown = (...names: readonly string[]) =>
		elements
			.filter((element) => namesOf(element).some((name) => names.includes(name)))
			.map((element) => toString(element).trim())
			.find(Boolean);
	const isAccount = elements.some((element) => namesOf(element).includes('js_content'));
	const heading = elements.find(({ tagName }) => tagName === 'title');
	const [title = heading && toString(heading).trim()] = all(
		'og:title',
		'twitter:title',
		'articletitle',
	);
	// Browsers write the address of a saved page into a comment.
	const saved = /<!-- saved from url=\(\d+\)(https?:\S+)/.exec(markup)?.[1];
	const [url = saved] = all('og:url');
	const [day = ''] = all('article:published_time', 'pubdate', 'publishdate');
	const posted = isAccount ? dayOfPosting(shown('publish_time', 'post-date'), markup) : undefined;
	// A 公众号 names its author where others name the publisher.
	const publisher = isAccount
		? (nickname.exec(markup)?.[1] ?? shown('js_name', 'post-user', 'profile_nickname'))
		: all('og:article:author', 'og:site_name', 'contentsource', 'sitename').find(
				(name) => !isPlatform(name),
			);
	return {
		title: title || undefined,
		url: url !== undefined && /^https?:\/\//.test(url) ? url : undefined,
		published: posted ?? /^\d{4}-\d\d-\d\d/.exec(day)?.[0],
		publisher,
	};
}

function dayOfPosting(shown = '', markup: string): string | undefined {
	const day = findDates(fold(shown)).find(({ value }) => isDay(value));
	if (day) return day.value;
	const seconds = stamp.exec(markup)?.[1];
	return seconds === undefined ? programDay.exec(markup)?.[1] : dayInBeijing(Number(seconds));
}

const nickname = /\bnick_?name\s*[=:]\s*(?:\w+\()?\s*["']([^"'<>&\\]{2,40})["']/;
const stamp = /\b(?:ct|oriCreateTime|ori_create_time)\s*[=:]\s*["']?(1\d{9})\b/;
const programDay =
	/\b(?:publish_?[tT]ime|create_?[tT]ime)\s*[=:]\s*(?:\w+\()?\s*["'](\d{4}-\d\d-\d\d)/;

const dayInBeijing = (seconds: number) =>
	new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 10);
