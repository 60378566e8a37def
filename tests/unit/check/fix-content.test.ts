import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fixText } from '#check/fix-content.ts';

const markdown = (text: string) => fixText(text, true);

test('takes away the byte order mark, carriage returns and spaces at the end of lines', () => {
	assert.equal(
		markdown('\ufeff---\r\ntitle: 甲  \r\n---\r\n正文 \r\n'),
		'---\ntitle: 甲\n---\n正文\n',
	);
});

test('makes Chinese and full-width dates ISO dates', () => {
	const fixed = (date: string) => fixText(`date: ${date}\n`, false);
	assert.equal(fixed('2021年10月8日'), 'date: 2021-10-08\n');
	assert.equal(fixed('2021年3月'), 'date: 2021-03\n');
	assert.equal(fixed('２０２１-１０-０８'), 'date: 2021-10-08\n');
	assert.equal(fixed('2021 年 10 月 8 号'), 'date: 2021-10-08\n');
	assert.equal(fixed('"２０２１年１０月８日"'), 'date: "2021-10-08"\n');
	assert.equal(
		fixText('corrections:\n  - on: 2021年3月1日\n', false),
		'corrections:\n  - on: 2021-03-01\n',
	);
});

test('leaves alone what is not certain', () => {
	for (const text of [
		'date: 2021年春\n',
		'date: 10月8日\n',
		'title: 2021年10月8日的活动\n',
		'note: ２０２１\n',
		'date: 2018-02/..\n',
	])
		assert.equal(fixText(text, false), text);
});

test('keeps line breaks of Markdown, and code as it is', () => {
	const text = '---\ntitle: 甲\n---\n第一行  \n第二行\n\n```\n代码  \n```\n';
	assert.equal(markdown(text), text);
});

test('keeps the spaces of code, whatever makes it code', () => {
	for (const code of [
		'~~~~\na  \n~~~\nb  \n~~~~',
		'- 甲\n\n      代码  \n      代码',
		'`a  \nb`',
	]) {
		const text = `---\ntitle: 甲\n---\n\n${code}\n`;
		assert.equal(markdown(text), text);
	}
	const notCode = '---\ntitle: 甲\n---\n\n    ```\n\n正文 \n';
	assert.equal(markdown(notCode), notCode.replace('正文 ', '正文'));
});

test('does not touch dates in the text', () => {
	const text = '---\ntitle: 甲\n---\ndate: 2021年10月8日\n';
	assert.equal(markdown(text), text);
});

test('changes nothing the second time', () => {
	const texts = fc
		.array(
			fc.constantFrom(
				'---',
				'date: 2021年1月2日 ',
				'正文  ',
				'```',
				' ',
				'\t- a',
				'a\r',
				'\ufeff',
				'  on: ２０２１-０１-０２',
			),
			{ maxLength: 12 },
		)
		.map((lines) => lines.join('\n'));
	fc.assert(
		fc.property(texts, fc.boolean(), (text, isMarkdown) => {
			const once = fixText(text, isMarkdown);
			assert.equal(fixText(once, isMarkdown), once);
		}),
	);
});
