import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesBetween, openSite } from './site-under-test.ts';

const report = 'reports/2022/2022-11-tongxin.md';

test('the same content gives the same bytes in every folder, time zone and state of the cache', async (context) => {
	const [here, there] = [openSite(context), openSite(context)];
	const shanghai = await here.build({ TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' });
	const honolulu = await there.build({ TZ: 'Pacific/Honolulu', LANG: 'C' });
	assert.equal(shanghai.code, 0, shanghai.output);
	assert.equal(honolulu.code, 0, honolulu.output);
	const cold = here.digests();
	for (const kind of [/\.docx$/, /\.xlsx$/, /\.jpg$/, /^search-index\/.*\.pf_index$/])
		assert.ok(
			[...cold.keys()].some((file) => kind.test(file)),
			`${kind}`,
		);
	assert.deepEqual(changesBetween(cold, there.digests()), []);

	there.edit(report, (text) => `${text}\n又一句。\n`);
	await there.build({ TZ: 'Asia/Shanghai' });
	assert.notDeepEqual(changesBetween(cold, there.digests()), []);
	there.restore();
	const warm = await there.build({ TZ: 'Asia/Shanghai' });
	assert.equal(warm.code, 0, warm.output);
	assert.deepEqual(changesBetween(cold, there.digests()), []);
});
