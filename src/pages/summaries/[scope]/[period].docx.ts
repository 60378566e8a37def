import type { APIRoute, GetStaticPaths } from 'astro';
import { words } from '#i18n/zh-hans.ts';
import { sectionBlocks, centred, text } from '#office/docx-blocks.ts';
import { docxFile } from '#office/docx-file.ts';
import { getArchive, settings } from '#site/archive.ts';
import { fileResponse } from '#site/file-response.ts';
import { keyed } from '#site/keyed.ts';
import { summaryViews, type SummaryView } from '#site/summaries.ts';
import { absoluteUrl } from '#site/url.ts';

interface Props {
	view: SummaryView;
	owner: string;
}

export const getStaticPaths = (async () => {
	const archive = await getArchive();
	const { owner } = archive.site;
	return summaryViews(archive, settings.today)
		.filter(({ hasFile }) => hasFile)
		.map((view) => keyed({ scope: view.scope, period: view.period }, { view, owner }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { view, owner } }) => {
	const { title, sections, day } = view;
	const blocks = [
		centred(title, 36),
		text(words.summaries.intro),
		...sections.flatMap((section) => sectionBlocks(section, absoluteUrl)),
	];
	return fileResponse(await docxFile({ title, creator: owner, day }, blocks), 'docx');
};
