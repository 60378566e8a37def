import type { Archive } from '#archive/archive.ts';
import type { Fault } from './fault.ts';

/** Sources without a page. Every file of the archive is shown somewhere or left out by name. */
export function sourceFaults(
	{ reports, withdrawn, pages, schools, pairings, programmes, drafts }: Archive,
	files: ReadonlyMap<string, unknown>,
): Fault[] {
	const sources = [
		...[...reports, ...withdrawn].map(({ file, id }) => ({ file, page: `reports/${id}` })),
		...pages.map(({ file, id }) => ({ file, page: id })),
		...[...schools.values()].map(({ file, id }) => ({ file, page: `schools/${id}` })),
		...[...pairings.values()].map(({ file, id }) => ({ file, page: `pairings/${id}` })),
		...[...programmes.values()].map(({ file, id }) => ({ file, page: `programmes/${id}` })),
	];
	const missing = sources.filter(({ page }) => !files.has(`${page}/index.html`));
	const leaked = drafts.filter(({ id }) => files.has(`reports/${id}/index.html`));
	return [
		...missing.map(({ file, page }) => ({ page: file, cause: `没有生成网页 /${page}/` })),
		...leaked.map(({ file }) => ({ page: file, cause: '是草稿，却生成了网页' })),
	];
}
