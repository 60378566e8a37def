import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
	levelOfFigure,
	levelsOfCase,
	type CaseLevels,
	type EvidenceLevel,
} from '#stats/evidence.ts';
import { allFigures, figureOf } from '#stats/figures.ts';
import { testimonyOf } from '#stats/testimony.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

type Sources = Readonly<Record<string, object>>;

const lessons = (value: number | string) => ({
	activities: [{ type: '示范课', quantities: [{ value, unit: '节' }] }],
});

const record = (kind: string, more: object = {}) => ({
	evidence: [{ kind, holder: '教导处', visibility: '本局', ...more }],
});

/** The level of the demonstration lessons of some reports. */
function levelIn(sources: Sources): EvidenceLevel | undefined {
	const archive = buildArchive({ reports: sources });
	const figure = figureOf(allFigures(archive), 'act.demo', '节');
	return figure && levelOfFigure(figure, archive);
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

test('a record or an outside report shows how much happened; what was measured is no number of lessons', () => {
	assert.equal(levelIn({ a: { ...lessons(4), ...record('听课记录') } }), 2);
	assert.equal(levelIn({ a: { ...lessons(4), ...record('前后对照') } }), 2);
	assert.equal(levelIn({ a: { ...lessons(4), ...record('第三方报告') } }), 4);
});

test('a withheld record raises nothing beyond what the other side says', () => {
	const withheld = { ...lessons(4), ...record('第三方报告', { visibility: '不上传' }) };
	assert.equal(levelIn({ a: withheld }), 0);
	assert.equal(levelIn({ a: withheld, b: other }), 1);
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
	const archive = buildArchive({ reports: sources });
	const report = archive.reports.find(({ id }) => id === 'a');
	const quantity = report?.activities[0]?.quantities[0];
	assert.ok(report && quantity);
	const testimony = testimonyOf({ report, type: 'act.demo', quantity }, archive);
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

function levelsIn(sources: Sources): CaseLevels | undefined {
	const archive = buildArchive({ reports: sources });
	const found = archive.reports.find(({ kind }) => kind === 'case');
	return found?.kind === 'case' ? levelsOfCase(found, archive) : undefined;
}

const onCase = (kind: string, more?: object) => levelsIn({ case: theCase([], record(kind, more)) });

test('photos, names on a list, lesson plans and observations say nothing of what came of it', () => {
	for (const kind of ['照片', '签到', '教案', '听课记录']) {
		assert.deepEqual(onCase(kind), { happened: 2, result: 0 }, kind);
	}
});

test('a result is supported by an assessment, a comparison, or somebody outside', () => {
	assert.deepEqual(onCase('反馈'), { happened: 2, result: 2 });
	assert.deepEqual(onCase('测评'), { happened: 2, result: 2 });
	assert.deepEqual(onCase('前后对照'), { happened: 2, result: 3 });
	assert.deepEqual(onCase('第三方报告'), { happened: 4, result: 4 });
	assert.deepEqual(onCase('前后对照', { visibility: '不上传' }), { happened: 0, result: 0 });
});

test('two pairings that tell alike have measured nothing, and plans show nothing', () => {
	const both = { case: theCase(['a', 'b']), a: { pairings: 'p' }, b: { pairings: 'q' } };
	assert.deepEqual(levelsIn(both), { happened: 0, result: 0 });
	const plan = { pairings: 'q', kind: 'plan', ...record('照片') };
	assert.deepEqual(levelsIn({ ...both, b: plan }), { happened: 0, result: 0 });
});

test('who confirms a record that a case is drawn from says nothing of its result', () => {
	const drawn = { case: theCase(['a']), a: lessons(1) };
	assert.deepEqual(levelsIn({ ...drawn, b: other }), { happened: 1, result: 0 });
	assert.deepEqual(levelsIn({ ...drawn, b: { ...other, confirms: 'case' } }), {
		happened: 1,
		result: 1,
	});
});

test('a case is not confirmed from its own source', () => {
	const source = { title: '一篇文章', form: '新闻报道', url: 'https://example.com/a' };
	const told = { case: theCase([], { source }), b: { confirms: 'case', source } };
	assert.deepEqual(levelsIn(told), { happened: 0, result: 0 });
});

test('a record of one activity supports a lesson about it, and no other', () => {
	const lesson = { ...theCase([]).lesson, actions: ['示范课'] };
	const withRecord = (types: readonly string[]) =>
		levelsIn({
			case: theCase(['a'], { lesson }),
			a: { ...lessons(1), ...record('测评', { for: types }) },
		});
	assert.deepEqual(withRecord(['示范课']), { happened: 2, result: 2 });
	assert.deepEqual(withRecord(['捐赠']), { happened: 0, result: 0 });
	assert.deepEqual(withRecord([]), { happened: 2, result: 2 });
});

test('removing a source lowers the level, and never raises it', () => {
	const supports: Sources = {
		b: other,
		c: { ...other, ...lessons(4) },
	};
	assert.equal(levelIn({ a: lessons(4), ...supports }), 1);
	assert.equal(levelIn({ a: lessons(4) }), 0);
	assert.equal(levelIn({ a: { ...lessons(4), ...record('测评') }, ...supports }), 2);

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
