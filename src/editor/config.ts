import type { CmsConfig } from '@sveltia/cms';
import { editorWords } from '#i18n/words/editor.ts';
import type { Site } from '#model/site.ts';
import { backendOf } from './backend.ts';
import { cmsCollections, siteFile } from './cms-collections.ts';
import { editedCollections, fileShapes, formatOf, kindShapes } from './file-shapes.ts';

/** Everything that the editor in the browser is told; it travels as JSON. */
export type AdminConfig = ReturnType<typeof adminConfig>;

/** The editor's configuration, made from the schemas of the model. */
export function adminConfig(options: Options) {
	const { site, contentFolder, folderName, siteAddress, schoolNames } = options;
	const cms: CmsConfig = {
		load_config_file: false,
		backend: backendOf(site.admin, folderName),
		logo: { src: './favicon.svg' },
		app_title: editorWords.appTitle(site.title),
		site_url: siteAddress,
		issue_reports: { url: siteAddress },
		media_folder: `${contentFolder}/pages`,
		public_folder: '/',
		media_libraries: {
			default: { config: { slugify_filename: true } },
			stock_assets: { providers: [] },
		},
		slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-', maxlength: 80 },
		editor: { preview: false },
		show_preview_links: false,
		collections: cmsCollections(contentFolder),
		singletons: [siteFile(contentFolder)],
	};
	return {
		cms,
		/** How to read and write files, by the name of their format. */
		formats: Object.fromEntries(
			editedCollections.map((name) => [formatOf(name), fileShapes[name]]),
		),
		contentFolder,
		/** Whether the editor only works on a folder of this computer. */
		isLocalOnly: site.admin === undefined,
		/** The collections of reports, beside whose fields the importer's notes are shown. */
		kinds: kindShapes().map(([kind]) => kind),
		schoolNames,
	};
}

interface Options {
	readonly site: Site;
	/** Folder with the content below the folder that people open, e.g. `content`. */
	readonly contentFolder: string;
	/** Name of the folder that people open. */
	readonly folderName: string;
	/** Address of the site's home page. */
	readonly siteAddress: string;
	/** By their ids, to show who is paired with whom. */
	readonly schoolNames: Readonly<Record<string, string>>;
}
