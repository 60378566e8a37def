import type { Collection as CmsCollection, CollectionFile, Field as CmsField } from '@sveltia/cms';
import { editorWords } from '#i18n/words/editor.ts';
import { words } from '#i18n/zh-hans.ts';
import { idRule } from '#model/id.ts';
import type { ReportKind } from '#model/report.ts';
import { cmsFieldsOf } from './cms-field.ts';
import { reportFieldsOf, withBody } from './cms-report-fields.ts';
import { fileShapes, formatOf, kindShapes, type EditedCollection } from './file-shapes.ts';
import { shownName } from './pairing-name.ts';
import { importsCollection, importsFormat, type Shape } from './shape.ts';

/** What the editor lists on its left: reports by kind, then what they refer to, then pages. */
export function cmsCollections(contentFolder: string): CmsCollection[] {
	return [
		...kindShapes().map(([kind, shape]) => reportsOf(kind, shape, contentFolder)),
		...folderNames.map((name) => folderOf(name, contentFolder)),
		allReports(contentFolder),
		imports(contentFolder),
	];
}

/** The site's own settings. */
export const siteFile = (contentFolder: string): CollectionFile => ({
	name: 'site',
	label: editorWords.site,
	icon: 'settings',
	file: `${contentFolder}/site.yaml`,
	format: formatOf('site'),
	fields: fieldsOf('site'),
});

function reportsOf(kind: ReportKind, shape: Shape, contentFolder: string): CmsCollection {
	return {
		...reportFiles(contentFolder),
		name: kind,
		label: words.kind[kind],
		description: words.kindHelp[kind],
		icon: icons[kind],
		filter: { field: 'kind', value: kind },
		fields: reportFieldsOf(shape),
		slug: slugLike('2026-03-12-yicun-songjiao'),
		summary: '{{title}}',
		sortable_fields: {
			fields: ['date', 'title'],
			default: { field: 'date', direction: 'descending' },
		},
		view_filters: [{ label: editorWords.drafts, field: 'draft', pattern: true }],
		editor: { preview: true },
	};
}

const icons = {
	visit: 'directions_walk',
	plan: 'event_note',
	summary: 'summarize',
	case: 'lightbulb',
} as const satisfies Record<ReportKind, string>;

/** All kinds together, for fields that name a report of any kind; it is not listed itself. */
const allReports = (contentFolder: string): CmsCollection => ({
	...reportFiles(contentFolder),
	name: 'reports',
	label: words.collections.reports,
	hide: true,
	create: false,
	fields: [{ name: 'title', label: editorWords.title, widget: 'string' }],
});

/** What the importer wrote beside reports; it is shown beside their fields. */
const imports = (contentFolder: string): CmsCollection => ({
	...reportFiles(contentFolder),
	name: importsCollection,
	label: words.imports.title,
	hide: true,
	create: false,
	delete: false,
	extension: 'import.json',
	format: importsFormat,
	fields: [{ name: 'version', label: words.imports.title, widget: 'string' }],
});

const reportFiles = (contentFolder: string) => ({
	folder: `${contentFolder}/reports`,
	path: '{{year}}/{{slug}}',
	format: formatOf('reports'),
	// Where the path of an entry has a folder, its pictures lie in one of the entry's own name beside it.
	media_folder: '',
	public_folder: './{{slug}}',
});

/** Pictures of a page lie beside it. */
const besideEntry = { media_folder: '', public_folder: '.' };

const folderNames = ['pairings', 'schools', 'programmes', 'bulletins', 'pages'] as const;

function folderOf(name: (typeof folderNames)[number], contentFolder: string) {
	const { label, title, icon, example } = folders[name];
	const { isMarkdown } = fileShapes[name];
	return {
		name,
		label,
		icon,
		folder: `${contentFolder}/${name}`,
		format: formatOf(name),
		identifier_field: title,
		slug: slugLike(example),
		fields: isMarkdown ? withBody(fieldsOf(name)) : fieldsOf(name),
		...(name === 'pairings' && byShownName(fieldsOf(name))),
		...(isMarkdown ? besideEntry : {}),
	} satisfies CmsCollection;
}

/** Pairings seldom have a name of their own. */
const byShownName = (fields: CmsField[]) => ({
	fields: [...fields, newPairing],
	summary: `{{${shownName}}}`,
});

const newPairing: CmsField = {
	name: shownName,
	label: editorWords.title,
	widget: 'hidden',
	default: editorWords.newPairing,
};

const { pairings, schools, programmes } = words.collections;

const folders = {
	pairings: { label: pairings, title: 'summary', icon: 'handshake', example: 'jiazhen-yicun' },
	schools: { label: schools, title: 'name', icon: 'school', example: 'yicun-xiaoxue' },
	programmes: { label: programmes, title: 'name', icon: 'account_tree', example: 'quanqu-jiedui' },
	bulletins: { label: editorWords.bulletins, title: 'date', icon: 'newspaper', example: '2026-03' },
	pages: { label: editorWords.pages, title: 'title', icon: 'article', example: 'lianxi' },
} as const;

const fieldsOf = (name: EditedCollection): CmsField[] =>
	Object.values(fileShapes[name].shapes).flatMap(cmsFieldsOf);

/** A file's name is its address, so it is asked for and never changed afterwards. */
const slugLike = (example: string) => ({
	editable: ['create' as const],
	hint: editorWords.slugHint(example),
	pattern: [idRule.pattern, idRule.hint] satisfies [string, string],
});
