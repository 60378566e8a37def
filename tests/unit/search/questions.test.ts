import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, before, test } from 'node:test';
import type { Answer } from '#search/text/question.ts';
import { startWorker, type AskedWorker } from './ask-worker.ts';
import { buildSearchSite } from './build-search-site.ts';

// Questions as teachers ask them, of a small archive whose texts never say them that way.

interface Fixture {
	readonly reports: Readonly<Record<string, { readonly body: string }>>;
	readonly schools: Readonly<Record<string, object>>;
	/** What is asked, and the reports that must come first, in any order. */
	readonly questions: readonly (readonly [question: string, ...ids: string[]])[];
}

const fixture: Fixture = JSON.parse(
	readFileSync(new URL('../../fixtures/questions.json', import.meta.url), 'utf8'),
);
const root = mkdtempSync(`${tmpdir()}/questions-`);
const state: { hans: AskedWorker | null; hant: AskedWorker | null } = { hans: null, hant: null };

before(async () => {
	const own = await buildSearchSite(root, 'own', fixture);
	state.hans = startWorker({ own });
	state.hant = startWorker({ own }, 'hant');
});

after(() => rmSync(root, { recursive: true }));

const ask = async (text: string, script: 'hans' | 'hant' = 'hans'): Promise<Answer> => {
	const worker = state[script];
	assert.ok(worker);
	return worker.ask({ text });
};
const idsOf = ({ results }: Answer) =>
	results.map(({ address }) => /reports\/([\w-]+)\//.exec(address)?.[1] ?? '');

for (const [question, ...ids] of fixture.questions) {
	test(`understands ${question}`, async () => {
		const answer = await ask(question);
		const first = idsOf(answer).slice(0, ids.length);
		assert.deepEqual(first.sort(), ids.sort(), JSON.stringify(answer.loosened));
	});
}

test('never looks for words that only ask, where others say what is meant', async () => {
	const { loosened } = await ask('为什么课桌椅也要怎么办');
	assert.deepEqual(loosened, { kept: ['课桌椅'], dropped: [] });
});

test('repeats words as they were typed', async () => {
	const { loosened } = await ask('師徒結對怎麼做 魑魅', 'hant');
	assert.deepEqual(loosened, { kept: ['師徒結對'], dropped: ['魑魅'] });
});

test('reads letters as the initials of a name', async () => {
	assert.deepEqual((await ask('sfk')).loosened, { kept: ['示范课'], dropped: [] });
});

test('offers the school whose name is nearly what was typed', async () => {
	const { pages } = await ask('远山乡中新小学');
	assert.deepEqual(
		pages.map(({ label }) => label),
		['远山乡中心小学'],
	);
});

test('puts the cases of a theme first where its name is asked', async () => {
	assert.equal(idsOf(await ask('图书'))[0], 'case-books');
});
