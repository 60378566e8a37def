import type { Element } from 'hast';
import type { Settings } from '#settings.ts';
import type { Remembered } from './store/remembered.ts';
import type { SiteBuild } from './store/site-build.ts';
import type { SitePages } from './store/site-pages.ts';

/** What every page and every action of the desk works with. */
export interface Desk {
	readonly settings: Settings;
	/** What stands in every form, so that no other site can send one. */
	readonly token: string;
	readonly pages: SitePages;
	readonly build: SiteBuild;
	/** What is told once above the page of a file. */
	readonly notices: Remembered<Element>;
	/** Pages that answered to something that was sent. */
	readonly answers: Remembered<{ readonly html: string; readonly status: number }>;
}

/** What a browser asks for. */
export interface DeskRequest {
	readonly url: URL;
	/** What was sent; empty for a page that is only looked at. */
	readonly form: FormData;
}

export type Action = (desk: Desk, asked: DeskRequest) => Promise<Response> | Response;

/** Leads the browser on to a page, which it then gets by GET. */
export const goTo = (place: string): Response =>
	new Response(null, { status: 303, headers: { location: place } });

/** An address of the desk. @example addressOf('edit', { file: 'reports/2024/a.md' }) */
export function addressOf(page = '', query: Readonly<Record<string, string>> = {}): string {
	const search = new URLSearchParams(query).toString();
	return `/desk/${page}${search === '' ? '' : `?${search}`}`;
}

/** All texts of a form under one name. */
export const textsOf = (form: FormData, name: string): string[] =>
	form.getAll(name).flatMap((value) => (typeof value === 'string' ? [value] : []));

/** All files of a form under one name that have something in them. */
export const filesOf = (form: FormData, name: string): File[] =>
	form.getAll(name).flatMap((one) => (typeof one !== 'string' && one.size > 0 ? [one] : []));

/** A field of a form as text; a file or nothing is the empty text. */
export function fieldOf(form: FormData | URLSearchParams, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}
