import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choice } from '#model/choice.ts';
import { activityType, concept, problem } from '#model/concept.ts';
import { id, isId } from '#model/id.ts';
import { reportSchema } from '#model/report.ts';
import { siteSchema } from '#model/site.ts';
import { line } from '#model/text.ts';
import { concepts } from '#thesaurus/index.ts';

const role = choice({ supporter: '支援', recipient: '受援' });

test('takes a choice by its code or by its Chinese label', () => {
	assert.equal(role.parse('supporter'), 'supporter');
	assert.equal(role.parse(' 受援 '), 'recipient');
});

test('names the choices where a word is none of them', () => {
	const issue = role.safeParse('帮扶校').error?.issues[0];
	assert.ok(issue?.code === 'custom');
	assert.deepEqual(issue.params, { reason: 'choice', choices: ['支援', '受援'] });
});

test('is not fooled by what every object has', () => {
	for (const word of ['toString', 'constructor', '__proto__', 'hasOwnProperty'])
		assert.equal(role.safeParse(word).success, false, word);
});

test('takes a concept by its preferred term or id, never by an entry term', () => {
	assert.equal(concept.parse('示范课'), 'act.demo');
	assert.equal(concept.parse('act.demo'), 'act.demo');
	assert.equal(concept.safeParse('公开课').success, false);
});

test('keeps activities, problems and themes apart', () => {
	assert.equal(activityType.safeParse('示范课').success, true);
	assert.equal(activityType.safeParse('工学矛盾').success, false);
	assert.equal(problem.safeParse('工学矛盾').success, true);
	assert.equal(problem.safeParse('示范课').success, false);
});

test('gives every concept one id and one term', () => {
	assert.equal(new Set(concepts.map(({ id: name }) => name)).size, concepts.length);
	assert.equal(new Set(concepts.map(({ term }) => term)).size, concepts.length);
});

test('takes names that are safe in addresses, and no others', () => {
	for (const name of ['a', '2021-10-08-songjiao', 'a1-b2']) assert.equal(isId(name), true, name);
	for (const name of [
		'',
		'A',
		'a_b',
		'a b',
		'../a',
		'a/b',
		'-a',
		'a-',
		'a--b',
		'送教',
		'a.b',
		'a'.repeat(81),
	])
		assert.equal(isId(name), false, name);
	assert.equal(id.safeParse('..').success, false);
});

test('takes a line of text with something to see in it', () => {
	assert.equal(line(10).parse('  送教\n下乡 '), '送教下乡');
	assert.equal(line(10).parse('送教  下乡\nWord'), '送教 下乡 Word');
	assert.equal(line(10).parse(123), '123');
	for (const text of ['', '   ', '\u200b\u200d', '\u202e', '太长'.repeat(6)])
		assert.equal(line(10).safeParse(text).success, false, JSON.stringify(text));
	assert.equal(line(10).parse('a\u202eb'), 'ab');
});

test('asks for no review unless the site does', () => {
	const site = { title: '试', description: '试', owner: '试', contact: { name: '试' } };
	assert.deepEqual(siteSchema.parse(site).requireReview, []);
	assert.deepEqual(siteSchema.parse({ ...site, requireReview: ['终审', 'first'] }).requireReview, [
		'final',
		'first',
	]);
	assert.equal(siteSchema.safeParse({ ...site, requireReview: ['四审'] }).success, false);
});

test('takes one pairing where a list is meant', () => {
	const source = { title: '试', form: '本站原创' };
	const report = reportSchema.parse({
		kind: 'visit',
		title: '试',
		summary: '试',
		date: '2021',
		pairings: 'a-b',
		source,
	});
	assert.deepEqual(report.pairings, ['a-b']);
});
