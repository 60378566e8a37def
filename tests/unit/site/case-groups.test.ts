import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseConcepts, casesOf, conceptsOfCase } from '#site/case-groups.ts';
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
	schools: { a: {}, b: {} },
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

test('problems and themes are counted apart, and only those that cases are about', () => {
	assert.deepEqual(caseConcepts(cases), {
		problems: [
			{ id: 'prob.staff', count: 2 },
			{ id: 'prob.time', count: 1 },
		],
		themes: [
			{ id: 'act.gengang', count: 1 },
			{ id: 'th.reading', count: 1 },
		],
	});
});

test('only what tells of deeds leads to a ledger, and a case makes no year for a summary', () => {
	const paths = (ids: readonly string[]) =>
		derivedLinks(
			'pairing',
			'p',
			archive.reports.filter(({ id }) => ids.includes(id)),
		).map(({ path }) => path);
	assert.deepEqual(paths(['one']), []);
	assert.deepEqual(paths(['visit']), ['/summaries/pairing-p/2021-2022/']);
});
