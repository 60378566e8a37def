import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { entryOf, textOf, type EntryFields } from '#editor/entry-file.ts';
import { fileShapes, type EditedCollection } from '#editor/file-shapes.ts';
import { collectionOf } from '#archive/collections.ts';
import { propertyOf } from '#files/written.ts';

const report = `---
# 纸质材料在教导处
kind: visit
title: "送教"
summary: 送教一次。
date: 2026-03-12
pairings: jiazhen-yicun
themes: [act.demo, 图书]
activities:
  - type: 示范课
    by: supporter
    room: 三楼 # 编辑器不认识这一项
    quantities:
      - value: 10+
        unit: 节
      - value: 2
        unit: 人次
  - type: 图书
future: {kept: true}
source:
  title: 送教
  form: 本站原创
---

正文一段。
`;

test('a file that was opened and saved is the same to the letter', () => {
	const folder = 'tests/fixtures/site';
	for (const file of globSync('**/*.{md,yaml}', { cwd: folder })) {
		const collection = collectionOf(file);
		if (collection === undefined || collection === 'regions') continue;
		const text = readFileSync(path.join(folder, file), 'utf8');
		assert.equal(saved(text, {}, collection), text, file);
	}
	assert.equal(saved(report, {}), report);
});

test('only what was changed is written', () => {
	assert.equal(saved(report, { title: '再次送教' }), report.replace('"送教"', '"再次送教"'));
	assert.equal(
		saved(report, { themes: ['示范课', '图书', '送教'] }),
		report.replace('[act.demo, 图书]', '[act.demo, 图书, 送教]'),
	);
	assert.equal(saved(report, { body: '改过。' }), report.replace('正文一段。', '改过。'));
});

test('lines that were not changed keep the way in which somebody wrote them', () => {
	const own = report
		.replace('summary: 送教一次。', "summary:   '送教一次。'")
		.replace(
			/  - type[^]*图书\n/,
			'- type: 示范课\n  quantities: [ { value: 2, unit: 节 } ]\n# 两项\n',
		);
	assert.equal(saved(own, { title: '再次送教' }), own.replace('"送教"', '"再次送教"'));
	assert.match(saved(own, { published: '2026-03-15' }), /\npublished: 2026-03-15\n/);
});

test('paragraphs that mean the same keep the way in which somebody wrote them', () => {
	const body = `| 课 | 节 |
| :-- | --: |
| 数学 | 1 |

20\\_\\_年的记录[^1]，*原文*如此，约10~20人。

* 一条
* 又一条
  * 里面

[^1]: 见教研记录。`;
	const byEditor = `| 课 | 节 |
| --- | --- |
| 数学 | 1 |

20__年的记录[^1]，_原文_如此，约10\\~20人。

* 一条
* 又一条
    * 里面

[^1]: 见教研记录。`;
	const own = report.replace('正文一段。', body);
	assert.equal(saved(own, { body: byEditor }), own);
	assert.equal(
		saved(own, { body: `${byEditor}\n\n![板书](./a.jpg)` }),
		own.replace(body, `${body}\n\n![板书](./a.jpg)`),
	);
	const changed = byEditor.replace('又一条', '**又**一条');
	assert.match(
		saved(own, { body: changed }),
		/:-- \| --:[^]*20\\_\\_年[^]*\* \*\*又\*\*一条\n {4}\*/,
	);
});

test('what is folded away in the editor stands in the file as ever', () => {
	const own = report.replace('future:', 'aliases: [/reports/a/]\nfuture:');
	const { rare, aliases } = entryOf(own, fileShapes.reports);
	assert.equal(aliases, undefined);
	assert.deepEqual(propertyOf(rare, 'aliases'), ['/reports/a/']);
	assert.equal(saved(own, {}), own);
	assert.match(saved(own, { rare: { isBrief: true, aliases: [] } }), /\nisBrief: true\n/);
});

test('a list item that moves takes along what the editor does not know', () => {
	const { activities } = entryOf(report, fileShapes.reports);
	assert.ok(Array.isArray(activities));
	const text = saved(report, { activities: activities.toReversed() });
	assert.match(
		text,
		/- type: 图书\n {2}- type: 示范课\n {4}by: supporter\n {4}room: 三楼 # 编辑器/,
	);
	assert.match(text, /value: 10\+\n/);
});

test('numbers as people write them stay text, plain numbers are numbers', () => {
	const change = (value: string): EntryFields => ({
		activities: [{ type: '示范课', quantities: [{ value, unit: '节' }] }],
	});
	assert.match(saved(report, change('约100')), /value: 约100\n/);
	assert.match(saved(report, change('12')), /value: 12\n/);
	assert.match(saved(report, change('20+')), /value: 20\+\n/);
});

test('what is emptied disappears, what is new stands where the schema has it', () => {
	assert.doesNotMatch(saved(report, { themes: [] }), /themes/);
	assert.match(
		saved(report, { published: '2026-03-15' }),
		/date: 2026-03-12\npublished: 2026-03-15\n/,
	);
	assert.match(saved(report, { draft: true }), /\ndraft: true\n/);
	assert.equal(saved(report, { draft: false }), report);
});

test('a new entry becomes a whole file', () => {
	const entry = {
		kind: 'visit',
		title: '送教',
		summary: '一次。',
		date: '2026-03',
		themes: ['送教'],
		credits: { text: '' },
		draft: true,
		source: { title: '送教', form: '本站原创' },
		body: '正文。',
	};
	assert.equal(
		textOf(entry, fileShapes.reports),
		`---
kind: visit
title: 送教
summary: 一次。
date: 2026-03
themes: [送教]
source:
  title: 送教
  form: 本站原创
draft: true
---

正文。
`,
	);
});

test('a file that cannot be read is not opened, so that nothing can be written over it', () => {
	assert.throws(() => entryOf('---\nkind: visit\ntitle: [\n---\n', fileShapes.reports), /读不懂/);
	assert.throws(() => entryOf('---\nkind: party\n---\n', fileShapes.reports), /party/);
});

/** What is in the file after somebody changed some fields in the editor and saved. */
function saved(
	text: string,
	changes: EntryFields,
	collection: EditedCollection = 'reports',
): string {
	const file = fileShapes[collection];
	return textOf({ ...entryOf(text, file), ...changes }, file);
}
