import assert from 'node:assert/strict';
import {
	appendFileSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { stampOf } from '#files/files-below.ts';
import { changesBetween, openSite, type SiteUnderTest } from './site-under-test.ts';

const lesson = 'reports/2022/2022-03-17-yuedu-shifanke.md';
const meeting = 'reports/2022/2022-10-13-jiaoyan.md';

const visit = `---
kind: visit
title: 云村中学教师到三里后街中学跟岗
summary: 2023年3月，云村中学5名教师跟岗两周。
date: 2023-03
pairings: sanli-yuncun
activities: [{ type: 跟岗, by: 互助, quantities: [{ value: 5, unit: 人 }] }]
source: { title: 跟岗记录, form: 文档 }
---

范家庄小学的于老师也来听了一节课。
`;

const withdrawal = 'withdrawn: { on: 2023-09-01, reason: 应学校要求撤下 }\nsource:';
const dress = '测试的档案\nschoolYearStart: 8\ntheme: { accent: "#b3261e", leaveOut: [案例] }';

/** What people do between two builds; each is of pages that the others leave alone, as far as it can. */
const reportsChange: readonly ((site: SiteUnderTest) => void)[][] = [
	[
		appended(lesson, '\n有人提问。\n'),
		replaced(meeting, 'value: 近10', 'value: 12'),
		written('reports/2023/2023-03-gengang.md', visit),
	],
	[
		renamed(meeting, 'reports/2022/2022-10-13-shuxue.md'),
		replaced('reports/2022/2022-11-tongxin.md', 'source:', withdrawal),
		(site) => site.edit('reports/undated/an-li-yuedu.md', () => null),
	],
	[
		replaced('schools/fanjiazhuang-xiaoxue.yaml', '范家庄小学', '范莊小学'),
		replaced('pairings/donghe-fanjiazhuang.yaml', '2021-09/..', '2021-09/2023-01'),
		replaced('regions.yaml', '历下区', '历上区'),
		appended('reports/2022/tushujiao.jpg', ' '),
		replaced('reports/trusted/tu-biao.mdx', '约30', '约40'),
	],
];

/** These change every page. */
const siteChanges = [
	appended('pages/about.md', '\n本站也收方案。\n'),
	written('custom.css', '.lead { letter-spacing: 0.01em; }\n'),
	replaced('site.yaml', '测试档案', dress),
];

test('after any changes the site is, byte for byte, the one that is built from nothing', async (context) => {
	const site = openSite(context);
	await buildAfter(site, []);
	const stale = 'data/v1/schema/cases.json';
	keepStale(site, stale);
	for (const changes of reportsChange) await buildAfter(site, changes);
	assert.deepEqual(await staleFiles(site), [stale], 'it is seen that a file is kept in error');
	await buildAfter(site, siteChanges);
	assert.deepEqual(await staleFiles(site), []);
});

async function buildAfter(site: SiteUnderTest, changes: (typeof reportsChange)[number]) {
	for (const change of changes) change(site);
	const { code, output } = await site.build();
	assert.equal(code, 0, output);
}

/** The published files that are not those from nothing. Leaves the site built from nothing. */
async function staleFiles(site: SiteUnderTest): Promise<string[]> {
	const kept = site.digests();
	for (const folder of [site.cacheDir, site.outDir]) rmSync(folder, { recursive: true });
	await buildAfter(site, []);
	return changesBetween(kept, site.digests());
}

/** Makes a file another than its cache key says, as if the key did not hold all that it shows. */
function keepStale({ cacheDir }: SiteUnderTest, file: string): void {
	const sites = path.join(cacheDir, 'site');
	const [name = ''] = readdirSync(sites).filter((one) => !one.endsWith('.lock'));
	const whole = path.join(sites, name, 'tree', file);
	const memory = path.join(sites, name, 'pages.json');
	const known: { pages: Record<string, { stamp: string }> } = JSON.parse(
		readFileSync(memory, 'utf8'),
	);
	const page = known.pages[file];
	assert.ok(page);
	writeFileSync(whole, '{}');
	page.stamp = stampOf(whole);
	writeFileSync(memory, JSON.stringify(known));
}

function replaced(file: string, words: string, others: string) {
	return (site: SiteUnderTest): void =>
		site.edit(file, (text) => {
			assert.ok(text.includes(words), `${file}: ${words}`);
			return text.replace(words, others);
		});
}

function written(file: string, text: string) {
	return ({ contentDir }: SiteUnderTest): void => writeFileSync(path.join(contentDir, file), text);
}

function appended(file: string, text: string) {
	return ({ contentDir }: SiteUnderTest): void => appendFileSync(path.join(contentDir, file), text);
}

function renamed(from: string, to: string) {
	return ({ contentDir }: SiteUnderTest): void =>
		renameSync(path.join(contentDir, from), path.join(contentDir, to));
}
