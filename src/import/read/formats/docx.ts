import path from 'node:path';
import { DomUtils } from 'htmlparser2';
import type { ImportRule } from '#i18n/words/imports.ts';
import { withRemoval } from '#import/source/source.ts';
import { openPackage, type Parts } from '#import/read/docx/open-package.ts';
import { readDocument } from '#import/read/docx/read-document.ts';
import { unknownSign } from '#import/read/docx/signs.ts';
import { elementsNamed, linesOf, readXml } from '#import/read/docx/xml.ts';
import { readTree } from '#import/read/html/read-tree.ts';
import { reservationsBesideText } from '#import/read/reservations.ts';
import { hasExtension, type Format } from './format.ts';

export const docx: Format = {
	accepts: (sniffed, input) =>
		sniffed.is === 'zip' &&
		sniffed.extension !== 'odt' &&
		(sniffed.extension !== 'epub' || hasExtension(input, 'docx')),
	read: ({ bytes }) => {
		const parts = openPackage(bytes);
		const body = readTree(readDocument(parts), { linesAreParagraphs: false });
		const document = besides(parts).reduce(
			(sum, [rule, words]) => withRemoval(sum, rule, words),
			body,
		);
		const unknown = body.text.split(unknownSign).length - 1;
		const doubts =
			unknown > 0
				? [`有 ${unknown} 处符号、公式或图片认不出，写成了“${unknownSign}”，请对照原件改。`]
				: [];
		return {
			...document,
			meta: {
				properties: propertiesOf(parts),
				reservations: reservationsBesideText(linesAround(parts)),
				doubts: [...(body.meta.doubts ?? []), ...doubts],
			},
			pictureBytes: (src) => parts[path.posix.resolve('/word', src).slice(1)] ?? null,
		};
	},
};

/** Words that Word keeps apart from the text. */
function besides(parts: Parts): [ImportRule, string][] {
	const lines = (pattern: RegExp) =>
		documents(parts, pattern).map(linesOf).filter(Boolean).join('\n');
	const diagrams = documents(parts, /^word\/(?:diagrams\/data|charts\/chart)\d*\.xml$/)
		.flatMap((document) => elementsNamed(document, 'a:t'))
		.map((text) => DomUtils.textContent(text).trim())
		.filter(Boolean)
		.join('\n');
	return [
		['word-header', lines(/^word\/header\d*\.xml$/)],
		['word-footer', lines(/^word\/footer\d*\.xml$/)],
		['word-comment', lines(/^word\/comments\.xml$/)],
		['word-diagram', diagrams],
	];
}

const documents = (parts: Parts, pattern: RegExp) =>
	Object.entries(parts).flatMap(([name, part]) => (pattern.test(name) ? [readXml(part)] : []));

/** The lines of headers and footers, and the watermarks, which stand in headers too. */
const linesAround = (parts: Parts): string[] =>
	documents(parts, /^word\/(?:header|footer)\d*\.xml$/).flatMap((document) => [
		...linesOf(document).split('\n'),
		...elementsNamed(document, 'v:textpath').map(({ attribs }) => attribs['string'] ?? ''),
	]);

function propertiesOf(parts: Parts): string[] {
	const document = readXml(parts['docProps/core.xml']);
	const names = 'dc:creator cp:lastModifiedBy dc:title dc:subject dc:description cp:keywords';
	return names
		.split(' ')
		.flatMap((name) => elementsNamed(document, name))
		.map((element) => DomUtils.textContent(element).trim())
		.filter(Boolean);
}
