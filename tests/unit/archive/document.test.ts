import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFile } from '#archive/document.ts';

const text = [
	'---',
	'title: 甲',
	'activities:',
	'  - type: 送教',
	'    quantities:',
	'      - value: 1',
	'---',
	'',
	'正文',
].join('\n');

function messageOf(written: string): string {
	const { findings } = parseFile('a.md', written);
	return findings.map(({ line, message }) => `${line} ${message}`).join('；');
}

test('knows the line of every value', () => {
	const { document } = parseFile('a.md', text);
	assert.equal(document?.lineOf(['title']), 2);
	assert.equal(document.lineOf(['activities', 0]), 4);
	assert.equal(document.lineOf(['activities', 0, 'quantities', 0, 'value']), 6);
});

test('gives the line of the nearest holder for what is missing', () => {
	const { document } = parseFile('a.md', text);
	assert.equal(document?.lineOf(['activities', 0, 'date']), 4);
	assert.equal(document.lineOf(['activities', 7, 'type']), 3);
	assert.equal(document.lineOf(['nothing']), 2);
});

test('knows where the Markdown begins', () => {
	const { document } = parseFile('a.md', text);
	assert.equal(document?.markdownLine, 8);
	assert.equal(document.markdown, '\n正文');
});

test('counts the lines of a YAML file from 1', () => {
	const { document } = parseFile('a.yaml', 'name: 甲\nstage: 小学\n');
	assert.equal(document?.lineOf(['stage']), 2);
});

test('puts no blank between Chinese characters where a text goes on in the next line', () => {
	const written =
		'a: >-\n  听了课\n  ，共 12\n  节 好\nb: 汉字\n  续行\nc: "引号\n  里的"\nd: a word\n  more\n';
	const { document } = parseFile('a.yaml', written);
	assert.deepEqual(document?.data, {
		a: '听了课，共 12 节 好',
		b: '汉字续行',
		c: '引号里的',
		d: 'a word more',
	});
});

test('keeps a date a text', () => {
	const { document } = parseFile('a.yaml', 'date: 2021-10-08\ncode: 0775\n');
	assert.deepEqual(document?.data, { date: '2021-10-08', code: 775 });
});

test('says in Chinese what is wrong with the form, on its line', () => {
	assert.match(messageOf('标题'), /^1 文件开头没有“---”/);
	assert.match(messageOf('---\ntitle: 甲\n正文'), /^1 缺少结束的“---”/);
	assert.match(messageOf('---\ntitle: 甲\ntitle: 乙\n---\n'), /^3 同一个名称写了两次/);
	assert.match(messageOf('---\na:\n\tb: 1\n---\n'), /^3 .*Tab/);
	assert.match(messageOf('---\na: [1, 2\n---\n'), /^\d .*括号/);
	assert.match(messageOf('---\na: !!js/function "x"\n---\n'), /不认识的标记/);
	assert.match(messageOf('---\ntitle: 甲: 乙\n---\n'), /^2 /);
});

test('stops aliases that multiply', () => {
	const bomb = [
		'a: &a [1,1,1,1,1,1,1,1,1]',
		'b: &b [*a,*a,*a,*a,*a,*a,*a,*a]',
		'c: &c [*b,*b,*b,*b,*b,*b]',
		'd: [*c,*c,*c,*c]',
	];
	assert.match(messageOf(['---', ...bomb, '---', ''].join('\n')), /当作了引用/);
	assert.match(messageOf('---\na: &a [*a]\n---\n'), /当作了引用/);
	assert.match(messageOf('---\na: *nobody\n---\n'), /当作了引用/);
});

test('stops data of more than 64 KB before it is read', () => {
	const keys = Array.from({ length: 200_000 }, (_, index) => `k${index}: 1`).join('\n');
	assert.match(messageOf(`---\n${keys}\n---\n`), /超过 64 KB/);
});

test('survives brackets without end', () => {
	assert.notEqual(messageOf(`---\na: ${'['.repeat(20_000)}\n---\n`), '');
});

test('survives brackets that are closed, however many', () => {
	assert.match(messageOf(`---\na: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n---\n`), /./);
});

test('does not let a key touch the prototype of objects', () => {
	const { document } = parseFile('a.yaml', '__proto__:\n  polluted: true\n');
	assert.equal(Object.getOwnPropertyNames(document?.data ?? {}).includes('polluted'), false);
	assert.equal('polluted' in {}, false);
});

test('text that YAML would cut as a comment is told, with its line', () => {
	for (const yaml of [
		'kind: visit\ntitle: 听课 # 上午',
		'kind: visit\ntitle: #一小听课',
		'a:\n  - 甲 # 乙',
	]) {
		const { document, findings } = parseFile('a.yaml', yaml);
		assert.equal(document, null);
		assert.match(
			findings.map(({ line, message }) => `${line} ${message}`).join(),
			/^2 “#.*”不会显示/,
		);
	}
});

test('comments that cut nothing may stay', () => {
	for (const yaml of [
		'title: "听课 # 上午"',
		'title: 听课\n# 注',
		'a: # 注\n  - 甲',
		'a: 甲#乙',
		'date: 2021-10 # 原文没有日',
	]) {
		assert.deepEqual(parseFile('a.yaml', yaml).findings, []);
	}
});
