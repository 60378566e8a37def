type Point = readonly [label: string, text: string];

/** What a case teaches, point by point, the whole lesson first; nothing where a page holds no case. */
export function lessonPoints(page: Document): Point[] {
	const lesson = page.querySelector('.lesson');
	if (!lesson) return [];
	const statement = lesson.querySelector('.statement')?.textContent ?? '';
	// Problems are tags, which lead to pages.
	const points = [...lesson.querySelectorAll('dd')].filter((dd) => !dd.querySelector('.tags'));
	return [
		[lesson.getAttribute('aria-label') ?? '', statement],
		...points.map((dd): Point => [dd.previousElementSibling?.textContent ?? '', textOf(dd)]),
	];
}

/** The text with how well it is supported in brackets behind it. */
const textOf = (point: Element): string =>
	[...point.childNodes]
		.map((node) => [node, node.textContent?.trim() ?? ''] as const)
		.map(([node, text]) => (node instanceof Element && text ? `（${text}）` : text))
		.join('');

/** The points as the beginning of a text. */
export const asText = (points: readonly Point[], page: Document): Element[] =>
	points.flatMap(([label, text]) => [made('h3', label, page), made('p', text, page)]);

function made(name: string, text: string, page: Document): Element {
	const element = page.createElement(name);
	element.textContent = text;
	return element;
}
