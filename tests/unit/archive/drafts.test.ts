import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '#check/check-content.ts';
import { isError, stopsSite } from '#model/finding.ts';
import { contentFolder, openFolder, reportText } from './content-folder.ts';

const draft = { draft: true };

test('nothing that is wrong with a draft keeps the rest from being published', async (context) => {
	const settings = contentFolder(context, {
		'reports/2023/good.md': reportText(),
		'reports/2023/date.md': reportText({ ...draft, date: '2023-02-30' }),
		'reports/2023/key.md': reportText({ ...draft, tilte: '错' }),
		'reports/2023/pairing.md': reportText({ ...draft, pairings: ['none'] }),
		'reports/2023/picture.md': reportText(draft, '![图](./none.jpg)'),
		'reports/2023/phone.md': reportText(draft, '电话13912345678。'),
		'reports/2023/phone.import.json': '{"title":"13912345678"}',
		'reports/2023/yaml.md': '---\ndraft: true\ntitle: "一\n---\n\n正文。\n',
		'reports/2023/open.md': '---\ndraft: true\ntitle: 一\n\n正文。\n',
		'reports/2023/Bad Name.md': reportText(draft),
		'reports/2023/address.md': reportText({ ...draft, aliases: ['/reports/good/'] }),
		'reports/2023/open-words.md': reportText(draft, '（待写）'),
	});
	const { archive, findings } = await checkContent(settings);
	assert.deepEqual(findings.filter(stopsSite), []);
	assert.deepEqual(
		archive?.reports.map(({ id }) => id),
		['good'],
	);
	const named = new Set(findings.filter(isError).map(({ file }) => file));
	assert.equal(named.size, 11, 'each is told of');
	const unread = archive.unreadDrafts.map(({ id }) => id);
	assert.deepEqual(unread, ['Bad Name', 'date', 'key', 'open', 'yaml']);
});

test('a report that nobody calls a draft is refused as before', async (context) => {
	const { archive, findings } = await openFolder(context, {
		'reports/2023/a.md': reportText({ date: '2023-02-30' }, '这一行写着\n\n draft: true'),
	});
	assert.equal(archive, null);
	assert.ok(findings.some(stopsSite));
});

test('what refers to a draft that cannot be read is not blamed for it', async (context) => {
	const { archive } = await openFolder(context, {
		'reports/2023/a.md': reportText({ confirms: ['b'] }),
		'reports/2023/b.md': reportText({ ...draft, date: '2023-02-30' }),
	});
	assert.equal(archive?.reports.length, 1);
});
