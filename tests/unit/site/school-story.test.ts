import assert from 'node:assert/strict';
import { test } from 'node:test';
import { schoolStory } from '#site/school-story.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const archive = buildArchive({
	schools: { a: { name: '甲校' }, b: { name: '乙校' }, c: { name: '丙校' } },
	pairings: {
		p: {},
		q: {
			schools: [
				{ school: 'b', role: '支援' },
				{ school: 'c', role: '受援' },
			],
		},
	},
	reports: {
		visit: {
			pairings: 'p',
			date: '2021-10-08',
			activities: [{ type: '示范课', quantities: [{ value: 3, unit: '节' }] }, { type: '捐赠' }],
			needs: [{ id: 'more', by: '受援校教师', text: '想多听几节课。' }],
		},
		later: {
			pairings: 'q',
			date: '2022-10-08',
			activities: [
				{
					type: '专题讲座',
					quantities: [
						{ value: 1, unit: '场' },
						{ value: 24, unit: '人' },
					],
				},
			],
		},
		plan: {
			kind: 'plan',
			pairings: 'p',
			date: '2021-09-01',
			commitments: [
				{
					id: 'send',
					clause: '送课',
					type: '送教',
					by: '支援',
					per: '每学年',
					period: '2021-09/2022-07',
				},
			],
		},
	},
});
const storyOf = (id: string) => schoolStory(id, archive, '2022-12-01');

test('what a school received and gave stands apart, by year, with what is told without a number', () => {
	assert.deepEqual(
		storyOf('b').parts.map(({ title, years }) => [title, years]),
		[
			['收到了什么', [{ label: '2021–2022', items: ['课堂展示3节', '捐赠'] }]],
			['送出了什么', [{ label: '2022–2023', items: ['讲座与报告1场，24人'] }]],
		],
	);
});

test('only a school that receives waits for promises and for answers', () => {
	assert.deepEqual(
		storyOf('b').needs.map(({ text }) => text),
		['想多听几节课。'],
	);
	assert.deepEqual(
		storyOf('b').promises.map(({ path }) => path),
		['/reports/plan/#commitment-send'],
	);
	assert.deepEqual([storyOf('a').needs, storyOf('a').promises], [[], []]);
});

test('a school without records has no story', () => {
	assert.deepEqual(storyOf('nowhere'), { parts: [], promises: [], needs: [] });
});
