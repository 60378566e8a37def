import type { APIRoute } from 'astro';
import { words } from '#i18n/zh-hans.ts';
import { paragraph, run, sectionBlocks } from '#office/docx-blocks.ts';
import { docxFile } from '#office/docx-file.ts';
import { settings } from '#site/archive.ts';
import { fileResponse } from '#site/file-response.ts';
import { pathsOf } from '#site/paths.ts';
import { summaryViews, type SummaryView } from '#site/summaries.ts';
import { absoluteUrl } from '#site/url.ts';

interface Props {
	view: SummaryView;
	creator: string;
}

export const getStaticPaths = pathsOf((archive) =>
	summaryViews(archive, settings.today)
		.filter(({ hasFile }) => hasFile)
		.map((view) => ({
			params: { scope: view.scope, period: view.period },
			props: { view, creator: archive.site.owner },
		})),
);

export const GET: APIRoute<Props> = ({ props: { view, creator } }) => {
	const { title, sections } = view;
	const blocks = [
		paragraph('Title', run(title)),
		paragraph('BodyText', run(words.summaries.intro)),
		...sections.flatMap((section) => sectionBlocks(section, absoluteUrl)),
	];
	return fileResponse(docxFile({ title, creator }, blocks), 'docx');
};
