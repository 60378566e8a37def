import { zipSync } from 'fflate';

/** Parts of a small Word file. */
interface WordParts {
	/** Content of `w:body`. */
	readonly body: string;
	readonly more?: Readonly<Record<string, string | Uint8Array>>;
	/** Relationships of the document besides its numbering. */
	readonly relations?: string;
}

const bytes = (text: string | Uint8Array) =>
	typeof text === 'string' ? new TextEncoder().encode(text) : text;
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A paragraph with optional properties. */
export const p = (text: string, properties = ''): string =>
	`<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A Word file as the importer gets it. */
export function wordFile({ body, more = {}, relations = '' }: WordParts): Uint8Array {
	const parts: Record<string, string | Uint8Array> = {
		'[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
		'_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
		'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n1" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="n2" Type="${office}/styles" Target="styles.xml"/>${relations}</Relationships>`,
		'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${main}" xmlns:r="${office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`,
		'word/numbering.xml': `<?xml version="1.0"?><w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
		...more,
	};
	return zipSync(
		Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, bytes(part)])),
		// The same bytes every time: a draft tells their digest.
		{ mtime: '2020-01-01' },
	);
}

/** A picture in the text, by the id of its relationship. */
export const drawing = (id: string): string =>
	`<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr=""/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

export const pictureRelation = (id: string, target: string): string =>
	`<Relationship Id="${id}" Type="${office}/image" Target="${target}"/>`;
