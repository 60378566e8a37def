import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { SourceMeta } from '#import/source/source.ts';
import { elementsIn, namesOf } from './elements.ts';
import { isPlatform } from './page-rules.ts';

/** What a page says of itself where nobody sees it. */
export function metaOf(root: Root, markup: string): SourceMeta {
	const elements = [...elementsIn(root)];
	const heading = elements.find(({ tagName }) => tagName === 'title');
	const named = new Map(
		elements
			.filter(({ tagName }) => tagName === 'meta')
			.map(({ properties: { property, name, content } }) => [
				String(property ?? name ?? '').toLowerCase(),
				String(content ?? '').trim(),
			]),
	);
	const all = (...names: readonly string[]) => names.flatMap((name) => named.get(name) || []);
	const written = (shape: RegExp) => shape.exec(markup)?.[1];
	const titles = all('og:title', 'twitter:title', 'articletitle');
	// Browsers write the address of a saved page into a comment.
	const url = all('og:url')[0] ?? written(/<!-- saved from url=\(\d+\)(https?:\S+)/);
	const about = { title: titles[0] ?? (heading && toString(heading).trim()), url };
	if (elements.some((element) => namesOf(element).includes('js_content'))) {
		const seconds = written(/\b(?:ct|oriCreateTime|ori_create_time)\s*[=:]\s*["']?(1\d{9})\b/);
		return {
			...about,
			publisher: written(nickname),
			published: seconds === undefined ? written(programDay) : dayInBeijing(Number(seconds)),
		};
	}
	const [day = ''] = all('article:published_time', 'pubdate', 'publishdate');
	const publishers = all('og:article:author', 'og:site_name', 'contentsource', 'sitename');
	return {
		...about,
		published: /^\d{4}-\d\d-\d\d/.exec(day)?.[0],
		publisher: publishers.find((name) => !isPlatform(name)),
	};
}

// The program of a 公众号 knows its account and the day of posting before the page shows them, and
// when the page says 昨天. In its meta elements stands the author where others name the publisher.
const nickname = /\bnick_?name\s*[=:]\s*(?:\w+\()?\s*["']([^"'<>&\\]{2,40})["']/;
const programDay =
	/\b(?:publish_?[tT]ime|create_?[tT]ime)\s*[=:]\s*(?:\w+\()?\s*["'](\d{4}-\d\d-\d\d)/;

const dayInBeijing = (seconds: number) =>
	new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 10);
