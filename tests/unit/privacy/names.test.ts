import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPersonalData } from '#privacy/personal-data.ts';

const errorsIn = (text: string) =>
	findPersonalData(text)
		.filter(({ severity }) => severity === 'error')
		.map((found) => found.text);

test('names of other languages are names, with and without a middle dot', () => {
	assert.deepEqual(errorsIn('五（1）班阿依古丽·买买提朗诵课文。'), ['五（1）班阿依古丽·买买提']);
	assert.deepEqual(errorsIn('学生苏比努尔的作文在校刊发表。'), ['学生苏比努尔']);
	assert.deepEqual(errorsIn('Lily同学用英语问好。'), ['Lily同学']);
});

test('a rare surname is a surname', () => {
	assert.deepEqual(errorsIn('学生代表逯思涵发言。'), ['学生代表逯思涵']);
	assert.deepEqual(errorsIn('六2班禤雨晴获奖。'), ['六2班禤雨晴']);
});

test('a name before the class, in brackets or in a table, is a name', () => {
	assert.equal(errorsIn('韦若溪（四2班）：我喜欢这节课。').length, 1);
	assert.equal(errorsIn('| 1 | 韦若溪 | 四(2)班 |').length, 1);
	assert.deepEqual(errorsIn('执教：黄丽（三年级语文）'), []);
});

test('a label, an age or a sex says that a name follows or stands before', () => {
	assert.deepEqual(errorsIn('结对学生：韦若溪、覃子墨').length, 2);
	assert.deepEqual(errorsIn('年仅9岁的罗布次仁每天走路上学。'), ['9岁的罗布次仁']);
	assert.deepEqual(errorsIn('韦若溪，女，11岁，五年级学生。'), ['韦若溪']);
	assert.deepEqual(errorsIn('李明，男，45岁，校长。'), []);
});

test('a name spaced out to fill a column is a name', () => {
	assert.deepEqual(errorsIn('三（2）班 曾 子 杰'), ['三（2）班 曾 子 杰']);
});

test('a parent is named with the child', () => {
	assert.deepEqual(errorsIn('韦若溪的妈妈来到学校。'), ['韦若溪的妈妈']);
	assert.deepEqual(errorsIn('学生家长代表发言。'), []);
});

test('a pet name before 小朋友 is a name, an adverb is not', () => {
	assert.deepEqual(errorsIn('豆豆小朋友画得真好。'), ['豆豆小朋友']);
	assert.deepEqual(errorsIn('个个小朋友都高兴。'), []);
});

test('ordinary words behind a class, a role or before a title are no names', () => {
	for (const text of [
		'三年级向阳花中队',
		'五年级田园课程',
		'三（2）班优化作业',
		'四（1）班文明班级',
		'学生向善向美',
		'学生高兴得跳起来',
		'学生常于课间练字',
		'留守儿童关爱',
		'许多同学',
		'江苏同学',
		'不同学校',
		'大朋友小朋友',
	])
		assert.deepEqual(errorsIn(text), [], text);
});

test('a word in a list of names is a name, in a list of words it is a word', () => {
	assert.deepEqual(errorsIn('五（2）班：春风、韦若溪、成功'), [
		'五（2）班：春风',
		'韦若溪',
		'成功',
	]);
	assert.deepEqual(errorsIn('韦若溪、春风等同学').length, 2);
	assert.deepEqual(errorsIn('五（2）班：常规、纪律、卫生'), []);
});

test('whatever stands in a column of pupils’ names is a name', () => {
	const rows = '| 1 | 温泉 |\n| 2 | 韦若溪 |\n| 合计 | 合计 |\n';
	const table = (heading: string) => `${heading}\n| --- | --- |\n${rows}`;
	assert.deepEqual(errorsIn(table('| 序号 | 学生姓名 |')), ['温泉', '韦若溪']);
	assert.deepEqual(errorsIn(table('| 职务 | 姓名 |')), []);
	assert.deepEqual(
		errorsIn(`${table('| 序号 | 学生姓名 |')}\n${table('| 序号 | 名称 |')}`).length,
		2,
	);
});

test('a name with a class beside it in a record is a pupil’s', () => {
	assert.deepEqual(errorsIn('姓名：温泉 班级：四（2）班'), ['温泉']);
	assert.deepEqual(errorsIn('name: 温泉\nrole: 教师\ngrade: 四年级'), []);
});

test('words that swallow the beginning of a name are cut off first', () => {
	assert.deepEqual(errorsIn('其中古力同学获奖。'), ['古力同学']);
});

test('a class is written in many ways', () => {
	for (const name of ['三年二班', '五二班', '六·三班', '二（1）中队'])
		assert.deepEqual(errorsIn(`${name}韦若溪获奖。`).length, 1, name);
});

test('a parent’s name is a warning', () => {
	const [found] = findPersonalData('家长韦建华来到学校。');
	assert.equal(found?.rule, 'parent-name');
	assert.equal(found.severity, 'warning');
});

test('where a name must stand, what is no ordinary word is a name', () => {
	assert.deepEqual(errorsIn('五（1）班明珠的手抄报在县里展览。'), ['五（1）班明珠']);
	assert.deepEqual(errorsIn('受助学生杭天今年升入初中。'), ['受助学生杭天']);
	assert.deepEqual(errorsIn('小作者：伊宁 指导教师：张红梅'), ['小作者：伊宁']);
	for (const text of ['五（1）班教室的门', '小记者站揭牌', '学生包饺子', '少先队员佩戴红领巾'])
		assert.deepEqual(errorsIn(text), [], text);
});

test('a whole run of words before 同学 is a name unless it is an ordinary one or a place', () => {
	assert.deepEqual(errorsIn('走进巴桑同学家'), ['巴桑同学']);
	assert.deepEqual(errorsIn('屠呦同学合影'), ['屠呦同学']);
	for (const text of [
		'影响同学',
		'榕江小朋友的信',
		'显微镜同学',
		'查资料同学',
		'与威宁同学',
		'大凉山小朋友',
	])
		assert.deepEqual(errorsIn(text), [], text);
	assert.deepEqual(errorsIn('和玉龙同学'), ['和玉龙同学']);
});

test('a grown-up’s title behind what could be a name says that it is no pupil’s', () => {
	assert.deepEqual(errorsIn('三（2）班明珠老师'), []);
	assert.deepEqual(errorsIn('执教：明珠（三年级）'), []);
	assert.deepEqual(errorsIn('饶子谦，六（2）班，语文教师'), []);
	assert.deepEqual(errorsIn('帮扶对象：梁江县第二小学'), []);
});

test('a class behind a comma or in brackets names who stands before it', () => {
	assert.deepEqual(errorsIn('饶子谦，六（2）班，捐款50元。'), ['饶子谦，六（2）班']);
	assert.equal(errorsIn('扎西顿珠（四年级）在作文里写道').length, 1);
	assert.equal(errorsIn('水清（四3班）、花蕾（四4班）').length, 2);
});

test('names between spaces are a list', () => {
	assert.equal(errorsIn('五（1）班 万里 汤圆圆 二等奖').length, 2);
	assert.deepEqual(errorsIn('五（1）班 语文 数学'), []);
});

test('what a child says of itself, or is called, is its name', () => {
	assert.equal(errorsIn('有个叫木棉的女孩').length, 1);
	assert.deepEqual(errorsIn('先叫岩脚的孩子答'), []);
	assert.equal(errorsIn('7岁的妞妞抱着新书包').length, 1);
});
