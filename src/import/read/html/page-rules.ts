import type { Element, Nodes, Root } from 'hast';
import type { ImportRule } from '#i18n/words/imports.ts';
import { isBylineField, type BylineField } from '#import/clean/text/byline.ts';
import { lengthOf, namesOf, styleOf, within } from './elements.ts';
import parts from './page-parts.json' with { type: 'json' };

/** What becomes of an element: left out by a rule, taken for a byline, or read. */
export type Verdict = { readonly rule: ImportRule } | { readonly byline: BylineField } | undefined;

/** Judges the elements of a saved page. */
export function pageRules(root: Root): (element: Element) => Verdict {
	const article = findArticle(root);
	const wanted = article ? new Set<Nodes>([...within(article), ...around(root, article)]) : null;
	const whole = lengthOf(root);
	// What the other fields mean is only sure where the page names its account.
	const hasAccount = [...within(root)].some(
		(node) => node.type === 'element' && bylineOf(node) === 'publisher',
	);
	return (element) => {
		if (programs.has(element.tagName)) return { rule: 'program' };
		if (element.tagName === 'title') return { rule: 'page-title' };
		// 公众号 hides the article until its program runs.
		if (element !== article && isHidden(element)) return { rule: 'hidden' };
		const byline = hasAccount ? bylineOf(element) : undefined;
		if (byline) return { byline };
		if (wanted) return wanted.has(element) ? undefined : { rule: 'beside-article' };
		return isFrame(element, whole) ? { rule: 'page-frame' } : undefined;
	};
}

const wordsOf = (lines: readonly string[]) => new Set(lines.flatMap((line) => line.split(' ')));
const programs = wordsOf(parts.programs);
const frameTags = wordsOf(parts.frameTags);
const frameRoles = wordsOf(parts.frameRoles);
const frameNames = wordsOf(parts.frameNames);
const aboutNames = wordsOf(parts.aboutArticle);
const articles = parts.articles.map((names) => new RegExp(`^(?:${names})$`, 'i'));
const platforms = wordsOf(parts.platforms);

/** Whether a name is that of a site where everybody writes, and no publisher. */
export const isPlatform = (name: string): boolean => platforms.has(name);

/** What a browser shows to nobody: not displayed, of no size, or without any colour. */
function isHidden(element: Element): boolean {
	const isInvisible =
		/display:\s*none|font-size:\s*0(?:px|pt|r?em|%)?\s*(?:;|$)|opacity:\s*0(?:\.0+)?\s*(?:;|$)/i;
	return element.properties['hidden'] === true || isInvisible.test(styleOf(element));
}

function bylineOf(element: Element): BylineField | undefined {
	const names = namesOf(element);
	const field = parts.bylines.find((one) =>
		one.names.split(' ').some((name) => names.includes(name)),
	)?.field;
	return field !== undefined && isBylineField(field) ? field : undefined;
}

/** Parts around an article, unless most of the page's text stands in them. */
function isFrame(element: Element, whole: number): boolean {
	const isNamed =
		frameTags.has(element.tagName) ||
		frameRoles.has(String(element.properties['role'] ?? '')) ||
		tokensOf(element).some((token) => frameNames.has(token));
	return element.tagName === 'nav' || (isNamed && lengthOf(element) < whole * 0.3);
}

/** The words that names are made of: `news-title` is about news and a title. */
const tokensOf = (element: Element) =>
	namesOf(element).flatMap((name) => [name, ...name.split(/[_-]/)].map((one) => one.toLowerCase()));

/** The element that holds the article on pages of known make, when there is enough text in it. */
function findArticle(root: Root): Element | undefined {
	const elements = [...within(root)].filter((node) => node.type === 'element');
	const candidates = [
		...articles.map((shape) =>
			elements.filter((one) => namesOf(one).some((name) => shape.test(name))),
		),
		elements.filter(({ tagName }) => tagName === 'article'),
	];
	for (const found of candidates) {
		const [best] = found
			.map((element) => ({ element, length: lengthOf(element) }))
			.sort((a, b) => b.length - a.length);
		if (best && best.length >= 80) return best.element;
	}
	return undefined;
}

/** Elements that hold the article, and lines beside it that name its title, source and date. */
function* around(node: Nodes, article: Element): Generator<Nodes> {
	if (!('children' in node)) return;
	const holds = node.children.some((child) => child === article || holdsNode(child, article));
	if (holds) yield node;
	for (const child of node.children) {
		if (child === article) continue;
		if (child.type === 'element' && isAboutArticle(child)) yield* within(child);
		else if (holds) yield* around(child, article);
	}
}

const holdsNode = (node: Nodes, wanted: Nodes): boolean =>
	'children' in node && node.children.some((child) => child === wanted || holdsNode(child, wanted));

const isAboutArticle = (element: Element) =>
	element.tagName === 'h1' ||
	(tokensOf(element).some((token) => aboutNames.has(token)) && lengthOf(element) <= 200);
