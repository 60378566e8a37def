import type { Element, Root } from 'hast';
import type { ImportRule } from '#i18n/words/imports.ts';
import { wordList } from '#chinese/words.ts';
import { isBylineField, type BylineField } from '#import/source/byline.ts';
import { elementsIn, lengthOf, namesOf } from './elements.ts';
import { hideUnseen } from './hide-unseen.ts';
import parts from './page-parts.json' with { type: 'json' };

/** What becomes of an element: left out by a rule, taken for a byline, or read. */
export type Verdict = { readonly rule: ImportRule } | { readonly byline: BylineField } | undefined;

/** Judges the elements of a saved page, outer ones first. */
export function pageRules(root: Root): (element: Element) => Verdict {
	const article = findArticle(root);
	hideUnseen(root, article);
	const inArticle = new Set(article && elementsIn(article));
	const kept = new Set(inArticle);
	const whole = lengthOf(root);
	// What the other fields mean is only sure where the page names its account.
	const hasAccount = [...elementsIn(root)].some((one) => bylineOf(one) === 'publisher');
	return (element) => {
		if (programs.has(element.tagName)) return { rule: 'program' };
		if (element.properties['hidden'] === true)
			return article && !inArticle.has(element) ? besides : undefined;
		if (element.tagName === 'title') return { rule: 'page-title' };
		const byline = hasAccount ? bylineOf(element) : undefined;
		if (byline) return { byline };
		if (!article) return isFrame(element, whole) ? { rule: 'page-frame' } : undefined;
		if (isAboutArticle(element)) for (const inner of elementsIn(element)) kept.add(inner);
		const isWanted =
			element.tagName === 'head' || kept.has(element) || [...elementsIn(element)].includes(article);
		return isWanted ? undefined : besides;
	};
}

const besides: Verdict = { rule: 'beside-article' };

const wordsOf = (lines: readonly string[]) => new Set(wordList(lines));
const programs = wordsOf(parts.programs);
const frameTags = wordsOf(parts.frameTags);
const frameRoles = wordsOf(parts.frameRoles);
const frameNames = wordsOf(parts.frameNames);
const aboutNames = wordsOf(parts.aboutArticle);
const articles = parts.articles.map((names) => new RegExp(`^(?:${names})$`, 'i'));
const platforms = wordsOf(parts.platforms);

/** Whether a name is that of a site where everybody writes, and no publisher. */
export const isPlatform = (name: string): boolean => platforms.has(name);

function bylineOf(element: Element): BylineField | undefined {
	const own = namesOf(element);
	const isOwn = ({ names }: { names: string }) =>
		names.split(' ').some((name) => own.includes(name));
	const field = parts.bylines.find(isOwn)?.field;
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
	const elements = [...elementsIn(root)];
	for (const shape of [...articles, undefined]) {
		const [best] = elements
			.filter((one) =>
				shape ? namesOf(one).some((name) => shape.test(name)) : one.tagName === 'article',
			)
			.map((element) => ({ element, length: lengthOf(element) }))
			.sort((a, b) => b.length - a.length);
		if (best && best.length >= 80) return best.element;
	}
	return undefined;
}

/** Lines beside an article that name its title, source and date. */
const isAboutArticle = (element: Element) =>
	element.tagName === 'h1' ||
	(tokensOf(element).some((token) => aboutNames.has(token)) && lengthOf(element) <= 200);
