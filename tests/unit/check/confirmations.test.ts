import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import sharp from 'sharp';
import { checkContent } from '#check/check-content.ts';
import { confirm } from '#check/confirm.ts';
import { contentFolder, reportText, writeContent } from '#tests/unit/archive/content-folder.ts';

const file = 'reports/2023/a.md';
const body = '![同学们和应天在做书签](./做书签.png)\n\n鼓励奖：木子\n\n作者：时雨（五3班）';
const photo = (background: string) =>
	sharp({ create: { width: 9, height: 9, channels: 3, background } })
		.png()
		.toBuffer();

async function folder(context: TestContext, text = reportText({}, body)) {
	return contentFolder(context, { [file]: text, 'reports/2023/做书签.png': await photo('red') });
}

test('asks for each picture and each word that may be a name, and stops nothing', async (context) => {
	const settings = await folder(context, reportText({ draft: true }, '鼓励奖：时雨、木子、时雨'));
	const { unconfirmed, findings, archive } = await checkContent(settings);
	assert.deepEqual(
		unconfirmed.map(({ line, kind, shown }) => `${line} ${kind} ${shown}`),
		['11 word 时雨', '11 word 木子'],
	);
	const [finding] = findings.filter(({ rule }) => rule === 'privacy/unconfirmed');
	assert.equal(finding?.message, '还没有人看过：可能是姓名的词“时雨”“木子”。');
	assert.notEqual(archive, null);
});

test('leaves to its rule what the rule has found', async (context) => {
	const { unconfirmed } = await checkContent(await folder(context));
	assert.deepEqual(
		unconfirmed.map(({ shown }) => shown),
		['reports/2023/做书签.png', '应天'],
	);
});

test('asks for a name that stands in the words of a warning, which stops nothing', async (context) => {
	const words = '![同学们和应天的合影](./做书签.png)';
	const { unconfirmed } = await checkContent(await folder(context, reportText({}, words)));
	assert.deepEqual(
		unconfirmed.map(({ shown }) => shown),
		['reports/2023/做书签.png', '应天'],
	);
});

test('remembers an answer, and asks again for another picture or word', async (context) => {
	const settings = await folder(context);
	const { unconfirmed } = await checkContent(settings);
	await confirm(unconfirmed, '德育处', settings);
	assert.deepEqual((await checkContent(settings)).unconfirmed, []);
	writeContent(settings.contentDir, 'reports/2023/做书签.png', await photo('blue'));
	assert.deepEqual(
		(await checkContent(settings)).unconfirmed.map(({ kind }) => kind),
		['picture'],
	);
});

test('adds to the data of a report and leaves every other byte', async (context) => {
	const text = reportText({}, body).replaceAll('\n', '\r\n');
	const settings = await folder(context, text);
	const { unconfirmed } = await checkContent(settings);
	for (const question of unconfirmed) await confirm([question], '德育处', settings);
	const written = readFileSync(path.join(settings.contentDir, file), 'utf8');
	const added = /confirmed:\r\n(?: {2}[^\r\n]*\r\n)+/.exec(written)?.[0] ?? '';
	assert.equal(written.replace(added, ''), text);
	assert.match(added, /- by: 德育处\r\n {4}on: 2024-01-01\r\n {4}words:\r\n {6}- (?:应天|木子)\r/);
	assert.deepEqual((await checkContent(settings)).unconfirmed, []);
});
