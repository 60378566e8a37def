import { DomUtils } from 'htmlparser2';
import mammoth from 'mammoth';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { ImportRule } from '#i18n/words/imports.ts';
import { ImportFailure } from '#import/failure.ts';
import { openPackage, packParts, type Parts } from '#import/read/docx/open-package.ts';
import { tidyFootnotes } from '#import/read/docx/footnotes.ts';
import { prepareDocument } from '#import/read/docx/prepare-document.ts';
import { bodyWords, linesOf } from '#import/read/docx/text-of.ts';
import { elementsNamed, readXml, writeXml } from '#import/read/docx/xml.ts';
import { assertShallow } from '#import/read/html/assert-shallow.ts';
import { dataUrlBytes } from '#import/read/html/files-beside.ts';
import { generated, readTree } from '#import/read/html/read-tree.ts';
import { removeFrom } from '#import/read/html/remove-from.ts';
import { limits } from '#import/read/limits.ts';
import { hasExtension, type Format } from './format.ts';

/** Word, through mammoth; what mammoth does not read is looked at beside it. */
export const docx: Format = {
	name: 'Word',
	accepts: (sniffed, input) =>
		sniffed.is === 'zip' &&
		sniffed.extension !== 'odt' &&
		(sniffed.extension !== 'epub' || hasExtension(input, 'docx')),
	read: async ({ bytes }) => {
		const parts = openPackage(bytes);
		const { document, hidden, readings } = prepareDocument(parts);
		const { html, pictures } = await toHtml({ ...parts, 'word/document.xml': writeXml(document) });
		assertShallow.html(html);
		const tree = unified().use(rehypeParse, { fragment: true }).parse(html);
		tidyFootnotes(tree);
		const body = readTree(tree, { linesAreParagraphs: false });
		assertComplete(withoutNumbers(bodyWords(document)), body.text);
		const pictureBytes = (src: string) => Promise.resolve(pictures.get(src) ?? dataUrlBytes(src));
		const whole = besides(parts, { hidden, readings }).reduce(
			(sum, { rule, words }) => (words === '' ? sum : removeFrom(sum, rule, `\n${words}`)),
			{ ...body, pictureBytes },
		);
		const hasDiagrams = whole.ledger.removed.some(({ rule }) => rule === 'word-diagram');
		return {
			...whole,
			meta: {
				properties: propertiesOf(parts),
				...(hasDiagrams
					? { doubts: ['图形（SmartArt、图表）里的文字没有带进正文，请核对后补上。'] }
					: {}),
			},
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

/** Words that Word keeps apart from the text. */
function besides(
	parts: Parts,
	{ hidden, readings }: { hidden: string; readings: string },
): { rule: ImportRule; words: string }[] {
	const lines = (pattern: RegExp) =>
		Object.keys(parts)
			.filter((name) => pattern.test(name))
			.map((name) => linesOf(readXml(parts[name])))
			.filter((words) => words !== '')
			.join('\n');
	return [
		{ rule: 'word-header', words: lines(/^word\/header\d*\.xml$/) },
		{ rule: 'word-footer', words: lines(/^word\/footer\d*\.xml$/) },
		{ rule: 'word-comment', words: lines(/^word\/comments\.xml$/) },
		{ rule: 'hidden', words: hidden },
		{ rule: 'word-reading', words: readings },
		{ rule: 'word-diagram', words: diagramWords(parts) },
	];
}

/** Words of drawings that Word keeps in parts of their own. */
const diagramWords = (parts: Parts) =>
	Object.keys(parts)
		.filter((name) => /^word\/(?:diagrams\/data|charts\/chart)\d*\.xml$/.test(name))
		.flatMap((name) => elementsNamed(readXml(parts[name]), 'a:t'))
		.map((text) => DomUtils.textContent(text).trim())
		.filter(Boolean)
		.join('\n');

function propertiesOf(parts: Parts): string[] {
	const document = readXml(parts['docProps/core.xml']);
	const names = [
		'dc:creator',
		'cp:lastModifiedBy',
		'dc:title',
		'dc:subject',
		'dc:description',
		'cp:keywords',
	];
	return names
		.flatMap((name) =>
			elementsNamed(document, name).map((element) => DomUtils.textContent(element).trim()),
		)
		.filter(Boolean);
}

/** The words without the numbers that we wrote among them. */
const withoutNumbers = (words: string) =>
	words
		.split(generated.start)
		.map((part, index) => (index === 0 ? part : part.slice(part.indexOf(generated.end) + 1)))
		.join('');

/** Every kept word of the file must have come through. */
function assertComplete(expected: string, found: string): void {
	const left = new Map<string, number>();
	for (const character of found) left.set(character, (left.get(character) ?? 0) + 1);
	const lost = Array.from(expected).filter((character) => {
		if (/\s/.test(character)) return false;
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
