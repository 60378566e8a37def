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
		...['三年级向阳花中队', '五年级田园课程', '三（2）班优化作业', '四（1）班文明班级'],
		...['学生向善向美', '学生高兴得跳起来', '学生常于课间练字', '留守儿童关爱'],
		...['许多同学', '江苏同学', '不同学校', '大朋友小朋友'],
	])
		assert.deepEqual(errorsIn(text), [], text);
});
