import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { askPage } from '#desk/pages/ask.ts';
import { opened } from '#desk/store/open-file.ts';

test('a photo that is asked about is described in words, without the signs of its line', async () => {
	const file = 'reports/2022/2022-10-13-jiaoyan.md';
	const text = readFileSync(`tests/fixtures/site/${file}`, 'utf8');
	const question = {
		kind: 'picture',
		key: 'a',
		file,
		line: 1,
		shown: 'reports/2022/a.jpg',
		context: '![教师在讲课](./a.jpg)',
	} as const;
	const page = askPage(opened({ file, collection: 'reports', text }), [question], '');
	const html = await page.text();
	assert.match(html, /教师在讲课/);
	assert.doesNotMatch(html, /!\[/);
});
