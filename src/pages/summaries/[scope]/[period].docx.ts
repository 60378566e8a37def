import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fileResponse } from '#files/mime-type.ts';
import { words } from '#i18n/zh-hans.ts';
import { paragraph, run, sectionBlocks } from '#office/docx-blocks.ts';
import { docxFile } from '#office/docx-file.ts';
import { settings } from '#site/archive.ts';
import { pathsOf } from '#site/paths.ts';
import { summaryViews } from '#site/summaries.ts';
import { absoluteUrl } from '#site/url.ts';

export const getStaticPaths = pathsOf((archive) =>
	summaryViews(archive, settings.today)
		.filter(({ hasFile }) => hasFile)
		.map((view) => ({
			params: { scope: view.scope, period: view.period },
			props: { view, creator: archive.site.owner },
		})),
);

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { view, creator } }) => {
	const { title, sections } = view;
	const blocks = [
		paragraph('Title', run(title)),
		paragraph('BodyText', run(words.summaries.intro)),
		...sections.flatMap((section) => sectionBlocks(section, absoluteUrl)),
	];
	return fileResponse(docxFile({ title, creator }, blocks), 'docx');
};
