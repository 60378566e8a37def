import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marked, matchesOf, windowAround } from '#search/text/excerpt.ts';
import { phrasesOf } from '#search/text/tokens.ts';
import { runsOf } from '#search/text/units.ts';
import { fold } from './search-fold.ts';

const show = (text: string, query: string): string => {
	const matches = matchesOf(runsOf(text, fold), phrasesOf(query, fold));
	return marked(text, matches, windowAround(text, matches))
		.map(([part, isMatch]) => (isMatch ? `[${part}]` : part))
		.join('');
};

test('marks whole phrases in the script of the text, whatever script was typed', () => {
	assert.equal(show('學校結對幫扶工作', '结对帮扶'), '學校[結對幫扶]工作');
	assert.equal(show('3Ｄ打印与STEM 课程', 'stem课程'), '3Ｄ打印与[STEM 课程]');
});

test('joins marks that overlap', () => {
	assert.equal(show('结对帮扶工作', '对帮扶 帮扶工'), '结[对帮扶工]作');
});

test('shows the sentence around the first match of a long text', () => {
	const text = `${'前面的话很长。'.repeat(12)}这里说到送教下乡的安排。${'后面的话。'.repeat(20)}`;
	assert.match(show(text, '送教下乡'), /^这里说到\[送教下乡\]的安排。/);
});
