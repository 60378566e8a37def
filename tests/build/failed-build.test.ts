import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { changesBetween, openSite } from './site-under-test.ts';

const visit = 'reports/2022/2022-11-tongxin.md';

test('the last good site', async (context) => {
	const site = openSite(context);
	const good = await site.build();
	assert.equal(good.code, 0, good.output);
	const before = site.digests();
	const besides = () => readdirSync(path.dirname(site.outDir)).sort();

	const mistakes: readonly [name: string, change: (text: string) => string, told: RegExp][] = [
		[
			'a date that does not exist',
			(text) => text.replace('date: 2022-11\n', 'date: 2022-02-30\n'),
			/2022-11-tongxin\.md[^]*2022-02-30/,
		],
		[
			'a link that leads nowhere',
			(text) => `${text}\n[看](/reports/meiyou/)\n`,
			/\/reports\/meiyou\//,
		],
		[
			'a link to a place that is not there',
			(text) => `${text}\n[看](/reports/fang-an/#s-9)\n`,
			/#s-9/,
		],
		['a link to a draft', (text) => `${text}\n[看](/reports/cao-gao/)\n`, /\/reports\/cao-gao\//],
		['a picture that is missing', (text) => `${text}\n![图](./meiyou.jpg)\n`, /meiyou\.jpg/],
		[
			'an old address that is taken',
			(text) => text.replace('source:', 'aliases: [/reports/fang-an/]\nsource:'),
			/\/reports\/fang-an\//,
		],
	];
	for (const [name, change, told] of mistakes) {
		await context.test(`stays when there is ${name}`, async () => {
			const original = { text: '' };
			site.edit(visit, (text) => change((original.text = text)));
			const { code, output } = await site.build();
			assert.equal(code, 1, output);
			assert.match(output, told);
			assert.match(output, /原来的网站不受影响/);
			assert.deepEqual(changesBetween(before, site.digests()), []);
			site.edit(visit, () => original.text);
		});
	}

	await context.test('stays when an .mdx report lies in a folder that is not trusted', async () => {
		site.edit('site.yaml', (text) => text.replace('reports/trusted', 'reports/other'));
		const { code, output } = await site.build();
		assert.equal(code, 1, output);
		assert.match(output, /tu-biao\.mdx[^]*\.mdx 是程序/);
		assert.deepEqual(changesBetween(before, site.digests()), []);
		site.edit('site.yaml', (text) => text.replace('reports/other', 'reports/trusted'));
	});

	await context.test(
		'stays whole when a build is killed, and the next build succeeds',
		async () => {
			for (const milliseconds of [150, 700, 1300, 1900, 2500, 3100, 3700]) {
				site.edit(visit, (text) => `${text}\n又一句 ${milliseconds}。\n`);
				await site.buildAndKill(milliseconds);
				const isOld = changesBetween(before, site.digests()).length === 0;
				const isNew = site.page('reports/2022-11-tongxin/index.html').includes(`${milliseconds}。`);
				assert.ok(isOld || isNew, `${milliseconds} ms`);
				if (isNew) break;
			}
			const { code, output } = await site.build();
			assert.equal(code, 0, output);
			assert.deepEqual(besides(), ['cache', 'content', 'dist']);
		},
	);

	await context.test('is built by one process at a time', async () => {
		const outcomes = await Promise.all([site.build(), site.build()]);
		const codes = outcomes.map(({ code }) => code).sort();
		assert.ok(codes[0] === 0, outcomes.map(({ output }) => output).join('\n'));
		for (const { code, output } of outcomes) if (code) assert.match(output, /另一次构建正在进行/);
	});
});
