import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseGroups, casesOf, conceptsOfCase } from '#site/case-groups.ts';
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
const cases = casesOf(archive);

test('a case is found by its problems, its actions and its themes, each once', () => {
	const one = cases.find(({ id }) => id === 'one');
	assert.ok(one);
	assert.deepEqual(conceptsOfCase(one), ['prob.staff', 'act.gengang', 'th.reading']);
});

test('problems, themes and traits of schools are counted apart, and only those that cases have', () => {
	assert.deepEqual(
		caseGroups(cases, archive).map(({ heading, label, path, count }) => [
			heading,
			label,
			path,
			count,
		]),
		[
			['按问题找', '师资短缺', '/themes/prob-staff/', 2],
			['按问题找', '工学矛盾', '/themes/prob-time/', 1],
			['按做法找', '跟岗', '/themes/act-gengang/', 1],
			['按做法找', '阅读', '/themes/th-reading/', 1],
			['按学校的情况找', '学段：小学', '/cases/like/stage-primary/', 1],
		],
	);
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
