import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableFormats } from '#data/table-files.ts';
import { commitments } from '#data/tables/commitments.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';
import { readCsv } from './read-csv.ts';

const archive = buildArchive({
	pairings: { p: {} },
	reports: {
		plan: {
			kind: 'plan',
			pairings: 'p',
			period: '2021-09/',
			commitments: [
				{
					id: 'money',
					clause: '每学期资助',
					type: '经费',
					by: '支援',
					per: '每学期',
					quantity: {
						value: '2万-3万',
						unit: '元',
						quote: '2-3万元',
						note: '合计',
						parts: [{ value: '1万', unit: '元', quote: '1万元用于教研' }],
					},
				},
				{
					id: 'clubs',
					clause: '做出特色',
					type: '社团与体艺特色',
					by: '支援',
					per: '持续',
					quantity: { value: 1, unit: '项' },
					each: '每个年级',
					note: '年级没有写',
				},
			],
		},
	},
});
const [money, clubs] = readCsv(
	tableFormats.csv(
		commitments,
		commitments.recordsOf({
			archive,
			absoluteUrl: (path) => `https://example.cn${path}`,
			today: '2022-10-01',
		}),
	),
);

test('a promise keeps its quote, its notes and its parts', () => {
	assert.equal(money?.['quote'], '2-3万元');
	assert.equal(money['quantity_note'], '合计');
	assert.equal(money['quantity_parts'], '10,000元（“1万元用于教研”）');
	assert.equal(money['max'], '30000');
	assert.equal(money['plan_period'], '2021-09/');
});

test('what is meant for each says so, and a promise may be of a theme', () => {
	assert.equal(clubs?.['each'], '每个年级');
	assert.equal(clubs['note'], '年级没有写');
	assert.equal(clubs['type_term'], '社团与体艺特色');
});
