// Every rule of the importer stands with the sentence that shows it; here each is held to it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { concepts } from '#thesaurus/index.ts';
import { findAmounts } from '#import/facts/counts/amounts.ts';
import { findPromises } from '#import/facts/counts/find-counts.ts';
import counted from '#import/facts/counts/counted.json' with { type: 'json' };
import units from '#import/facts/counts/units.json' with { type: 'json' };
import { findDates } from '#chinese/written-dates.ts';
import dateShapes from '#chinese/date-shapes.json' with { type: 'json' };
import kindRules from '#import/facts/kind-rules.json' with { type: 'json' };
import { chooseKind } from '#import/facts/kind.ts';

import { whyNotTold } from '#import/facts/clauses/not-told.ts';
import notTold from '#import/facts/clauses/not-told.json' with { type: 'json' };
import pairingRules from '#import/facts/pairing-rules.json' with { type: 'json' };
import endings from '#import/facts/schools/endings.json' with { type: 'json' };
import { nameKey } from '#import/facts/schools/name-key.ts';
import noNames from '#import/facts/schools/no-names.json' with { type: 'json' };
import plainNames from '#import/facts/schools/plain-names.json' with { type: 'json' };
import { findSchoolNames } from '#import/facts/schools/school-names.ts';
import wordShapes from '#import/facts/schools/word-shapes.json' with { type: 'json' };
import { isNamePart, wordsOf } from '#import/facts/schools/words.ts';
import shortForms from '#import/facts/schools/short-forms.json' with { type: 'json' };
import { countsIn, factsOf, readingFrom } from './support/read-text.ts';

const termNamed = (id: string) => concepts.find((concept) => concept.id === id)?.term ?? id;
const kinds = ['visit', 'summary'] as const;
const rulesAbout = (about: string) => notTold.filter(({ of }) => of === about);

for (const { type, example, gives } of counted.things)
	test(`counts: ${example}`, () => assert.equal(countsIn(example), termNamed(type) + gives));

for (const { unit, example } of units)
	test(`a figure in ${unit}: ${example}`, () =>
		assert.deepEqual(
			findAmounts(example).map((amount) => amount.unit),
			[unit],
		));

for (const { example } of rulesAbout('amounts'))
	test(`no figure: ${example}`, () =>
		assert.deepEqual(
			findAmounts(example).map(({ value, unit }) => value + unit),
			[],
		));

for (const { example, kind } of rulesAbout('counts'))
	test(`not done: ${example}`, () => {
		const told = kinds.find((one) => one === kind);
		const kept = example === '共安排129名教师支教，现已到岗107人。' ? '支教107人' : '';
		assert.equal(countsIn(example, told).replace(kept, ''), '');
	});

test('a plan’s sentences that say how often are asked about, and entered by a person', () => {
	const text = '双方商定如下。\n一、每学期送教2次；\n二、加强交流。\n三、支援校每年派3人支教。';
	assert.deepEqual(
		findPromises(readingFrom('帮扶方案', text)).map(({ quote }) => quote.trim()),
		['一、每学期送教2次；', '三、支援校每年派3人支教。'],
	);
});

for (const { what, example } of rulesAbout('dates'))
	test(`no date of an event: ${example}`, () => {
		const reading = readingFrom('', example);
		const fired = findDates(reading.text).map((date) => whyNotTold(reading, date, 'dates')?.what);
		assert.deepEqual(fired, [what]);
		assert.match(factsOf('送教', example).date.value, /^X/);
	});

for (const { example, gives } of dateShapes.shapes)
	test(`reads ${example} as ${gives}`, () =>
		assert.deepEqual(
			findDates(example).map(({ value }) => value),
			[gives],
		));

for (const { kind, example } of kindRules.title)
	test(`a title of kind ${kind}: ${example}`, () =>
		assert.equal(chooseKind(readingFrom(example, ''), ['']).kind, kind));
for (const { kind, example } of [...kindRules.text, ...kindRules.lead])
	test(`a text of kind ${kind}: ${example}`, () =>
		assert.equal(chooseKind(readingFrom('', example), ['']).kind, kind));

for (const rules of [
	pairingRules.betweenSchools,
	pairingRules.relation,
	pairingRules.areaWide,
	pairingRules.helpers,
	pairingRules.otherMatters,
])
	for (const { pattern, example } of rules)
		test(`a word of pairing: ${example}`, () => assert.match(example, new RegExp(pattern)));

for (const { example } of endings)
	test(`a school: ${example}`, () => {
		const { text } = readingFrom('', `来到${example}，`);
		assert.equal(findSchoolNames(text, []).length, 1);
	});
for (const { example } of plainNames)
	test(`a school of no other name: ${example}`, () =>
		assert.deepEqual(
			findSchoolNames(`来到${example}，`, []).map(({ name }) => name),
			[example],
		));
for (const { example } of noNames)
	test(`no school: ${example}`, () => assert.deepEqual(findSchoolNames(example, []), []));
for (const { example, within = example } of wordShapes.whole)
	test(`one word: ${example}`, () => assert.ok(wordsOf(within).includes(example)));
for (const { example } of wordShapes.ordinary)
	test(`no part of a name: ${example}`, () => assert.ok(!isNamePart(example, [], '小学')));
for (const { example, gives } of shortForms)
	test(`${example} may be called ${gives}`, () => assert.equal(nameKey(example), gives));
