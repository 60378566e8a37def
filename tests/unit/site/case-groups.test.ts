import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseFacets, caseGroups } from '#site/case-groups.ts';
import { derivedLinks } from '#site/derived-links.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const lesson = {
	statement: '一件事',
	form: '做法',
	problems: ['师资短缺'],
	context: '村小',
	actions: ['跟岗'],
	action: '做了',
	result: '没有测过',
	avoidWhen: '人手不够',
};
const archive = buildArchive({
	schools: { a: { stage: '小学' }, b: {} },
	pairings: { p: {} },
	reports: {
		one: { kind: 'case', lesson, themes: ['跟岗', '阅读'], pairings: 'p' },
		two: { kind: 'case', lesson: { ...lesson, problems: ['工学矛盾', '师资短缺'], actions: [] } },
		visit: { themes: ['示范课'], pairings: 'p', date: '2021-10-08' },
	},
});
const shown = (facets: ReturnType<typeof caseFacets>) =>
	facets.flatMap(({ title, choices }) =>
		choices.map(({ label, path, count }) => [title, label, path, count]),
	);

test('cases are found by problems, by what was done, by other themes and by traits of their schools', () => {
	assert.deepEqual(shown(caseFacets(archive)), [
		['问题', '师资短缺', '/themes/prob-staff/', 2],
		['问题', '工学矛盾', '/themes/prob-time/', 1],
		['活动类型', '跟岗', '/themes/act-gengang/', 1],
		['主题', '阅读', '/themes/th-reading/', 1],
		['学段', '小学', '/cases/like/stage-primary/', 1],
	]);
});

test('a page of cases counts its own, and the choices beside it in all', () => {
	const [group] = caseGroups(archive);
	assert.ok(group);
	assert.deepEqual(shown(caseFacets(archive, group))[0], ['学段', '小学', group.path, 1]);
	assert.deepEqual(shown(caseFacets(archive, group))[1], [
		'问题',
		'师资短缺',
		'/themes/prob-staff/',
		1,
	]);
});

test('schools are grouped by what they are like, where there are enough cases for a page', () => {
	const traits = buildArchive({
		schools: {
			a: { stage: '小学', setting: '村', size: '不足100人' },
			b: { stage: '初中', setting: '村' },
		},
		reports: {
			one: { kind: 'case', schools: ['a'], subjects: ['数学'], lesson },
			two: { kind: 'case', schools: ['b'], lesson },
			visit: { schools: ['a'] },
		},
	});
	const least = (reports: number) => ({
		...traits,
		site: { ...traits.site, pageMinimum: { reports, rows: 1 } },
	});
	const groupsOf = (reports: number) =>
		caseGroups(least(reports)).map(({ path, title, cases }) => [
			path.slice('/cases/like/'.length, -1),
			title,
			cases.map(({ id }) => id).sort(),
		]);
	assert.deepEqual(groupsOf(1), [
		['stage-primary', '小学', ['one']],
		['stage-junior', '初中', ['two']],
		['setting-village', '村', ['one', 'two']],
		['size-tiny', '不足100人', ['one']],
		['subject-2', '数学', ['one']],
	]);
	assert.deepEqual(groupsOf(2), [['setting-village', '村', ['one', 'two']]]);
});

test('only what tells of deeds leads to a ledger, and a case makes no year for a summary', () => {
	const paths = (ids: readonly string[]) =>
		derivedLinks(
			{ kind: 'pairing', id: 'p' },
			archive.reports.filter(({ id }) => ids.includes(id)),
			archive,
		).map(({ path }) => path);
	assert.deepEqual(paths(['one']), []);
	assert.deepEqual(paths(['visit']), ['/summaries/pairing-p/2021-2022/']);
});
