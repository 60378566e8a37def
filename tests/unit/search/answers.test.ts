import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Answer, SearchQuestion } from '#search/text/question.ts';
import { startWorker, type AskedWorker } from './ask-worker.ts';
import { buildSearchSite } from './build-search-site.ts';

// The whole way: reports, Pagefind's index, the finished worker, its answers.

const texts = {
	xi: { body: '結對幫扶學校，每月送課，老幺也去。' },
	dong: { body: '结对帮扶，学校自定；另有3D打印与STEM 课程。群山那么远。' },
	nan: { body: '帮扶学校结对，手拉手读书，到了八百人的80%。', kind: 'plan' },
	bei: { body: '教师抽不开身，鼓励同课异构，共80节。' },
};
const root = mkdtempSync(path.join(tmpdir(), 'search-'));
const sites: Record<string, string> = {};
const state: { worker: AskedWorker | null } = { worker: null };

before(async () => {
	sites['own'] = await buildSite('own', texts);
	sites['partner'] = await buildSite('partner', { lin: { body: '邻县也结对帮扶。' } });
	sites['empty'] = await buildSite('empty', {});
	state.worker = startWorker({ own: sites['own'] });
});

after(() => rmSync(root, { recursive: true }));

function buildSite(name: string, bodies: Readonly<Record<string, { body: string }>>) {
	const reports = Object.entries(bodies).map(([id, one]) => [id, { ...one, schools: ['a'] }]);
	const schools = { a: { setting: '村' } };
	return buildSearchSite(root, name, { reports: Object.fromEntries(reports), schools });
}

