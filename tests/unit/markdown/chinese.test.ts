import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '#markdown/render.ts';

const source = { file: 'reports/a.md', firstLine: 1, contentDir: '/nowhere', basePath: '/' };

async function written(markdown: string) {
	const { body, findings } = await render(markdown, source);
	const html = body.html.replace(/<\/?p>/g, '').trim();
	const lines = body.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
	return { html, text: lines.join('\n'), findings };
}

test('a single tilde is a range, on the page and in its text', async () => {
	const { html, text } = await written('每天2~3节，参加教师15~20人。');
	assert.equal(html, '每天2~3节，参加教师15~20人。');
	assert.equal(text, html);
});

test('two tildes within a number are a range, and strike nothing out', async () => {
	for (const line of ['约10~~12人，15~~20人', '8~~10点和~~下午~~不算'])
		assert.equal((await written(line)).text, line);
	assert.equal((await written('共~~4~~2节')).text, '共2节');
	assert.equal((await written('10~~12人，~~旧~~新')).html, '10~~12人，<del>旧</del>新');
});

test('stars between digits multiply', async () => {
	for (const line of ['场地3*4*5米', '5*10米、6*8米', '12**3**4']) {
		assert.equal((await written(line)).html, line);
	}
	assert.equal((await written('共*3*节，**12**人')).html, '共<em>3</em>节，<strong>12</strong>人');
});

test('bold works beside Chinese punctuation', async () => {
	const { html } = await written(
		'上了**《荷花》**一课，**“慢一点”**大家。**问题：**不够。**（一）**先听。',
	);
	assert.deepEqual(
		[...html.matchAll(/<strong>(.*?)<\/strong>/g)].map(([, words]) => words),
		['《荷花》', '“慢一点”', '问题：', '（一）'],
	);
	assert.doesNotMatch(html, /\*/);
});

test('marks that mark nothing, or more than was meant, are reported with their line', async () => {
	for (const line of ['1**“好”**课', '** 好 **的', '课~~（删）~~3', '王**、李**同学']) {
		const { findings } = await written(`一\n\n${line}`);
		assert.deepEqual(
			findings.map((one) => one.line),
			[3],
			line,
		);
	}
	const kept = '\\*\\*好\\*\\*，`**码**`，138****1234，5**6**7，谢谢~~~大家~~~，真好~~ 走了~~';
	assert.deepEqual((await written(kept)).findings, []);
});

test('an address that goes on in Chinese is reported, since it may have ended', async () => {
	for (const line of ['登录https://a.example/bm报名', '见 https://例子.example/'])
		assert.match((await written(line)).findings[0]?.message ?? '', /看不出网址到哪里为止/);
	assert.deepEqual((await written('登录<https://a.example/路径>报名')).findings, []);
});

test('an address ends before any sign of full width, and may begin with a capital', async () => {
	for (const sign of '，。；：！？、（）《》【】「」“”‘’…—～·｜＝％＋．／') {
		const { html, findings } = await written(`Https://a.example/b${sign}好`);
		assert.deepEqual(findings, [], sign);
		assert.match(html, /href="Https:\/\/a\.example\/b"/, sign);
	}
});

test('an address that tells a false name is reported where it stands', async () => {
	const { findings } = await written('一\n\n见 https://a.example@b.example/x');
	assert.equal(findings[0]?.line, 3);
});

test('an address that takes the end of bold words into it is reported', async () => {
	const { findings } = await written('见**https://a.example**。');
	assert.match(findings[0]?.hint ?? '', /\*\*<https:\/\/a\.example>\*\*/);
	assert.deepEqual((await written('见**<https://a.example>**。')).findings, []);
});

test('a bare address begins after a Chinese word and ends before full-width punctuation', async () => {
	const { html, text } = await written(
		'见https://a.example/bm（限本校）。全文：https://a.example/a.html。www.a.example/b、www.a.example/c。信箱 x@a.example，',
	);
	assert.deepEqual(
		[...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address),
		[
			'https://a.example/bm',
			'https://a.example/a.html',
			'http://www.a.example/b',
			'http://www.a.example/c',
			'mailto:x@a.example',
		],
	);
	assert.match(text, /^见https:\/\/a\.example\/bm（限本校）。/);
});

test('what is written as a link or as code stays as it is', async () => {
	const { html } = await written('[看，这里](https://a.example/，) `https://a.example/，`');
	assert.match(html, /href="https:\/\/a\.example\/%EF%BC%8C"/);
	assert.equal(html.match(/<a /g)?.length, 1);
});

test('a line broken between two Chinese characters leaves no space', async () => {
	const { html, text } = await written('一节数学\n课，\n共 6\n人，**粗**\n体，English\nword');
	assert.equal(html, '一节数学课，共 6\n人，<strong>粗</strong>体，English\nword');
	assert.equal(text, '一节数学课，共 6\n人，粗体，English\nword');
});

test('no blank stands beside a full-width sign, in a heading or in the words of a picture', async () => {
	const { html, text } = await written('共 5\n、6 节，Word\n（新版）\n\n三年级\n数学\n---');
	assert.match(html, /共 5、6 节，Word（新版）/);
	assert.match(html, />三年级数学<\/h2>/);
	assert.doesNotMatch(text, /\n、/);
	assert.match((await written('![图书\n角](./无.jpg)')).html, /图书角/);
});

test('struck-out words and footnote marks are not in the text, and join no digits', async () => {
	const { html, text } = await written('上了4~~3~~2节，共10[^1]3人，~~三~~四场\n\n[^1]: 出处');
	assert.match(html, /<del>3<\/del>/);
	assert.match(text, /^上了4 2节，共10 3人，四场/);
});

test('no run of digits in the text is absent from the source, whatever marks stand between', async () => {
	const marks = ['~~8~~', '[^1]', '~', '*', '**', '_', '  \n', '\n', ' ![7](./x.jpg) ', '^', '／'];
	for (const one of marks) {
		for (const other of marks) {
			const markdown = `共12${one}34${other}56节。\n\n[^1]: 出处`;
			const { text } = await written(markdown);
			for (const [digits] of text.matchAll(/\d+/g)) {
				assert.ok(markdown.includes(digits), `${markdown} → ${text}`);
			}
		}
	}
});

test('items, and rows that hold pictures and marks, are lines of their own', async () => {
	const { text } = await written('- 甲\n  - 乙\n\n| 项 | 数 |\n| --- | --- |\n| **课** | ~~4~~2 |');
	assert.equal(text, '甲\n乙\n项，数\n课，2');
});
