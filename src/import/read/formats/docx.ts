import path from 'node:path';
import { DomUtils } from 'htmlparser2';
import { withRemoval } from '#import/source/source.ts';
import { openPackage, type Parts } from '#import/read/docx/open-package.ts';
import { readDocument } from '#import/read/docx/read-document.ts';
import { unknownSign } from '#import/read/docx/signs.ts';
import { elementsNamed, linesOf, readXml } from '#import/read/docx/xml.ts';
import { hideUnseen } from '#import/read/html/hide-unseen.ts';
import { readTree } from '#import/read/html/read-tree.ts';
import { reservationsBesideText } from '#import/read/reservations.ts';
import type { Format } from './format.ts';

export const docx: Format = {
	accepts: ({ is }) => is === 'zip',
	read: ({ bytes }) => {
		const parts = openPackage(bytes);
		const root = readDocument(parts);
		hideUnseen(root);
		const body = readTree(root);
		const besides = partsBesideText.map(({ rule, name }) => ({
			rule,
			lines: Object.entries(parts).flatMap(([one, part]) =>
				name.test(one) ? linesOf(readXml(part)) : [],
			),
		}));
		const document = besides.reduce(
			(sum, { rule, lines }) => withRemoval(sum, rule, lines.join('\n')),
			body,
		);
		const around = besides.slice(0, 2).flatMap(({ lines }) => lines);
		const unknown = body.text.split(unknownSign).length - 1;
		const doubt = `有 ${unknown} 处符号、公式或图片认不出，写成了“${unknownSign}”，请对照原件改。`;
		return Promise.resolve({
			...document,
			meta: {
				properties: propertiesOf(parts),
				reservations: reservationsBesideText(around),
				doubts: [...(body.meta.doubts ?? []), ...(unknown > 0 ? [doubt] : [])],
			},
			pictureBytes: (src) =>
				Promise.resolve(parts[path.posix.resolve('/word', src).slice(1)] ?? null),
		});
	},
};

/** Words that Word keeps apart from the text; the first two stand around it on every page. */
const partsBesideText = [
	{ rule: 'word-header', name: /^word\/header\d*\.xml$/ },
	{ rule: 'word-footer', name: /^word\/footer\d*\.xml$/ },
	{ rule: 'word-comment', name: /^word\/comments\.xml$/ },
	{ rule: 'word-diagram', name: /^word\/(?:diagrams\/data|charts\/chart)\d*\.xml$/ },
] as const;

function propertiesOf(parts: Parts): string[] {
	const document = readXml(parts['docProps/core.xml']);
	const names = 'dc:creator cp:lastModifiedBy dc:title dc:subject dc:description cp:keywords';
	return elementsNamed(document, ...names.split(' '))
		.map((element) => DomUtils.textContent(element).trim())
		.filter(Boolean);
}
