import type { APIRoute } from 'astro';
import { words } from '#i18n/zh-hans.ts';
import { sectionBlocks, centred, text } from '#office/docx-blocks.ts';
import { docxFile } from '#office/docx-file.ts';
import { settings } from '#site/archive.ts';
import { fileResponse } from '#site/file-response.ts';
import { pathsOf } from '#site/paths.ts';
import { summaryViews, type SummaryView } from '#site/summaries.ts';
import { absoluteUrl } from '#site/url.ts';

interface Props {
	view: SummaryView;
	creator: string;
	day: string;
}

export const getStaticPaths = pathsOf((archive) =>
	summaryViews(archive, settings.today)
		.filter(({ hasFile }) => hasFile)
		.map((view) => ({
			params: { scope: view.scope, period: view.period },
			props: { view, creator: archive.site.owner, day: settings.today },
		})),
);

export const GET: APIRoute<Props> = async ({ props: { view, creator, day } }) => {
	const { title, sections } = view;
	const blocks = [
		centred(title, 36),
		text(words.summaries.intro),
		...sections.flatMap((section) => sectionBlocks(section, absoluteUrl)),
	];
	return fileResponse(await docxFile({ title, creator, day }, blocks), 'docx');
};
