import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldText } from '#privacy/folded-text.ts';
import { rules } from '#privacy/rules/index.ts';

const size = 100_000;

/** A watchdog: what takes quadratic time needs hours for all seeds, what is linear seconds. */
const timeout = 300_000;

/** Beginnings without end, separators without numbers, names without titles. */
const seeds = [
	...[
		'1',
		'13',
		'1 ',
		'1-',
		'1.',
		'62',
		'6 2 ',
		'9 ',
		'G1',
		'138',
		'86',
		'+86',
		'0775-',
		'0',
		'一三',
		'零',
	],
	...[
		'45080220130415301',
		'450802 20130415 301 ',
		'138 0775 ',
		'a',
		'a1',
		'0123456789abcdef',
		'\u200b',
	],
	...[
		'QQ',
		'QQ:',
		'微信号',
		'a@',
		'@',
		'a@a.',
		'a ',
		'https://',
		'www.',
		'电话',
		'小区1',
		'路1',
		'村一',
		'里',
	],
	...[
		'京A',
		'京',
		'三年级',
		'三年级王',
		'三年级王小',
		'(',
		'三（',
		'班王',
		'班',
		'同学',
		'王同学',
		'王小同学',
		'的同学',
	],
	...[
		'学生',
		'学生王',
		'学生王小',
		'小小',
		'小同学',
		'5岁的小',
		'留守',
		'贫困',
		'残疾的',
		'学生合',
		'合影',
		'送教',
	],
	...[
		'陈',
		'陳',
		'王李张',
		'王、',
		'三年级2班王小明、',
		'三年级王、',
		'、王小',
		'等同学',
		'|',
		'|姓名',
		'| 姓名 | 班级 |\n',
		'姓名：',
		'家长王',
		'王小明同学和',
		'班明珠、',
		'班明珠 ',
		'明珠同学和',
		'有个叫明',
		'明珠，四班，',
		'明珠（四年级）、',
		' ',
		'\n',
		'(',
	],
];

const texts = seeds.map((seed) => ({ seed, whole: foldText(seed.repeat(size / seed.length)) }));

for (const { rule, find } of rules) {
	test(`${rule} gets through 100 KB of anything`, { timeout }, () => {
		for (const { seed, whole } of texts)
			assert.ok([...find(whole)].length <= size, JSON.stringify(seed));
	});
}
