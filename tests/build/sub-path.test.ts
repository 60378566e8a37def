import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from './site-under-test.ts';

test('a site below a path keeps all its addresses below it', async (context) => {
	const site = openSite(context);
	const { code, output } = await site.build({ BASE_PATH: 'jiaoyu/jiedui' });
	assert.equal(code, 0, output);
	for (const file of site.digests().keys()) {
		if (!file.endsWith('.html')) continue;
		const html = site.page(file);
		const addresses = [...html.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(([, to]) => to);
		for (const to of addresses) assert.match(to ?? '', /^\/jiaoyu\/jiedui\//, file);
	}
	assert.match(site.page('old/yuedu/index.html'), /url=\/jiaoyu\/jiedui\/reports\//);
	assert.match(
		site.page('zh-hant/reports/2022-11-tongxin/index.html'),
		/rel="canonical" href="https:\/\/test\.example\/jiaoyu\/jiedui\/zh-hant\/reports\/2022-11-tongxin\/"/,
	);
});
