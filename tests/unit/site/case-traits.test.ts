import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casesOf } from '#site/case-groups.ts';
import { traitGroups } from '#site/case-traits.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const lesson = {
	...{ statement: '一件事', form: '做法', problems: ['师资短缺'], context: '村小' },
	...{ action: '做了', result: '没有测过', avoidWhen: '人手不够' },
};

test('groups cases by what their schools are like', () => {
	const archive = buildArchive({
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
	const groups = traitGroups(casesOf(archive), archive);
	assert.deepEqual(
		groups.map(({ slug, label, cases }) => [slug, label, cases.map(({ id }) => id).sort()]),
		[
			['stage-primary', '小学', ['one']],
			['stage-junior', '初中', ['two']],
			['setting-village', '村', ['one', 'two']],
			['size-tiny', '不足100人', ['one']],
			['subject-2', '数学', ['one']],
		],
	);
});
