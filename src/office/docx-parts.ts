import { styles } from './docx-styles.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const schemas = 'http://schemas.openxmlformats.org';
const relations = `${schemas}/officeDocument/2006/relationships`;
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A part of a Word file with the names that its content is written with. */
export const part = (root: string, content: string): string =>
	`${declaration}<w:${root} xmlns:w="${schemas}/wordprocessingml/2006/main" xmlns:r="${relations}">` +
	`${content}</w:${root}>`;

/** What the text leads to, by name: the kind of each part and its file. */
export const relationships = (
	parts: readonly (readonly [name: string, kind: string, file: string])[],
): string =>
	`${declaration}<Relationships xmlns="${schemas}/package/2006/relationships">` +
	parts
		.map(([id, kind, file]) => {
			const type = kind.startsWith('http') ? kind : `${relations}/${kind}`;
			return `<Relationship Id="${id}" Type="${type}" Target="${file}"/>`;
		})
		.join('') +
	'</Relationships>';

/** Bullets hang before the text of lists. */
const bullets =
	'<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>' +
	'<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>' +
	'<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';

/** Without it Word opens a file as one of its first versions. */
const newest =
	'<w:compat><w:compatSetting w:name="compatibilityMode"' +
	' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';

const small = '<w:rPr><w:sz w:val="20"/></w:rPr>';
const dash = (text: string): string => `<w:r>${small}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const pageNumber =
	`<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${dash('— ')}` +
	`<w:fldSimple w:instr="PAGE"><w:r>${small}<w:t>1</w:t></w:r></w:fldSimple>${dash(' —')}</w:p>`;

/** The parts that stand beside the text, the same in every file. */
const beside = {
	styles: part('styles', styles),
	numbering: part('numbering', bullets),
	settings: part('settings', newest),
	footer: part('ftr', pageNumber),
};

export const relationsOfText = Object.keys(beside).map(
	(kind) => [kind, kind, `${kind}.xml`] as const,
);

const typeOf = (file: string, type: string): string =>
	`<Override PartName="/word/${file}.xml" ContentType="${types}.${type}+xml"/>`;

/** Everything but the text, its properties and its pictures. */
export const fixedParts: Readonly<Record<string, string>> = {
	'[Content_Types].xml':
		`${declaration}<Types xmlns="${schemas}/package/2006/content-types">` +
		'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
		'<Default Extension="png" ContentType="image/png"/>' +
		'<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
		`${typeOf('document', 'document.main')}${Object.keys(beside)
			.map((kind) => typeOf(kind, kind))
			.join('')}</Types>`,
	'_rels/.rels': relationships([
		['document', 'officeDocument', 'word/document.xml'],
		['core', `${schemas}/package/2006/relationships/metadata/core-properties`, 'docProps/core.xml'],
	]),
	...Object.fromEntries(
		Object.entries(beside).map(([kind, xml]) => [`word/${kind}.xml`, xml] as const),
	),
};

/** What a file says of itself. The texts are written as XML writes them. */
export const coreProperties = (title: string, creator: string): string =>
	`${declaration}<cp:coreProperties xmlns:cp="${schemas}/package/2006/metadata/core-properties"` +
	` xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title>` +
	`<dc:creator>${creator}</dc:creator></cp:coreProperties>`;
