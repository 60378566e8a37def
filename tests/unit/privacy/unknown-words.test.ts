import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unknownWords } from '#privacy/unknown-words.ts';

const asked = (text: string) => unknownWords(text).map(({ word }) => word);

/** Where nothing but a person can know whether a pupil is named, and whose name is asked for. */
const told: Readonly<Record<string, readonly string[]>> = {
	'钟灵毓获数学竞赛第一名。': ['钟灵毓'],
	'在数学竞赛中，冉启航夺得全县第二名。': ['冉启航'],
	'焦若兰获书画大赛金奖，指导老师是周红。': ['焦若兰'],
	'本学期转来的覃雨涵有轻度自闭。': ['覃雨涵'],
	'给家住山脚下的祝明月送去校服，她的父亲在外打工。': ['祝明月'],
	'经了解，该生叫段小伟，奶奶一人抚养。': ['段小伟'],
	'图二：柳依依正在展示手抄报': ['柳依依'],
	'阅读之星：童谣、苏醒': ['苏醒'],
	'一等奖：张雨桐、刘一诺': ['张雨桐', '刘一诺'],
	'获奖名单：时雨、应天': ['时雨', '应天'],
	'获得“三好学生”称号的有：蒋欣怡、时雨。': ['蒋欣怡', '时雨'],
	'我校罗一鸣以98分的成绩夺得县口算比赛冠军，辅导教师王丽。': ['罗一鸣'],
	'老师看望了冉启航，他的父亲去年去世。': ['冉启航'],
	'特等奖 倪安之；一等奖 冷月、路遥遥': ['冷月', '路遥遥'],
	'| 姓名 | 成绩 |\n| --- | --- |\n| 时雨 | 98 |': ['时雨'],
	'文/时雨': ['时雨'],
	'![图](照片/IMG_时雨作品.jpg)': ['时雨'],
};

test('asks whose names stand where pupils are told of', () => {
	for (const [text, names] of Object.entries(told)) assert.deepEqual(asked(text), names, text);
});

test('asks nothing about teachers, schools and what is no name', () => {
	const harmless = [
		'本校教师叶红获县优质课一等奖。',
		'南山小学获得合唱比赛金奖。',
		'白血病防治知识讲座由县医院罗医生主讲。',
		'王蒙老师给家境困难的学生补课。',
		'六年级《少年闰土》一课，分析闰土的外貌。',
		'少先队员代表向结对学校赠书。',
		'图1：两校教师集体备课',
		'各位老师、同学：大家好！',
		'获得“优秀教师”称号的有：刘芳、王磊。',
		'老师走进田间，学生的父亲在收麦子。',
		'我校合唱队以第一的成绩夺得县艺术节金奖。',
		'看望学生的爷爷，问老人家身体可好。',
	];
	for (const text of harmless) assert.deepEqual(asked(text), [], text);
});
