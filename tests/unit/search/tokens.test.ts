import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
	beginningsOf,
	charactersOf,
	conceptWord,
	findPhrase,
	namePhrase,
	namesIn,
	nameWord,
	pairsOf,
	phrasesOf,
	wordsOf,
} from '#search/text/tokens.ts';
import { runsOf } from '#search/text/units.ts';
import { createConverter } from '#variants/converter.ts';
import { fold } from './search-fold.ts';

const pairsIn = (any: string) => pairsOf(runsOf(any, fold));
const characters = [...'结对帮扶學習學校课程里裡后後台臺发髮着著3D2aBé〔〕，。 \u3000・々〇𠮷ＡＢ'];
const text = fc.array(fc.constantFrom(...characters), { maxLength: 40 }).map((all) => all.join(''));
const han = fc.array(fc.constantFrom(...'结对帮扶學習校课程里裡后後着著'), {
	minLength: 1,
	maxLength: 30,
});

test('folds twice to the same', () => {
	fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (any) => fold(fold(any)) === fold(any)));
});

test('folds 甚麼 as Traditional has it to 什么', () => {
	assert.equal(fold('為甚麼'), fold('为什么'));
});

test('folds a part to a part of the folded whole', () => {
	fc.assert(fc.property(text, text, (a, b) => fold(a + b) === fold(a) + fold(b)));
});

test('finds every part of a run of Han text, in the index and in the text', () => {
	const part = han.chain((all) =>
		fc.tuple(fc.constant(all), fc.nat(all.length - 1), fc.integer({ min: 1, max: 6 })),
	);
	fc.assert(
		fc.property(part, ([all, start, length]) => {
			const whole = all.join('');
			const [phrase] = phrasesOf(all.slice(start, start + length).join(''), fold);
			assert.ok(phrase);
			const runs = runsOf(`前面，${whole}。后面`, fold);
			const [pairs, wanted] = [pairsOf(runs), wordsOf(phrase)];
			const isInIndex =
				phrase.units.length === 1
					? charactersOf(runs).includes(phrase.units[0] ?? '')
					: pairs.some((_, at) => wanted.every((word, offset) => pairs[at + offset] === word));
			assert.ok(isInIndex);
			assert.ok(findPhrase(runsOf(whole, fold), phrase).length > 0);
		}),
	);
});

test('makes the same tokens of both scripts', () => {
	const toTraditional = createConverter([]);
	for (const written of ['理发店后面的里程碑', '着重发展干部', '结对帮扶，送教下乡']) {
		assert.deepEqual(pairsIn(toTraditional(written)), pairsIn(written));
	}
});

test('gives each character once, and a word all its beginnings', () => {
	fc.assert(
		fc.property(text, (any) => {
			const runs = runsOf(any, fold);
			const singles = [...beginningsOf(runs), ...charactersOf(runs)];
			assert.equal(new Set(singles).size, singles.length);
			for (const unit of runs.flat()) assert.ok(singles.includes(unit.text));
		}),
	);
	const runs = runsOf('3D课，课', fold);
	assert.deepEqual([beginningsOf(runs), charactersOf(runs)], [['3', '3d'], ['课']]);
});

test('reads mixed queries as people write them', () => {
	const read = (query: string) => phrasesOf(query, fold).map(({ units }) => units.join('+'));
	assert.deepEqual(read('3D打印'), ['3d+打+印']);
	assert.deepEqual(read('2+1工程'), ['2', '1+工+程']);
	assert.deepEqual(read('〔2025〕2号'), ['2025', '2+号']);
	assert.deepEqual(read('三元中学 三元中學'), ['三+元+中+学']);
	assert.deepEqual(pairsIn('STEM 课程'), pairsIn('ＳＴＥＭ课程'));
});

test('a name in a text is a word as often as it stands there, and so is one within another', () => {
	const names = ['范家庄小学', '庄小学', '范家庄小学东山分校'].flatMap((one) =>
		namePhrase(one, fold),
	);
	const byPair = Map.groupBy(names, (name) => wordsOf(name)[0] ?? '');
	const wordsIn = (text: string) => namesIn(runsOf(text, fold), byPair).sort();
	assert.equal(
		wordsIn('范家莊小學到范家庄小学。范家庄，小学').join(),
		'稱庄小学,稱庄小学,稱范家庄小学,稱范家庄小学',
	);
	assert.deepEqual(namePhrase('中学（分校）', fold), []);
});

test('no word that can be typed begins what marks names and concepts', () => {
	const names = namePhrase('范家庄小学', fold).map(nameWord);
	for (const [first = ''] of [conceptWord('act.demo'), ...names])
		assert.notEqual(fold(first), first);
});

test('never joins words across punctuation', () => {
	const [phrase] = phrasesOf('帮扶学校', fold);
	assert.ok(phrase);
	assert.deepEqual(findPhrase(runsOf('帮扶。学校', fold), phrase), []);
	assert.deepEqual(pairsIn('帮扶。学校'), ['帮扶', '·', '学校', '·']);
});
