const after = '<w:spacing w:after="120"/>';
const centred = `${after}<w:jc w:val="center"/>`;

const fonts = (chinese: string): string =>
	`<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${chinese}"/>`;
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/>`;

/** A4 with the margins of Chinese offices, in twentieths of a point. */
const width = 11906;
const margin = { left: 1500, right: 1300 };

export const page =
	`<w:pgSz w:w="${width}" w:h="16838"/><w:pgMar w:top="1440" w:bottom="1440" w:left="${margin.left}"` +
	` w:right="${margin.right}" w:header="708" w:footer="708" w:gutter="0"/>`;

/**
 * The styles of paragraphs: what Word calls them, how they stand and how their letters look, as XML.
 * Whoever goes on writing in a file changes a style and not every paragraph.
 */
const paragraphs = {
	Normal: ['Normal', '', ''],
	Title: ['Title', centred, `<w:b/>${size(36)}`],
	Heading1: [
		'heading 1',
		'<w:keepNext/><w:spacing w:before="280" w:after="140"/><w:outlineLvl w:val="0"/>',
		`${fonts('黑体')}<w:b/>${size(30)}`,
	],
	BodyText: ['Body Text', after, ''],
	Note: ['Note', after, `<w:color w:val="555555"/>${size(20)}`],
	ListBullet: ['List Bullet', '<w:numPr><w:numId w:val="1"/></w:numPr>', ''],
	TableHead: ['Table Head', '', `<w:b/>${size(21)}`],
	TableText: ['Table Text', '', size(21)],
	Masthead: ['Masthead', centred, `<w:b/><w:color w:val="C00000"/>${size(56)}`],
	Issue: ['Issue', centred, `<w:b/>${size(28)}`],
	Period: ['Period', centred, '<w:b/>'],
	Small: ['Small', '', size(18)],
	/** Words at the two ends of a line, with a tab between. */
	Ends: [
		'Ends',
		`<w:tabs><w:tab w:val="right" w:pos="${width - margin.left - margin.right}"/></w:tabs>`,
		'',
	],
} as const;

export type ParagraphStyle = keyof typeof paragraphs;

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/** A table with lines between its cells. */
const lines =
	'<w:style w:type="table" w:styleId="Lines"><w:name w:val="Lines"/><w:tblPr><w:tblBorders>' +
	edges.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:color="999999"/>`).join('') +
	'</w:tblBorders><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>' +
	'<w:bottom w:w="60" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

/** All styles, in the fonts of Chinese offices. */
export const styles =
	`<w:docDefaults><w:rPrDefault><w:rPr>${fonts('仿宋')}${size(24)}<w:lang w:eastAsia="zh-CN"/></w:rPr>` +
	'</w:rPrDefault>' +
	'<w:pPrDefault><w:pPr><w:spacing w:line="400"/></w:pPr></w:pPrDefault></w:docDefaults>' +
	Object.entries(paragraphs)
		.map(
			([id, [name, place, letters]]) =>
				`<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}>` +
				`<w:name w:val="${name}"/><w:qFormat/><w:pPr>${place}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`,
		)
		.join('') +
	lines;
