import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { addressOf } from '#desk/desk.ts';
import { deskWords } from '#i18n/words/desk.ts';

interface PageOptions {
	readonly title: string;
	/** Which part of the desk it is. */
	readonly part?: keyof typeof deskWords.nav | undefined;
	readonly status?: number;
	/** Whether its reader has come in, so that it may lead to the other pages. */
	readonly isOpen?: boolean;
}

/** A page of the desk. */
export function page(options: PageOptions, children: readonly ElementContent[]): Response {
	const { title, part, status = 200, isOpen = true } = options;
	const links = Object.entries(deskWords.nav).map(([name, label]) =>
		h('a', { href: places[name], ariaCurrent: name === part ? 'page' : undefined }, label),
	);
	const document = h('html', { lang: 'zh-Hans' }, [
		h('head', [
			h('meta', { charSet: 'utf-8' }),
			h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
			h('title', `${title} · ${deskWords.name}`),
			h('link', { rel: 'icon', href: '/desk/icon.svg', type: 'image/svg+xml' }),
			h('link', { rel: 'stylesheet', href: '/desk/desk.css' }),
			h('script', { type: 'module', src: '/desk/desk.js' }),
		]),
		h('body', [
			h('a', { className: ['skip'], href: '#main' }, deskWords.skip),
			h('header', { className: ['top'] }, [
				h('a', { className: ['brand'], href: '/desk/' }, deskWords.name),
				...(isOpen ? [h('nav', { ariaLabel: deskWords.name }, links)] : []),
			]),
			h('main', { id: 'main' }, [...children]),
		]),
	]);
	return new Response(`<!doctype html>\n${toHtml(document)}\n`, {
		status,
		headers: { 'content-type': 'text/html; charset=utf-8' },
	});
}

const places: Readonly<Record<string, string>> = {
	home: addressOf(),
	reports: addressOf('list', { of: 'reports' }),
	schools: addressOf('list', { of: 'schools' }),
	pairings: addressOf('list', { of: 'pairings' }),
	due: addressOf('due'),
};

/** A form of the desk; its token says that the desk has made it. */
export const postForm = (
	action: string,
	token: string,
	children: readonly ElementContent[],
): Element =>
	h('form', { method: 'post', action, encType: 'multipart/form-data' }, [
		hidden('token', token),
		...children,
	]);

export const hidden = (name: string, value: string): Element =>
	h('input', { type: 'hidden', name, value });

export const button = (label: string, name: string, value: string, isMain = false): Element =>
	h('button', { name, value, className: isMain ? ['main'] : [] }, label);

export const heading = (title: string, ...below: readonly ElementContent[]): Element =>
	h('div', { className: ['head'] }, [h('h1', title), ...below]);

export const part = (title: string, children: readonly ElementContent[], name = ''): Element =>
	h('section', { className: ['part', name] }, [h('h2', title), ...children]);

/** Something to tell above a page. */
export const notice = (words: string, more: readonly ElementContent[] = [], kind = ''): Element =>
	h('div', { className: ['notice', kind], role: 'status' }, [
		h('p', [h('strong', words)]),
		...more,
	]);
