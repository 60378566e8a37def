import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h, type Child } from 'hastscript';
import { addressOf } from '#desk/desk.ts';
import { deskWords } from '#i18n/words/desk.ts';

interface PageOptions {
	readonly title: string;
	/** The link of the menu that it belongs to. */
	readonly current?: keyof typeof deskWords.nav | undefined;
	readonly status?: number;
	/** Whether its reader has come in, so that it may lead to the other pages. */
	readonly isOpen?: boolean;
	/** Seconds after which it is to be loaded again. */
	readonly again?: number | undefined;
}

/** A page of the desk. */
export function page(options: PageOptions, ...children: Child[]): Response {
	const { title, current, status = 200, isOpen = true, again } = options;
	const links = Object.entries(deskWords.nav).map(([name, label]) =>
		h('a', { href: places[name], ariaCurrent: name === current ? 'page' : undefined }, label),
	);
	const document = h('html', { lang: 'zh-Hans' }, [
		h('head', [
			h('meta', { charSet: 'utf-8' }),
			h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
			again === undefined ? null : h('meta', { httpEquiv: 'refresh', content: String(again) }),
			h('title', `${title} · ${deskWords.name}`),
			h('link', { rel: 'icon', href: '/desk/icon.svg', type: 'image/svg+xml' }),
			h('link', { rel: 'stylesheet', href: '/desk/desk.css' }),
			h('script', { type: 'module', src: '/desk/desk.js' }),
		]),
		h('body', [
			h('a.skip', { href: '#main' }, deskWords.skip),
			h('header.top', [
				h('a.brand', { href: addressOf() }, deskWords.name),
				isOpen ? h('nav', { ariaLabel: deskWords.name }, links) : null,
			]),
			h('main#main', ...children),
		]),
	]);
	return htmlOf(`<!doctype html>\n${toHtml(document)}\n`, status);
}

export const htmlOf = (html: string, status = 200): Response =>
	new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });

/** There is no such page or file, or it could not be made. */
export const nothingThere = (
	words: string = deskWords.refused.nothing,
	status = 404,
	isOpen = true,
): Response =>
	page(
		{ title: words, status, isOpen },
		heading(words),
		h('p', [h('a', { href: addressOf() }, deskWords.name)]),
	);

const places: Readonly<Record<string, string>> = {
	home: addressOf(),
	reports: addressOf('list', { of: 'reports' }),
	schools: addressOf('list', { of: 'schools' }),
	pairings: addressOf('list', { of: 'pairings' }),
	due: addressOf('due'),
};

export const heading = (title: string, ...below: Child[]): Element =>
	h('div.head', h('h1', title), ...below);

export const part = (title: string, ...children: Child[]): Element =>
	h('section.part', h('h2', title), ...children);

/** Something to tell above a page. */
export const notice = (words: string, kind: 'good' | 'error', ...more: Child[]): Element =>
	h(`div.notice.${kind}`, { role: 'status' }, h('p', [h('strong', words)]), ...more);
