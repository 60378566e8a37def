import type { Root } from 'hast';
import { DomUtils } from 'htmlparser2';
import { toString } from 'hast-util-to-string';
import mammoth from 'mammoth';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { ImportRule } from '#i18n/words/imports.ts';
import { ImportFailure } from '#import/failure.ts';
import { withRemoval } from '#import/clean/text/source.ts';
import { openPackage, packParts, type Parts } from '#import/read/docx/open-package.ts';
import { prepareDocument } from '#import/read/docx/prepare-document.ts';
import {
	ancestorNamed,
	elementsNamed,
	linesOf,
	readXml,
	writeXml,
	type XmlDocument,
} from '#import/read/docx/xml.ts';
import { dataUrlBytes } from '#import/read/html/files-beside.ts';
import { generated, readTree } from '#import/read/html/read-tree.ts';
import { limits } from '#import/read/limits.ts';
import { hasExtension, type Format } from './format.ts';

/** Word, through mammoth; what mammoth does not read is looked at beside it. */
export const docx: Format = {
	accepts: (sniffed, input) =>
		sniffed.is === 'zip' &&
		sniffed.extension !== 'odt' &&
		(sniffed.extension !== 'epub' || hasExtension(input, 'docx')),
	read: async ({ bytes }) => {
		const parts = openPackage(bytes);
		const { document, hidden, readings } = prepareDocument(parts);
		const { html, pictures } = await toHtml({ ...parts, 'word/document.xml': writeXml(document) });
		const tree = unified().use(rehypeParse, { fragment: true }).parse(html);
		tidyFootnotes(tree);
		const body = readTree(tree, { linesAreParagraphs: false });
		assertComplete(keptWords(document), body.text);
		const apart = [...besides(parts), ['hidden', hidden], ['word-reading', readings]] as const;
		const whole = apart.reduce((sum, [rule, words]) => withRemoval(sum, rule, words), body);
		return {
			...whole,
			meta: { properties: propertiesOf(parts), doubts: body.meta.doubts ?? [] },
			pictureBytes: (src) => Promise.resolve(pictures.get(src) ?? dataUrlBytes(src)),
		};
	},
};

const styleMap = [
	"p[style-name='Title'] => h1.title:fresh",
	"p[style-name='Subtitle'] => p.align-center:fresh",
	'p.ImportCenter => p.align-center:fresh',
	'p.ImportEnd => p.align-right:fresh',
];

async function toHtml(parts: Parts) {
	const pictures = new Map<string, Uint8Array>();
	const convertImage = mammoth.images.imgElement(async (image) => {
		const src = `picture-${pictures.size + 1}`;
		if (pictures.size < limits.pictures) pictures.set(src, await image.readAsBuffer());
		return { src };
	});
	try {
		const buffer = Buffer.from(packParts(parts));
		const { value } = await mammoth.convertToHtml({ buffer }, { styleMap, convertImage });
		return { html: value, pictures };
	} catch (cause) {
		throw new ImportFailure(
			'Word 文档里的内容已损坏，读不出来。',
			'请在 Word 里打开，另存为新的 .docx 再导入。',
			{ cause },
		);
	}
}

/** The numbers of notes are Word's own, and the arrows back to the text are mammoth's. */
function tidyFootnotes(root: Root): void {
	visit(root, 'element', (element, index, parent) => {
		const href = String(element.properties['href'] ?? '');
		if (/^#(?:foot|end)note-ref-/.test(href) && parent && index !== undefined) {
			parent.children.splice(index, 1);
			return [SKIP, index];
		}
		if (!/^#(?:foot|end)note-\d/.test(href)) return undefined;
		const number = toString(element).replace(/\D/g, '');
		element.children = [{ type: 'text', value: `${generated.start}〔${number}〕${generated.end}` }];
		return undefined;
	});
}

/** Words that Word keeps apart from the text. */
function besides(parts: Parts): [ImportRule, string][] {
	const documents = (pattern: RegExp) =>
		Object.entries(parts).flatMap(([name, part]) => (pattern.test(name) ? [readXml(part)] : []));
	const lines = (pattern: RegExp) => documents(pattern).map(linesOf).filter(Boolean).join('\n');
	const diagrams = documents(/^word\/(?:diagrams\/data|charts\/chart)\d*\.xml$/)
		.flatMap((document) => elementsNamed(document, 'a:t'))
		.map((text) => DomUtils.textContent(text).trim())
		.filter(Boolean)
		.join('\n');
	const deleted = elementsNamed(readXml(parts['word/document.xml']), 'w:delText');
	return [
		['word-header', lines(/^word\/header\d*\.xml$/)],
		['word-footer', lines(/^word\/footer\d*\.xml$/)],
		['word-comment', lines(/^word\/comments\.xml$/)],
		['word-diagram', diagrams],
		['struck-out', deleted.map(DomUtils.textContent).join('')],
	];
}

function propertiesOf(parts: Parts): string[] {
	const document = readXml(parts['docProps/core.xml']);
	const names = 'dc:creator cp:lastModifiedBy dc:title dc:subject dc:description cp:keywords';
	return names
		.split(' ')
		.flatMap((name) => elementsNamed(document, name))
		.map((element) => DomUtils.textContent(element).trim())
		.filter(Boolean);
}

/** All words of a body that nobody deleted, without the numbers that we wrote among them. */
const keptWords = (document: XmlDocument): string =>
	elementsNamed(document, 'w:t')
		.filter((text) => !ancestorNamed(text, 'w:del', 'w:moveFrom'))
		.map(DomUtils.textContent)
		.join('')
		.replace(/\ue0f0[^\ue0f1]*\ue0f1/g, '');

/** Every kept word of the file must have come through. */
function assertComplete(expected: string, found: string): void {
	const left = new Map<string, number>();
	for (const character of found) left.set(character, (left.get(character) ?? 0) + 1);
	const lost = Array.from(expected.replace(/\s/g, '')).filter((character) => {
		const count = left.get(character) ?? 0;
		left.set(character, count - 1);
		return count <= 0;
	});
	if (lost.length === 0) return;
	throw new ImportFailure(
		`Word 文档里有 ${lost.length} 个字没有读出来（${lost.slice(0, 20).join('')}……），为免丢字没有导入。`,
		'它们可能在特殊的文本框或公式里。请在 Word 里把它们移到正文，再导入。',
	);
}
