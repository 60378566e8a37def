import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtsIn, importNotes } from '#check/import-notes.ts';

const sidecar = {
	source: { name: '送教.docx' },
	account: { body: 97, evidence: 19, removed: 19, repaired: 0, blank: 9 },
	title: { value: '甲小学到乙小学送教', reason: '开头单独的一行', isMadeUp: false, at: [] },
	kind: { value: 'visit', read: 'visit', reason: '像活动报道', isDoubtful: false },
	date: { value: 'XXXX-10-19', reason: '没有写年份', quote: '10月19日', at: [] },
	published: null,
	schools: [
		{ name: '甲小学', id: 'jia', quote: '甲小学' },
		{ name: '丙小学', id: null, quote: '丙小学' },
	],
	counts: [{ type: '示范课', value: '2', unit: '节', quote: '示范课2节' }],
	credits: { text: { value: '教导处', quote: '文/教导处' } },
	removed: [{ rule: 'ui-words', count: 2, items: [{ text: '分享' }, { text: '返回' }] }],
	repaired: [
		{ rule: 'pinyin', before: '長(cháng)', after: '長', isDoubtful: true, count: 1 },
		{ rule: 'new-rule', before: ',', after: '，', isDoubtful: false, count: 5 },
	],
	privacy: [{ place: '正文', masked: '三（***', message: '有班级和姓名。', hint: '请删去。' }],
	doubts: ['日期没有完整的年份。'],
	questions: [
		{
			about: 'date',
			text: '日期没有完整的年份。',
			quotes: [{ quote: '10月19日', reason: '没有年份' }, { quote: '去年' }],
		},
	],
};

test('tells what is to be checked first, then what was read from where, put right and taken away', () => {
	const { source, groups } = importNotes(sidecar);
	assert.equal(source, '送教.docx');
	assert.deepEqual(Object.fromEntries(groups.map(({ name, notes }) => [name, notes])), {
		doubts: [
			{ label: '', text: '日期没有完整的年份。' },
			{ label: '原文', text: '没有年份', quote: '10月19日' },
			{ label: '原文', text: '', quote: '去年' },
		],
		privacy: [{ label: '正文', text: '有班级和姓名。请删去。', quote: '三（***' }],
		evidence: [
			{ label: '标题', text: '甲小学到乙小学送教（开头单独的一行）' },
			{ label: '种类', text: '活动报道（像活动报道）' },
			{ label: '日期', text: 'XXXX-10-19（没有写年份）', quote: '10月19日' },
			{ label: '学校', text: '甲小学' },
			{ label: '学校', text: '丙小学，没有登记' },
			{ label: '数量', text: '示范课 2 节', quote: '示范课2节' },
			{ label: '署名', text: '教导处', quote: '文/教导处' },
		],
		repairs: [
			{ label: '拼音注音', text: '長(cháng) → 長，1处，不能肯定' },
			{ label: 'new-rule', text: ', → ，，5处' },
		],
		removals: [{ label: '网页按钮', text: '2处', quote: '分享／返回' }],
		account: [
			{ label: '留在正文', text: '97字' },
			{ label: '抄进各栏', text: '19字' },
			{ label: '去掉', text: '19字' },
			{ label: '空白', text: '9字' },
		],
	});
});

test('says nothing about what is no sidecar', () => {
	for (const other of [null, 'text', [], { doubts: 'none', schools: [1] }]) {
		assert.deepEqual(importNotes(other).groups, []);
		assert.deepEqual(doubtsIn(other), []);
	}
});
