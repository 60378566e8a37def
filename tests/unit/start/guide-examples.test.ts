import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkContent } from '#check/check-content.ts';
import { contentFolder, type Files } from '#tests/unit/archive/content-folder.ts';

const guide = 'src/archive/default-content/pages/guide';
const pairing = {
	summary: '试',
	schools: [
		{ school: 'jia', role: '支援' },
		{ school: 'yi', role: '受援' },
	],
};
const surroundings: Files = {
	'pairings/jianshe-fengyi.yaml': JSON.stringify(pairing),
	'reports/2026/pingke.jpg': readFileSync('tests/fixtures/site/reports/2022/tushujiao.jpg'),
	'schools/jiazhen-zhongxin-xiaoxue.yaml': 'name: 甲镇中心小学\n',
	'regions.yaml': '"45": 广西壮族自治区\n"450802": 港北区\n',
	...schoolsOf(readFileSync(`${guide}/schools.md`, 'utf8')),
};

/** The files of the guide's examples, each of which begins with its name. */
function schoolsOf(page: string): Files {
	const examples = page.matchAll(/```yaml\n# content\/(\S+)\n([^]*?)```/g);
	return Object.fromEntries(
		Array.from(examples, ([, file = '', text = '']): [string, string] => [file, text]),
	);
}

for (const page of ['README.md', 'README.zh-CN.md', `${guide}/fields.md`]) {
	test(`the checker finds nothing to say to the example in ${page}`, async (context) => {
		const [, example] =
			/```(?:markdown|yaml)\n(---\n[^]*?)```/.exec(readFileSync(page, 'utf8')) ?? [];
		assert.ok(example);
		const settings = contentFolder(context, { ...surroundings, 'reports/2026/a.md': example });
		const { archive, findings } = await checkContent({ ...settings, today: '2026-04-01' });
		assert.deepEqual(
			// About any photo there is something to ask.
			findings.filter(({ rule }) => !['privacy/photo-place', 'privacy/unconfirmed'].includes(rule)),
			[],
		);
		assert.ok(archive?.reports.some(({ id }) => id === 'a'));
	});
}
