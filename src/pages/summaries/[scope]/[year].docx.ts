import type { APIRoute, GetStaticPaths } from 'astro';
import { sectionBlocks, centred, text } from '#office/docx-blocks.ts';
import { docxFile } from '#office/docx-file.ts';
import { words } from '#i18n/zh-hans.ts';
import { getArchive, settings } from '#site/archive.ts';
import { docxResponse } from '#site/docx-response.ts';
import { keyed } from '#site/keyed.ts';
import { summaryViews, type SummaryView } from '#site/summaries.ts';
import { absoluteUrl } from '#site/url.ts';

interface Props {
	view: SummaryView;
	owner: string;
	day: string;
}

export const getStaticPaths = (async () => {
	const archive = await getArchive();
	const { owner } = archive.site;
	return summaryViews(archive, settings.today)
		.filter(({ hasFile }) => hasFile)
		.map((view) => {
			const { scope, year } = view;
			return keyed({ scope, year }, { view, owner, day: dayIn(year) });
		});
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { view, owner, day } }) => {
	const { title, sections } = view;
	const blocks = [
		centred(title, 36),
		text(words.summaries.intro),
		...sections.flatMap((section) => sectionBlocks(section, absoluteUrl)),
	];
	return docxResponse(await docxFile({ title, creator: owner, day }, blocks));
};

/** A day that follows from the content alone, so that the file is the same every day. */
const dayIn = (year: string): string =>
	year === 'undated' ? '2000-01-01' : `${year.slice(5)}-01-01`;
