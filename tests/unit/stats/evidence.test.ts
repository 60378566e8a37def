import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
	indexEvidence,
	levelOfFigure,
	levelOfLesson,
	type EvidenceLevel,
} from '#stats/evidence.ts';
import { figureOf, figuresOf } from '#stats/figures.ts';
import { testimonyOf } from '#stats/testimony.ts';
import { buildReports } from '#tests/unit/build-archive.ts';

type Sources = Readonly<Record<string, object>>;

const lessons = (value: number | string) => ({
	activities: [{ type: '示范课', quantities: [{ value, unit: '节' }] }],
});

const record = (kind: string, more: object = {}) => ({
	evidence: [{ kind, holder: '教导处', visibility: '本局', ...more }],
});

/** The level of the demonstration lessons of some reports. */
function levelIn(sources: Sources): EvidenceLevel | undefined {
	const reports = buildReports(sources);
	const figure = figureOf(figuresOf(reports, 9), 'act.demo', '节');
	return figure && levelOfFigure(figure, indexEvidence(reports));
}

const other = { confirms: 'a', source: { title: '受援校的文章', form: '学校文章' } };

test('what one side says is E0, what the other side confirms E1', () => {
	assert.equal(levelIn({ a: lessons(4) }), 0);
	assert.equal(levelIn({ a: lessons(4), b: other }), 1);
});

test('a report confirms a number that it does not tell otherwise', () => {
	assert.equal(levelIn({ a: lessons(4), b: { ...other, ...lessons('3+') } }), 1);
	assert.equal(levelIn({ a: lessons(4), b: { ...other, ...lessons(3) } }), 0);
	assert.equal(levelIn({ a: lessons(4), b: { ...other, activities: [{ type: '捐赠' }] } }), 0);
});

test('two reports from one source are one voice', () => {
	const source = { title: '一篇文章', form: '新闻报道', url: 'https://example.com/a' };
	assert.equal(levelIn({ a: { ...lessons(4), source }, b: { confirms: 'a', source } }), 0);
});

test('records, a comparison and an outside report raise the level', () => {
	assert.equal(levelIn({ a: { ...lessons(4), ...record('听课记录') } }), 2);
	assert.equal(levelIn({ a: { ...lessons(4), ...record('前后对照') } }), 3);
	assert.equal(levelIn({ a: { ...lessons(4), ...record('第三方报告') } }), 4);
});

test('a record supports the types that it is for', () => {
	assert.equal(levelIn({ a: { ...lessons(4), ...record('签到', { for: ['捐赠'] }) } }), 0);
	assert.equal(levelIn({ a: { ...lessons(4), ...record('签到', { for: ['示范课'] }) } }), 2);
});

test('a sum is as strong as its weakest part', () => {
	assert.equal(levelIn({ a: { ...lessons(4), ...record('签到') }, b: lessons(2) }), 0);
});

test('a disputed number is not confirmed, and what the other side says is known', () => {
	const sources = {
		a: lessons(4),
		b: other,
		c: { disputes: [{ report: 'a', type: '示范课', says: '我们记的是 3 节' }] },
	};
	assert.equal(levelIn(sources), 0);
	const reports = buildReports(sources);
	const report = reports.find(({ id }) => id === 'a');
	const quantity = report?.activities[0]?.quantities[0];
	assert.ok(report && quantity);
	const testimony = testimonyOf({ report, type: 'act.demo', quantity }, indexEvidence(reports));
	assert.deepEqual(
		testimony.disputedBy.map(({ says }) => says),
		['我们记的是 3 节'],
	);
	assert.deepEqual(
		testimony.confirmedBy.map(({ id }) => id),
		['b'],
	);
});

test('a dispute of another unit leaves a number alone', () => {
	const dispute = { report: 'a', type: '示范课', unit: '人', says: '来了 3 人' };
	assert.equal(levelIn({ a: lessons(4), b: other, c: { disputes: [dispute] } }), 1);
});

const theCase = (drawnFrom: readonly string[], more: object = {}) => ({
	kind: 'case',
	drawnFrom,
	lesson: {
		...{ statement: '一件事', form: '做法', problems: ['师资短缺'], context: '村小' },
		...{ action: '做了', result: '没有测过', avoidWhen: '人手不够' },
	},
	...more,
});

function levelOfCase(sources: Sources): EvidenceLevel | undefined {
	const reports = buildReports(sources);
	const found = reports.find(({ kind }) => kind === 'case');
	return found?.kind === 'case' ? levelOfLesson(found, indexEvidence(reports)) : undefined;
}

test('a lesson that records of two pairings show is E3; plans show nothing', () => {
	const both = { case: theCase(['a', 'b']), a: { pairings: 'p' }, b: { pairings: 'q' } };
	assert.equal(levelOfCase(both), 3);
	assert.equal(levelOfCase({ ...both, b: { pairings: 'p' } }), 0);
	assert.equal(levelOfCase({ ...both, b: { pairings: 'q', kind: 'plan' } }), 0);
});

test('a lesson is E1 where the other side confirms what it is drawn from', () => {
	const drawn = { case: theCase(['a']), a: lessons(1) };
	assert.equal(levelOfCase(drawn), 0);
	assert.equal(levelOfCase({ ...drawn, b: other }), 1);
});

test('a record of one activity supports a lesson about it, and no other', () => {
	const lesson = { ...theCase([]).lesson, actions: ['示范课'] };
	const withRecord = (types: readonly string[]) => ({
		case: theCase(['a'], { lesson }),
		a: { ...lessons(1), ...record('听课记录', { for: types }) },
	});
	assert.equal(levelOfCase(withRecord(['示范课'])), 2);
	assert.equal(levelOfCase(withRecord(['捐赠'])), 0);
	assert.equal(levelOfCase(withRecord([])), 2);
});

test('removing a source lowers the level, and never raises it', () => {
	const supports: Sources = {
		b: other,
		c: { ...other, ...lessons(4) },
	};
	assert.equal(levelIn({ a: lessons(4), ...supports }), 1);
	assert.equal(levelIn({ a: lessons(4) }), 0);
	assert.equal(levelIn({ a: { ...lessons(4), ...record('测评') }, ...supports }), 2);
	assert.equal(levelOfCase({ case: theCase(['a', 'b']), a: { pairings: 'p' } }), 0);

	const kinds = ['照片', '签到', '教案', '听课记录', '反馈', '测评', '前后对照', '第三方报告'];
	fc.assert(
		fc.property(fc.subarray(kinds), fc.nat(), fc.boolean(), (some, at, isConfirmed) => {
			const evidence = some.flatMap((kind) => record(kind).evidence);
			const rest = evidence.filter((_, index) => index !== at % Math.max(1, evidence.length));
			const level = (evidence: object[]) =>
				levelIn({ a: { ...lessons(4), evidence }, ...(isConfirmed && { b: other }) }) ?? 0;
			assert.ok(level(rest) <= level(evidence));
		}),
		{ numRuns: 60 },
	);
});
