import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOf } from '#search/index/names.ts';
import { searchContext } from '#search/index/search-context.ts';
import type { Script } from '#search/text/files.ts';
import { createLexicon } from '#search/text/lexicon.ts';
import { createSuggester } from '#search/text/suggester.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const archive = buildArchive({
	schools: {
		chaoyang: {
			name: '康保县朝阳希望小学',
			region: '130723',
			aliases: [
				{ name: '城关小学', reason: '更名' },
				{ name: '朝希', reason: '简称' },
			],
		},
		jiahe: { name: '城关中学', region: '431024' },
	},
	regions: {
		13: '河北省',
		1307: '张家口市',
		130723: '康保县',
		43: '湖南省',
		4310: '郴州市',
		431024: '嘉禾县',
	},
	reports: { a: { themes: ['示范课'] } },
});
const context = searchContext(archive);
const lexiconIn = (script: Script) => createLexicon(namesOf(context, script).themes, context.fold);
const suggestIn = (script: Script) =>
	createSuggester(namesOf(context, script).pages, { fold: context.fold, home: 'http://own/' });
const lexicon = lexiconIn('hans');
const suggest = { hans: suggestIn('hans'), hant: suggestIn('hant') };
const labels = (text: string, script: Script = 'hans') =>
	suggest[script](text, 5).map(({ label }) => label);

test('finds a school by any of its names, old or short', () => {
	for (const name of ['康保县朝阳希望小学', '城关小学', '朝希', '朝阳希望']) {
		assert.equal(labels(name)[0], '康保县朝阳希望小学', name);
	}
});

test('leads to the page of what it names', () => {
	const [first] = suggest.hans('朝希', 5);
	assert.equal(first?.address, 'http://own/schools/chaoyang/');
});

test('finds an old name with its county', () => {
	assert.deepEqual(labels('康保城关小学'), ['康保县朝阳希望小学']);
	assert.deepEqual(labels('康保 城关'), ['康保县朝阳希望小学']);
	assert.deepEqual(labels('嘉禾县城关中学'), ['城关中学']);
});

test('finds schools and themes by initials in pinyin', () => {
	assert.ok(labels('sfk').includes('示范课'));
	assert.ok(labels('cgxx').includes('康保县朝阳希望小学'));
});

test('answers in the script of the page, whatever script was typed', () => {
	assert.equal(labels('城關小學', 'hant')[0], '康保縣朝陽希望小學');
	assert.equal(labels('示範課')[0], '示范课');
});

test('expands by the thesaurus and never across its warnings', () => {
	assert.equal(lexicon.themeOf(lexicon.fold('公開課'))?.id, 'act.demo');
	assert.equal(lexicon.themeOf('汇报课'), undefined);
	assert.equal(lexicon.themeOf('送教上门')?.id, 'act.homecare');
	assert.ok(!lexicon.themeOf('送教')?.terms.includes('送教上门'));
	assert.equal(lexicon.themeOf('帮扶校'), undefined);
	assert.deepEqual(
		lexicon.themesPerhaps('帮扶校').map(({ id }) => id),
		['role.donor', 'role.recipient'],
	);
});
