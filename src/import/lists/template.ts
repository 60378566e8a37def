import writeXlsxFile from 'write-excel-file/node';

/** A workbook to fill in: schools, pairings, and how to. */
export async function listTemplate(): Promise<Uint8Array> {
	const sheets = templateSheets.map(({ sheet, headings, example }) => ({
		sheet,
		stickyRowsCount: 1,
		data: [headings.map((value) => ({ value, fontWeight: 'bold' as const })), example],
		columns: headings.map(() => ({ width: 20 })),
	}));
	const guide = guideLines.map((value) => [{ value, wrap: true }]);
	return writeXlsxFile([
		...sheets,
		{ sheet: '怎么填', data: guide, columns: [{ width: 80 }] },
	]).toBuffer();
}

const templateSheets = [
	{
		sheet: '学校',
		headings: ['学校名称', '学段', '省', '市', '县区', '乡镇', '城乡', '别名'],
		example: ['（示例）甲镇中心小学', '小学', '浙江省', '宁波市', '慈溪市', '甲镇', '乡镇', '甲小'],
	},
	{
		sheet: '结对',
		headings: [
			'支援学校',
			'支援学校县区',
			'受援学校',
			'受援学校县区',
			'开始时间',
			'结束时间',
			'项目',
			'帮扶内容',
		],
		example: [
			'（示例）县实验小学',
			'慈溪市',
			'（示例）甲镇中心小学',
			'慈溪市',
			'2024年9月',
			'2027年7月',
			'',
			'示范课、联合教研',
		],
	},
];

const guideLines = [
	'一行一所学校，或者一行一对；不知道的空着。“（示例）”的行不会登记，也可以删去。',
	'只有结对名单的，只填“结对”一张表就行，里面的学校会一起登记。',
	'一所支援学校带几所的，可以写几行，也可以在一格里用“、”隔开。',
	'学段写：幼儿园、小学、初中、九年一贯制、高中、完全中学、中职、特殊教育。名称以“小学”“幼儿园”结尾的可以不写。',
	'城乡写：城区、县城、乡镇、村。',
	'县区重名的，连省、市一起写，也可以写六位区划代码。',
	'时间写“2024年9月”。只知道开始的，只写开始。',
	'校长、联系人、电话不用填，填了也不登记。',
];
