import sharp from 'sharp';
import { words } from '#i18n/zh-hans.ts';
import { qrSvg } from '#share/qr-svg.ts';
import { printedBy, sentTo, type Bulletin, type BulletinItem } from './bulletin.ts';
import { paragraph, run, written, type DocxXml } from './docx-blocks.ts';
import { docxFile } from './docx-file.ts';

const labels = words.bulletin;

/** An issue as a Word file: head, preface, items, foot. */
export async function bulletinDocx(bulletin: Bulletin) {
	const { name, issue, unit, period, preface, figures, items } = bulletin;
	const blocks = [
		...masthead(bulletin),
		paragraph('Period', run(period)),
		...(preface ? [labelled(labels.preface, preface)] : []),
		...(figures ? [labelled(labels.figures, figures)] : []),
		...(items.length > 0 ? items.flatMap(itemBlocks) : [paragraph('BodyText', run(labels.empty))]),
		...foot(bulletin),
	];
	const pictures = await Promise.all(items.map(({ url }) => qrPicture(url)));
	return docxFile({ title: labels.of(name, issue), creator: unit, pictures }, blocks);
}

const masthead = ({ name, issue, unit, date }: Bulletin): DocxXml[] => [
	paragraph('Masthead', run(name)),
	paragraph('Issue', run(issue)),
	apart(unit, date, `${borders(rule('bottom', 18, 'C00000'))}<w:spacing w:after="240"/>`),
];

const labelled = (label: string, text: string): DocxXml =>
	paragraph('BodyText', run(`${label}　`, '<w:b/>') + run(text));

const keepNext = '<w:keepNext/>';

function itemBlocks(
	{ title, when, summary, numbers, url }: BulletinItem,
	index: number,
): DocxXml[] {
	// As high as the picture; the lines of the text have a height of their own.
	const height = '<w:spacing w:line="240" w:lineRule="auto"/>';
	return [
		paragraph('Heading1', run(title)),
		paragraph('BodyText', run(`${when}　${summary}`), keepNext),
		...(numbers ? [paragraph('Small', run(numbers), keepNext)] : []),
		paragraph('Small', qrRun(index + 1, labels.qrAlt(title)) + run(` ${url}`), height),
	];
}

/** Lines between two rules, as offices end a bulletin. */
function foot(bulletin: Bulletin): DocxXml[] {
	const top = rule('top', 6, '000000');
	const bottom = rule('bottom', 6, '000000');
	const first = `${borders(top)}<w:spacing w:before="480"/>`;
	return [
		...sentTo(bulletin).map((line, index) =>
			paragraph('Normal', run(line), keepNext + (index === 0 ? first : '')),
		),
		apart(printedBy(bulletin), bulletin.copies, `<w:keepLines/>${borders(top + bottom)}`),
	];
}

/** Two words at the two ends of a line. */
const apart = (left: string, right: string, properties: string): DocxXml =>
	paragraph('Ends', `${run(left)}<w:r><w:tab/></w:r>${run(right)}`, properties);

const borders = (rules: string): string => `<w:pBdr>${rules}</w:pBdr>`;
const rule = (edge: string, weight: number, color: string): string =>
	`<w:${edge} w:val="single" w:sz="${weight}" w:space="4" w:color="${color}"/>`;

const qrPicture = (url: string): Promise<Buffer> =>
	sharp(Buffer.from(qrSvg(url)))
		.resize(240, 240, { kernel: 'nearest' })
		.png()
		.toBuffer();

/** A picture two centimetres wide that stands in a line as a letter does. */
function qrRun(number: number, alt: string): string {
	const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
	const size = 'cx="720000" cy="720000"';
	const name = `id="${number}" name="picture${number}"`;
	return (
		`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"` +
		` xmlns:wp="${drawing}/wordprocessingDrawing"><wp:extent ${size}/>` +
		`<wp:docPr ${name} descr="${written(alt)}"/><a:graphic xmlns:a="${drawing}/main">` +
		`<a:graphicData uri="${drawing}/picture"><pic:pic xmlns:pic="${drawing}/picture">` +
		`<pic:nvPicPr><pic:cNvPr ${name}/><pic:cNvPicPr/></pic:nvPicPr>` +
		`<pic:blipFill><a:blip r:embed="picture${number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
		`<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm>` +
		'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>' +
		'</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
	);
}