const ask = async (question: Partial<SearchQuestion> | string): Promise<Answer> => {
	assert.ok(state.worker);
	return state.worker.ask(typeof question === 'string' ? { text: question } : question);
};
const idsOf = ({ results }: Answer) =>
	results.map(({ address }) => /reports\/(\w+)\//.exec(address)?.[1] ?? '').sort();
const found = async (question: Partial<SearchQuestion> | string) => idsOf(await ask(question));

test('finds phrases exactly, whatever script they are typed and written in', async () => {
	assert.deepEqual(await found({ text: '结对帮扶', isLiteral: true }), ['dong', 'xi']);
	assert.deepEqual(await found({ text: '結對幫扶', isLiteral: true }), ['dong', 'xi']);
	assert.deepEqual(await found('帮扶学校'), ['nan', 'xi']);
	assert.deepEqual(await found('帮扶学校 手拉手'), ['nan']);
});

test('finds single characters and the beginnings of words', async () => {
	assert.deepEqual(await found('鼓'), ['bei']);
	assert.deepEqual(await found('学'), ['dong', 'nan', 'xi']);
	for (const typed of ['3', '３Ｄ', 'ste', 'stem', 'stem课程']) {
		assert.deepEqual(await found(typed), ['dong'], typed);
	}
	assert.deepEqual(await found('tem'), []);
	assert.deepEqual(await found('stems'), []);
});

test('finds a share as a share, and never the mere number', async () => {
	for (const typed of ['80%', '８０％', '的80%', '%'])
		assert.deepEqual(await found(typed), ['nan'], typed);
	assert.deepEqual(await found('80'), ['bei', 'nan']);
	assert.deepEqual(await found('共80'), ['bei']);
	assert.equal((await ask('70%')).total, 0);
});

test('takes 羣 for 群 and never 么 for 幺', async () => {
	assert.deepEqual(await found('羣山'), ['dong']);
	assert.deepEqual(await found('幺'), ['xi']);
	assert.deepEqual(await found('么'), ['dong']);
	assert.deepEqual(await found('老麼'), []);
});

test('does not find the words that mark concepts', async () => {
	assert.deepEqual(await found({ text: '概念formdemo', isLiteral: true }), []);
	assert.deepEqual(await found({ text: '概念', isLiteral: true }), []);
});

test('counts the values of facets for what was found, each without its own filter', async () => {
	const counts = ({ facets }: Answer, facet: string) =>
		facets
			.find(({ name }) => name === facet)
			?.choices.map(({ label, count, isChosen }) => [label, count, isChosen]);
	const all = await ask({ text: '帮扶学校' });
	assert.deepEqual(counts(all, 'kind'), [
		['方案计划', 1, false],
		['活动报道', 1, false],
	]);
	const chosen = await ask({ text: '帮扶学校', filters: { kind: ['plan'] } });
	assert.deepEqual(idsOf(chosen), ['nan']);
	assert.deepEqual(counts(chosen, 'kind'), [
		['方案计划', 1, true],
		['活动报道', 1, false],
	]);
	assert.deepEqual(counts(chosen, 'setting'), [['村', 1, false]]);
	const none = await ask({ text: '鼓', filters: { kind: ['plan'] } });
	assert.deepEqual(counts(none, 'kind'), [
		['活动报道', 1, false],
		['方案计划', 0, true],
	]);
	assert.equal((await ask('魑')).total, 0);
});

test('browses without words, the newest first', async () => {
	const { results } = await ask({ filters: { setting: ['village'] } });
	assert.deepEqual(
		results.map(({ address }) => address.replace('http://own/', '')),
		['bei', 'nan', 'dong', 'xi'].map((id) => `reports/${id}/`),
	);
});

test('finds what other words say, and shows them', async () => {
	const { results, also } = await ask('工学矛盾');
	assert.ok(also.length > 0);
	assert.equal(results[0]?.reason.words.join(), '抽不开身');
});

test('loosens visibly what nothing holds', async () => {
	const { loosened, results } = await ask('打印课程 魑魅魍魉');
	assert.ok(loosened?.dropped.join('').includes('魑魅'));
	assert.ok(results.length > 0);
});

test('tells what other words it looked for where it finds nothing', async () => {
	const { total, also, loosened } = await ask('缺编怎么办');
	assert.deepEqual([total, loosened, also.includes('师资短缺')], [0, null, true]);
});

test('shows excerpts in the script of the page', async () => {
	assert.ok(sites['own']);
	const { results } = await startWorker({ own: sites['own'] }, 'hant').ask({ text: '3D打印' });
	const [first] = results;
	assert.ok(first);
	assert.deepEqual(
		first.excerpt.filter(([, isMatch]) => isMatch),
		[['3D打印', true]],
	);
	assert.equal(
		first.excerpt.map(([text]) => text).join(''),
		'結對幫扶，學校自定；另有3D打印與STEM 課程。群山那麼遠。',
	);
});

test('answers only the last of several searches that are asked at once', async () => {
	assert.ok(sites['own']);
	const worker = startWorker({ own: sites['own'] });
	const answered: string[] = [];
	const texts = ['结对', '送课', '鼓励'];
	for (const text of texts) void worker.ask({ text }).then(() => answered.push(text));
	await worker.ask({ text: '手拉手' });
	await worker.ask({ text: '读书' });
	assert.deepEqual(answered, []);
});

test('fetches only the pieces of the index that a query needs', async () => {
	assert.ok(sites['own']);
	const worker = startWorker({ own: sites['own'] });
	assert.deepEqual(worker.takeFetched(), []);
	await worker.ask({ text: '手拉手', isLiteral: true });
	const fetched = worker.takeFetched();
	assert.ok(fetched.every((file) => !file.includes('/fragment/')));
	const ofIndex = fetched.filter((file) => /\.pf_|pagefind|facets/.test(file));
	assert.equal(new Set(ofIndex).size, ofIndex.length);
});

test('searches partners, and says which of them did not answer', async () => {
	const { own = '', partner = '' } = sites;
	const answer = await startWorker({ own, partner, dead: '/nowhere' }).ask({
		text: '结对帮扶',
		isLiteral: true,
	});
	assert.deepEqual(idsOf(answer), ['dong', 'lin', 'xi']);
	assert.deepEqual(answer.missingSites, ['dead']);
	const foreign = answer.results.find(({ site }) => site !== '');
	assert.ok(foreign);
	assert.equal(foreign.site, 'partner');
	assert.equal(foreign.address, 'http://partner/reports/lin/#s-1');
});

test('finds whole names of schools exactly, in both scripts, whoever has registered them', async () => {
	const schools = {
		a: { name: '范家庄小学', aliases: [{ name: '范庄完小', reason: '更名' }] },
		b: { name: '范家庄小学东山分校' },
	};
	const reports = {
		written: { title: '听课', body: '到范家莊小學聽課。' },
		apart: { body: '范家庄，小学里的课。' },
		longer: { body: '送到范家庄小学东山分校。' },
		linked: { body: '听课一天。', schools: ['a'] },
	};
	const named = await buildSearchSite(root, 'named', { schools, reports });
	const others = { schools: {}, reports: { other: { body: '范家庄小学也来了。' } } };
	const unnamed = await buildSearchSite(root, 'unnamed', others);
	for (const sites of [{ named }, { named, unnamed }]) {
		const other = 'unnamed' in sites ? ['other'] : [];
		for (const script of ['hans', 'hant'] as const) {
			const { ask: askNamed } = startWorker(sites, script);
			const foundNamed = async (text: string) => idsOf(await askNamed({ text, isLiteral: true }));
			for (const name of ['范家庄小学', '范家莊小學'])
				assert.deepEqual(await foundNamed(name), ['linked', 'longer', ...other, 'written']);
			assert.deepEqual(await foundNamed('范庄完小'), ['linked']);
			assert.deepEqual(await foundNamed('范家庄小学 听课'), ['linked', 'written']);
			assert.deepEqual(await foundNamed('范家庄小学东山分校'), ['longer']);
			assert.deepEqual(await foundNamed('家庄小学'), ['linked', 'longer', ...other, 'written']);
		}
	}
});

test('goes on without a partner whose index is broken', async () => {
	const { own = '', partner = '' } = sites;
	rmSync(path.join(partner, 'search-index/shards'), { recursive: true });
	const answer = await startWorker({ own, partner }).ask({ text: '结对帮扶', isLiteral: true });
	assert.deepEqual(idsOf(answer), ['dong', 'xi']);
	assert.deepEqual(answer.missingSites, ['partner']);
});

test('answers where an archive has no reports', async () => {
	const { empty = '' } = sites;
	assert.equal((await startWorker({ empty }).ask({ text: '帮扶' })).total, 0);
});

test('shows each of many reports as itself, the newest first', async () => {
	const ids = Array.from({ length: 19 }, (_, day) => `r${day}`);
	const bodies = Object.fromEntries(ids.map((id) => [id, { body: `${id}送教。` }]));
	const { ask: askMany } = startWorker({ many: await buildSite('many', bodies) });
	const { results } = await askMany({ sort: 'date', limit: 30 });
	const shown = results.map(({ address }) => /reports\/(\w+)\//.exec(address)?.[1]);
	assert.deepEqual(shown, ids.reverse());
});

test('a value that an address names and no report has is chosen without a name', async () => {
	const { facets } = await ask({ filters: { region: ['9999'] } });
	const region = facets.find(({ name }) => name === 'region');
	const chosen = region?.choices.filter(({ isChosen }) => isChosen);
	assert.deepEqual(chosen, [{ id: '9999', label: '', count: 0, isChosen: true }]);
});
