import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCredits } from '#import/facts/credits.ts';
import { readingOf } from '#import/facts/clauses/reading.ts';
import { readLabels } from '#import/clean/structure/label-line.ts';
import labels from '#import/clean/structure/byline-labels.json' with { type: 'json' };
import { readByline } from '#import/clean/structure/read-byline.ts';
import { fold } from '#chinese/fold.ts';
import { paragraph } from '#import/source/block.ts';
import { entriesOf, type Changes } from '#import/source/changes.ts';
import { insert } from '#import/source/tracked.ts';

const story = '3月4日，城东小学的老师来上课。';

/** Who wrote and who took the pictures, as lines below a title say. */
function creditsIn(...lines: readonly string[]) {
	const blocks = lines.map((line) => paragraph(insert(line)));
	const changes: Changes = [];
	const left = readByline(blocks, changes);
	const credits = findCredits(readingOf('送课', left), entriesOf(changes, 'evidence'));
	return [credits.text?.value, credits.photos?.value];
}

const signed: readonly [string, string | undefined, string | undefined][] = [
	['撰稿 何建军  攝影 蒲曉燕', '何建军', '蒲曉燕'],
	['撰稿：何建军 摄影：蒲小燕', '何建军', '蒲小燕'],
	['攝影 鄭天樂', undefined, '鄭天樂'],
	['何建军/文 蒲小燕/图', '何建军', '蒲小燕'],
	['文 何建军 图 蒲小燕', '何建军', '蒲小燕'],
	['本报记者 何建军 文/图', '何建军', '何建军'],
	['（本报记者 何建军 文/图）', '何建军', '何建军'],
	['文/圖　莫曉燕', '莫曉燕', '莫曉燕'],
	['圖文：莫曉燕', '莫曉燕', '莫曉燕'],
	['蒲小燕 摄', undefined, '蒲小燕'],
	['文：何建军（县一小）', '何建军（县一小）', undefined],
	['（图片由县一小提供）', undefined, '县一小'],
	['撰文、摄影：何建军', '何建军', '何建军'],
	['文字供稿：何建军 图片供稿：蒲小燕', '何建军', '蒲小燕'],
	['记者：何建军 文/图', '何建军', '何建军'],
	['（全文完）', undefined, undefined],
	['记者：最大的变化是什么', undefined, undefined],
	['拍摄：微课6节', undefined, undefined],
	['图片 展示', undefined, undefined],
	['作者 简介', undefined, undefined],
	['文字 图片', undefined, undefined],
	['（县教育局　何建军　报道）', '何建军', undefined],
	['供稿、供图：何建军', '何建军', '何建军'],
	['山城晚报记者 何建军 文 蒲小燕 图', '何建军', '蒲小燕'],
	['何建军 蒲小燕', undefined, undefined],
];
for (const [line, text, photos] of signed) {
	test(`below a story: ${line}`, () => assert.deepEqual(creditsIn(story, line), [text, photos]));
}

const reported: readonly [string, string | undefined, string | undefined][] = [
	['本报讯（记者 何建军）', '何建军', undefined],
	['本报讯（记者 何建军 文/图）', '何建军', '何建军'],
	['山城新闻网讯（通讯员 何建军 摄影 蒲小燕）', '何建军', '蒲小燕'],
	['本报讯（记者）', undefined, undefined],
];
for (const [opening, text, photos] of reported) {
	test(`before a story: ${opening}`, () =>
		assert.deepEqual(creditsIn(opening + story, story), [text, photos]));
}

test('a paper’s own line gives its name and day', () => {
	const facts = (line: string) => {
		const changes: Changes = [];
		readByline([paragraph(insert(line))], changes);
		return entriesOf(changes, 'evidence').map(({ field, value }) => [field, value]);
	};
	const day = ['published', '2024年3月19日'];
	assert.deepEqual(facts('《山城晚报》2024年3月19日 A05版'), [['publisher', '山城晚报'], day]);
	assert.deepEqual(facts('2024年3月19日　星期二　第3版 教育'), [day]);
	assert.deepEqual(facts('2024年3月19日 来源：县教育局'), [day, ['publisher', '县教育局']]);
	assert.deepEqual(facts('2024年3月19日'), []);
	assert.deepEqual(facts('2024年3月19日，《山城晚报》报道了此事。'), []);
});

for (const { field, example } of labels) {
	test(`${example} is read as ${field}`, () =>
		assert.deepEqual(
			readLabels(fold(example))?.map((one) => one.field),
			[field],
		));
}
