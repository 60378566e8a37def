import assert from 'node:assert/strict';
import { test } from 'node:test';

process.env['BASE_PATH'] = '';
process.env['SITE_URL'] = 'https://school.example.cn';
const { openDataset } = await import('#site/open-data.ts');
const { articleData, datasetData } = await import('#site/structured-data.ts');
const { reportWords } = await import('#site/link-cards.ts');
const { citable } = await import('#site/share.ts');
const { buildArchive } = await import('#tests/unit/build-archive.ts');

const archive = buildArchive({
	site: { title: '某区结对', owner: '某区教育局' },
	schools: { a: { name: '甲校' }, b: { name: '乙校' }, c: { name: '丙校' } },
	pairings: { p: {} },
	reports: {
		visit: {
			title: '送教',
			summary: '送教一次。',
			date: '2021-10-08',
			published: '2021-11-01',
			pairings: 'p',
			schools: 'c',
			source: { title: '原文', form: '学校文章', url: 'https://source.example.cn/1' },
		},
		bare: { kind: 'plan', date: '20XX-11' },
	},
});
const reportOf = (id: string) => {
	const report = archive.reports.find((one) => one.id === id);
	assert.ok(report);
	return report;
};

test('a report says to search engines where it is, who publishes it and what it is based on', () => {
	assert.deepEqual(articleData(reportOf('visit'), archive.site), {
		'@context': 'https://schema.org',
		'@type': 'Article',
		headline: '送教',
		description: '送教一次。',
		url: 'https://school.example.cn/reports/visit/',
		inLanguage: 'zh-Hans',
		datePublished: '2021-11-01',
		publisher: { '@type': 'Organization', name: '某区教育局' },
		isBasedOn: 'https://source.example.cn/1',
	});
});

test('the day of the event is never given for the day of publication', () => {
	const data = articleData(reportOf('bare'), archive.site);
	assert.ok(!('datePublished' in data));
	assert.ok(!('isBasedOn' in data));
	assert.equal(citable(reportOf('bare'), archive.site).published, undefined);
});

test('a dataset names the licence of the data, and its files have whole addresses', () => {
	const data = datasetData(archive.site, '/statistics/', {
		files: [{ path: '/data/charts/people.csv' }],
	});
	assert.equal(data.license, 'https://creativecommons.org/licenses/by/4.0/');
	assert.deepEqual(
		data.distribution.map(({ contentUrl }) => contentUrl),
		['https://school.example.cn/data/charts/people.csv'],
	);
	for (const { contentUrl } of openDataset(archive.site).distribution) {
		assert.match(
			contentUrl,
			/^https:\/\/school\.example\.cn\/data\/v1\/[a-z-]+(?:\.excel)?\.(?:csv|json)$/,
		);
	}
});

test('a shared picture names the kind, the date and all schools, those outside the pairing too', () => {
	assert.deepEqual(reportWords(reportOf('visit'), archive), {
		title: '送教',
		head: '活动报道 · 2021年10月8日',
		schools: '甲校 → 乙校、丙校',
	});
	assert.equal(reportWords(reportOf('bare'), archive).schools, '');
});

test('a citation leads to the report and names its publisher as the author', () => {
	const { author, url, published } = citable(reportOf('visit'), archive.site);
	assert.deepEqual(
		[author, url, published],
		['某区教育局', 'https://school.example.cn/reports/visit/', '2021-11-01'],
	);
});
