import { openArchive } from '#archive/open-archive.ts';
import type { Archive, Report } from '#archive/archive.ts';
import { encodePicturesOf } from '#build/pictures.ts';
import { isError, type Finding } from '#model/finding.ts';
import { serveDrafts } from '#serve/dev/serve-drafts.ts';
import type { Settings } from '#settings.ts';

/** The site's own pages, drafts among them, for those who write. */
export interface SitePages {
	/** Where they are served; the server is started when it is first asked for. */
	readonly origin: () => Promise<string>;
	/** Starts the server, so that whoever writes does not wait for it later. */
	readonly warm: () => void;
	readonly stop: () => Promise<void>;
	/** Makes the page of a report as it lies on the disk ready; else says what stops it. */
	readonly show: (file: string) => Promise<{ report: Report } | { findings: readonly Finding[] }>;
}

export function sitePages(settings: Settings): SitePages {
	const started: { server?: ReturnType<typeof serveDrafts>; isStopped?: boolean } = {};
	const server = () => (started.server ??= begin());
	const begin = async () => {
		const { readable } = await openArchive(settings);
		const made = await serveDrafts(settings);
		if (readable) made.show(withDrafts(readable));
		return made;
	};
	return {
		warm() {
			if (started.isStopped) return;
			void server()
				.then(({ origin }) => fetch(origin + settings.basePath))
				.catch(ignore);
		},
		async stop() {
			started.isStopped = true;
			await (await started.server)?.stop();
		},
		origin: async () => (await server()).origin,
		async show(file) {
			const { readable, findings } = await openArchive(settings);
			const report = readable && withDrafts(readable).reports.find((one) => one.file === file);
			if (!readable || !report)
				return { findings: findings.filter((one) => isError(one) && one.file === file) };
			await encodePicturesOf(report, settings);
			(await server()).show(withDrafts(readable));
			return { report };
		},
	};
}

/** Whoever asks for a page is told why there is none. */
const ignore = (): undefined => undefined;

/** Drafts are shown as if they were published, here and nowhere else. */
const withDrafts = (archive: Archive): Archive => ({
	...archive,
	reports: [...archive.reports, ...archive.drafts],
});
