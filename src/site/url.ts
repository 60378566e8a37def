import { settings } from './archive.ts';

/** An address on this site with its base path. @example url('/reports/') // '/sub/reports/' */
export const url = (path: string): string => settings.basePath + path.replace(/^\//, '');

/** The same with the origin, for feeds and metadata. */
export const absoluteUrl = (path: string): string => settings.siteUrl + url(path);

/** Address of a page of a list; the first page is the list itself. */
export const pagePath = (path: string, page: number): string =>
	page === 1 ? path : `${path}page/${page}/`;

/** A thing with a page of its own. */
export interface Named {
	readonly id: string;
	readonly name: string;
}

/** Links to things with pages below a folder. @example linksTo('schools', [school]) */
export const linksTo = (folder: string, things: readonly Named[]) =>
	things.map(({ id, name }) => ({ path: `/${folder}/${id}/`, label: name }));
