import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexPath, regionsWithPages } from '#site/region-path.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const archive = buildArchive({
	site: { pageMinimum: { reports: 2 } },
	regions: {
		'11': '甲省',
		'1101': '乙市',
		'110101': '丙县',
		'110102': '丁县',
		'12': '戊省',
		'120101': '己区',
	},
	schools: {
		bing: { region: '110101' },
		ding: { region: '110102' },
		ji: { region: '120101' },
	},
	reports: {
		a: { schools: ['bing'] },
		b: { schools: ['bing'] },
		c: { schools: ['ding'] },
		d: { schools: ['ji'] },
		e: { schools: ['ji'] },
	},
});

test('the only county of a province is found on the page of the province', () => {
	assert.deepEqual([...regionsWithPages(archive)], ['11', '12', '110101']);
	assert.equal(indexPath('120101', archive), '/regions/12/');
});

test('a county with few reports is a line of the index, one with more has its page', () => {
	assert.equal(indexPath('110102', archive), '/regions/#region-110102');
	assert.equal(indexPath('110101', archive), '/regions/110101/');
});
