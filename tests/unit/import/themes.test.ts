import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSubjects, findThemes } from '#import/facts/themes.ts';
import { readingFrom } from './support/read-text.ts';

const themesOf = (text: string) => findThemes(readingFrom('', text)).themes;

test('what did not happen is no theme', () => {
	assert.deepEqual(themesOf('两校开展了跟岗学习。跟岗学习为期一周。'), ['act.gengang']);
	assert.deepEqual(themesOf('跟岗学习因疫情取消。原定的跟岗学习没有开展。'), []);
});

test('a subject that a school lacks teachers for was not taught', () => {
	assert.deepEqual(findSubjects(readingFrom('', '上了数学课。缺少音乐教师。')), ['数学']);
});

test('a problem is told with the first words for it', () => {
	const { problems } = findThemes(readingFrom('', '学校缺英语教师。'));
	assert.deepEqual(problems, [{ id: 'prob.staff', word: '缺英语教师' }]);
});
