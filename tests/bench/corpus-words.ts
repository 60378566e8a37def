import { splitWords } from '#tests/bench/split-words.ts';

/** Words for reports that nobody wrote about schools that do not exist. */

export const places = splitWords(`
	云溪 白石 青杨 梅岭 双桥 柳湾 石塘 高坪 长坡 龙泉 沙洲 月亮湾 古井 新丰
	太平 永兴 安乐 福田 金沙 银河 望江 临水 曲塘 荷塘 松林 竹山 桃源 枫树 樟木
	榆社 槐荫 桑园 茶陵 麦积 稻香 谷里 东升 西坪 南浦 北辰 上营 下关 前进 后寨
	红旗 和平 光明 团结
`);

export const suffixes = splitWords(`
	镇中心小学 第一小学 第二小学 实验小学 村小学 希望小学 路小学 九年一贯制学校 中学
	第一中学 初级中学 民族中学 镇中心幼儿园 职业技术学校
`);

export const regions: Readonly<Record<string, string>> = {
	'11': '北京市',
	'13': '河北省',
	'1307': '张家口市',
	'130723': '康保县',
	'33': '浙江省',
	'3302': '宁波市',
	'330282': '慈溪市',
	'34': '安徽省',
	'3415': '六安市',
	'341504': '叶集区',
	'43': '湖南省',
	'4310': '郴州市',
	'431024': '嘉禾县',
	'45': '广西壮族自治区',
	'4508': '贵港市',
	'450802': '港北区',
	'51': '四川省',
	'5134': '凉山彝族自治州',
	'513434': '越西县',
	'52': '贵州省',
	'5206': '铜仁市',
	'520627': '沿河土家族自治县',
	'53': '云南省',
	'5329': '大理白族自治州',
	'532930': '洱源县',
};

export const counties = Object.keys(regions).filter((code) => code.length === 6);

export const activities = [
	{ type: '示范课', unit: '节', most: 6 },
	{ type: '联合教研', unit: '次', most: 3 },
	{ type: '听评课', unit: '节', most: 12 },
	{ type: '同课异构', unit: '节', most: 4 },
	{ type: '集体备课', unit: '次', most: 4 },
	{ type: '专题讲座', unit: '场', most: 3 },
	{ type: '跟岗', unit: '人次', most: 20 },
	{ type: '支教', unit: '人', most: 5 },
	{ type: '师徒结对', unit: '对', most: 10 },
	{ type: '互访', unit: '次', most: 2 },
	{ type: '图书', unit: '册', most: 600 },
	{ type: '电脑与信息设备', unit: '台', most: 40 },
	{ type: '教师培训', unit: '人次', most: 60 },
	{ type: '学校诊断', unit: '次', most: 2 },
] as const;

export const subjects = splitWords(`
	语文 数学 英语 科学 音乐 美术 体育 物理 化学
`);

export const problems = [
	'师资短缺',
	'工学矛盾',
	'供需错位',
	'形式化',
	'硬件不足',
	'难以持续',
] as const;
