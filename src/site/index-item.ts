import type { Report } from '#archive/archive.ts';
import { words } from '#i18n/zh-hans.ts';

interface Of {
	readonly label: string;
	/** Its page, or its line in the index where it has too few reports for one. */
	readonly path: string;
	readonly reports: readonly Report[];
}

/** A line of an index: a link with a count, or a name with links to the few reports themselves. */
export const indexItem = ({ label, path, reports }: Of) =>
	path.includes('#')
		? {
				id: path.slice(path.indexOf('#') + 1),
				label,
				reports: reports.map(({ id, title }) => ({ path: `/reports/${id}/`, label: title })),
			}
		: { path, label, note: words.count.reports(reports.length) };
