import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFolder, reportText, type Files } from './content-folder.ts';
import type { TestContext } from 'node:test';

async function said(context: TestContext, files: Files): Promise<string[]> {
	const { findings } = await openFolder(context, files);
	return findings.map(({ file, line, message, hint }) => `${file}:${line} ${message} ${hint}`);
}

test('names the nearest pairing for one that does not exist', async (context) => {
	assert.deepEqual(
		await said(context, { 'reports/2023/a.md': reportText({ pairings: ['jia-yy'] }) }),
		['reports/2023/a.md:6 没有名为“jia-yy”的结对。 是不是“jia-yi”？'],
	);
});

test('names the nearest school for one that does not exist, on its line', async (context) => {
	const pairing =
		'summary: 试\nschools:\n  - school: jia\n    role: 支援\n  - school: yii\n    role: 受援\n';
	assert.deepEqual(await said(context, { 'pairings/jia-yi.yaml': pairing }), [
		'pairings/jia-yi.yaml:5 没有名为“yii”的学校。 是不是“yi”？',
	]);
});

test('lists the choices where nothing is near', async (context) => {
	const [first] = await said(context, {
		'reports/2023/a.md': reportText({ schools: ['yuanyang-xiaoxue'] }),
	});
	assert.match(first ?? '', /没有名为“yuanyang-xiaoxue”的学校。 可以写：jia、yi。/);
});

test('checks everything that a report refers to', async (context) => {
	const report = reportText({
		programme: 'no-programme',
		confirms: ['no-report'],
		totals: [{ type: '送教', quantity: { value: 1, unit: '次' }, pairing: 'no-pairing' }],
		activities: [{ type: '送教', serves: ['no-plan#x'] }],
	});
	const messages = await said(context, { 'reports/2023/a.md': report });
	for (const name of ['no-programme', 'no-report', 'no-pairing', 'no-plan'])
		assert.ok(
			messages.some((message) => message.includes(`“${name}”`)),
			name,
		);
});

test('checks the regions of schools and all that hold them', async (context) => {
	const files = {
		'regions.yaml': '"45": 广西\n"4508": 贵港市\n"450802": 港北区\n',
		'schools/jia.yaml': 'name: 甲校\nregion: "450802"\n',
		'schools/yi.yaml': 'name: 乙校\nregion: "450803"\n',
	};
	assert.deepEqual(await said(context, files), [
		'schools/yi.yaml:2 没有名为“450803”的行政区划。 是不是“450802”？',
	]);
});

test('also checks drafts, which are left out of the reports', async (context) => {
	const { archive } = await openFolder(context, {
		'reports/2023/a.md': reportText({ draft: true }),
	});
	assert.deepEqual([archive?.reports.length, archive?.drafts.length], [0, 1]);
	const messages = await said(context, {
		'reports/2023/a.md': reportText({ draft: true, pairings: ['x'] }),
	});
	assert.equal(messages.length, 1);
});

test('asks for site.yaml where there is none', async (context) => {
	const { archive, findings } = await openFolder(context, { 'site.yaml': null });
	assert.equal(archive, null);
	assert.match(findings[0]?.message ?? '', /缺少 site.yaml/);
});

test('checks the scope of a bulletin', async (context) => {
	const issue =
		'issue: 1\ndate: 2024-01-01\nscope: pairing/jia-yy\nfrom: 2023-08-01\nto: 2023-08-31\n';
	assert.deepEqual(await said(context, { 'bulletins/2024-1.yaml': issue }), [
		'bulletins/2024-1.yaml:3 没有“pairing/jia-yy”这个范围。 是不是“pairing/jia-yi”？',
	]);
});
