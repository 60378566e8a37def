import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { runDesk } from '#desk/run-desk.ts';
import { readSettings } from '#settings.ts';
import { temporaryFolder } from '#tests/unit/temporary-folder.ts';

const visit = 'reports/2022/2022-10-13-jiaoyan.md';

/** A desk over a copy of the fixture site, and a browser that has come in. */
async function openDesk(context: TestContext) {
	const folder = temporaryFolder(context);
	const contentDir = path.join(folder, 'content');
	cpSync('tests/fixtures/site', contentDir, { recursive: true });
	const settings = { ...readSettings({}), contentDir, cacheDir: path.join(folder, 'cache') };
	const printed: string[] = [];
	const desk = await runDesk(settings, {
		place: { port: 0 },
		isShared: false,
		print: (text) => printed.push(text),
		open: () => undefined,
	});
	context.after(() => desk.close());
	const { origin, host } = new URL(desk.address);
	const entered = await fetch(desk.address, { redirect: 'manual' });
	const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
	const get = (place: string) => fetch(origin + place, { headers: { cookie } });
	const home = await (await get('/desk/')).text();
	const token = /name="token" value="([^"]+)"/.exec(home)?.[1] ?? '';
	const send = (place: string, fields: Readonly<Record<string, string>>, headers = {}) =>
		fetch(origin + place, {
			method: 'POST',
			redirect: 'manual',
			headers: { cookie, origin, ...headers },
			body: new URLSearchParams({ token, ...fields }),
		});
	/** What is sent and, where a page answers to it, that page by its own address. */
	const post: typeof send = async (...what) => {
		const sent = await send(...what);
		const place = sent.headers.get('location') ?? '';
		return place.startsWith('/desk/answer?') ? get(place) : sent;
	};
	return { contentDir, origin, host, cookie, token, get, post, send, desk, printed };
}

const editOf = (file: string) => `/desk/edit?file=${encodeURIComponent(file)}`;

/** `fetch` sets no `Host` of its own choice. */
const statusFor = (address: string, headers: IncomingHttpHeaders): Promise<number> =>
	new Promise((resolve, reject) => {
		request(address, { headers }, (response) => {
			response.resume();
			resolve(response.statusCode ?? 0);
		})
			.on('error', reject)
			.end();
	});

test('nobody gets a page without having come in, and an address that was used lets nobody in', async (context) => {
	const { origin, desk, printed } = await openDesk(context);
	for (const place of ['/desk/', '/desk/list?of=reports', '/', editOf(visit)]) {
		const found = await fetch(origin + place);
		assert.equal(found.status, 401);
		assert.doesNotMatch(await found.text(), /东河/);
	}
	assert.equal((await fetch(desk.address)).status, 403);
	const again = /http:\S+/.exec(printed.at(-1) ?? '')?.[0] ?? '';
	assert.equal((await fetch(again, { redirect: 'manual' })).status, 303);
});

test('a request under another name of the host is refused', async (context) => {
	const { origin, cookie, host } = await openDesk(context);
	const address = `${origin}/desk/`;
	assert.equal(await statusFor(address, { cookie, host }), 200);
	assert.equal(await statusFor(address, { cookie, host: 'rebound.test:80' }), 403);
});

test('what another page sends, or a form without the token, changes nothing', async (context) => {
	const { contentDir, post } = await openDesk(context);
	const before = readFileSync(path.join(contentDir, visit), 'utf8');
	const fields = { 'f.title': '改了', do: 'save' };
	const other = await post(editOf(visit), fields, { origin: 'http://127.0.0.1:9' });
	assert.equal(other.status, 403);
	assert.equal((await post(editOf(visit), { ...fields, token: 'guess' })).status, 403);
	assert.equal(readFileSync(path.join(contentDir, visit), 'utf8'), before);
});

test('a body that is too large is refused before it is read', async (context) => {
	const { origin, cookie } = await openDesk(context);
	const headers = {
		cookie,
		origin,
		'content-type': 'multipart/form-data; boundary=x',
		'content-length': String(200 * 1024 * 1024),
	};
	const status = await new Promise((resolve, reject) => {
		request(`${origin}/desk/import`, { method: 'POST', headers }, (response) => {
			resolve(response.statusCode);
			response.destroy();
		})
			.on('error', reject)
			.write('--x');
	});
	assert.equal(status, 413);
});

test('no file outside of the content is shown or written, not through a link either', async (context) => {
	const { contentDir, get, post } = await openDesk(context);
	const outside = path.join(contentDir, '..', 'secret.md');
	writeFileSync(outside, '---\nkind: visit\ntitle: 外面\n---\n');
	symlinkSync('..', path.join(contentDir, 'reports', 'out'));
	symlinkSync(outside, path.join(contentDir, 'reports', 'link.md'));
	for (const file of [
		'../secret.md',
		'reports/../../secret.md',
		'reports/link.md',
		'site.yaml.txt',
	]) {
		assert.equal((await get(editOf(file))).status, 404, file);
		assert.equal((await post(editOf(file), { 'f.title': '改了', digest: '' })).status, 404, file);
	}
	assert.equal((await get('/desk/picture?file=../secret.png')).status, 404);
	assert.match(readFileSync(outside, 'utf8'), /title: 外面/);
});

test('a school is registered by its name and that of its county, and only once', async (context) => {
	const { contentDir, post } = await openDesk(context);
	const school = { kind: 'school', name: '西岭小学', stage: '小学', region: '浙江省慈溪市' };
	const unknown = await post('/desk/new', { ...school, region: '没有的县' });
	assert.match(await unknown.text(), /不认得“没有的县”这个地方/);
	const nameless = await post('/desk/new', { ...school, name: '' });
	assert.match(await nameless.text(), /还没有填“学校现在的正式名称”/);
	const made = await post('/desk/new', school);
	assert.equal(made.status, 303);
	const file = path.join(contentDir, 'schools/xilingxiaoxue.yaml');
	assert.equal(readFileSync(file, 'utf8'), 'name: 西岭小学\nstage: 小学\nregion: "330282"\n');
	assert.match(readFileSync(path.join(contentDir, 'regions.yaml'), 'utf8'), /"330282": 慈溪市/);
	const again = await post('/desk/new', school);
	assert.match(await again.text(), /已经登记过/);
	assert.equal(existsSync(path.join(contentDir, 'schools/xilingxiaoxue-2.yaml')), false);
});

test('two people who change one report are told before anything is lost', async (context) => {
	const { contentDir, get, post } = await openDesk(context);
	const whole = path.join(contentDir, visit);
	const html = await (await get(editOf(visit))).text();
	const digest = /name="digest" value="([^"]+)"/.exec(html)?.[1] ?? '';
	const theirs = readFileSync(whole, 'utf8')
		.replace(/^title: .*$/m, 'title: 别人改的')
		.replace('form: 文档', `form: 文档\n  sha256: ${'0123456789abcdef'.repeat(4)}`);
	writeFileSync(whole, theirs);
	const mine = { 'f.title': '我改的', body: '我写的正文', do: 'save' };
	const answer = await post(editOf(visit), { ...mine, digest });
	const shown = await answer.text();
	assert.equal(answer.status, 409);
	for (const words of ['别人改的', '我改的', '我写的正文']) assert.match(shown, new RegExp(words));
	assert.doesNotMatch(shown, /kind: visit|title: |donghe-fanjiazhuang|0123456789abcdef/);
	assert.match(shown, /东河[^<]*范家庄[^]*（文件指纹）/);
	assert.equal(readFileSync(whole, 'utf8'), theirs);

	const now = /name="digest" value="([^"]+)"/.exec(shown)?.[1] ?? '';
	const over = await post(editOf(visit), { ...mine, digest: now });
	assert.equal(over.status, 303);
	assert.match(readFileSync(whole, 'utf8'), /我改的[^]*我写的正文/);

	// As after a way back in the browser: nothing differs, so there is nothing to choose.
	const before = readFileSync(whole, 'utf8');
	const again = await post(editOf(visit), { ...mine, digest: now });
	assert.equal(again.status, 303);
	assert.match(await (await get(again.headers.get('location') ?? '')).text(), /文件里已经是这样/);
	assert.equal(readFileSync(whole, 'utf8'), before);
});

test('a list is tried first, and its schools and pairings are registered when somebody says so', async (context) => {
	const { contentDir, origin, cookie, post, token } = await openDesk(context);
	const body = new FormData();
	body.set('token', token);
	const rows = ['支援学校,受援学校', '东河实验小学,西岭小学', '东河实验小学,范家庄小学'];
	body.set('files', new File([rows.join('\n')], '结对名单.csv'));
	const headers = { cookie, origin };
	const tried = await fetch(`${origin}/desk/import`, { method: 'POST', headers, body });
	assert.match(tried.url, /\/desk\/lists\?inbox=/);
	const shown = await tried.text();
	assert.match(shown, /学校 3 所，其中 2 所登记过[^]*结对 2 个，其中 1 个登记过/);
	assert.equal(existsSync(path.join(contentDir, 'schools/xilingxiaoxue.yaml')), false);

	const inbox = /name="inbox" value="([^"]+)"/.exec(shown)?.[1] ?? '';
	assert.equal((await post('/desk/lists/write', { inbox })).status, 303);
	const school = readFileSync(path.join(contentDir, 'schools/xilingxiaoxue.yaml'), 'utf8');
	assert.match(school, /name: 西岭小学/);
});

test('columns whose side nobody named are asked for at the desk, not by flags of the terminal', async (context) => {
	const { origin, cookie, get, post, token } = await openDesk(context);
	const body = new FormData();
	body.set('token', token);
	body.set('files', new File(['慈溪市结对名单\n牵头学校,成员学校\n市一小学,乡二小学'], '名单.csv'));
	const headers = { cookie, origin };
	const tried = await fetch(`${origin}/desk/import`, { method: 'POST', headers, body });
	const asked = await tried.text();
	assert.doesNotMatch(asked, /--column|--region|命令/);
	for (const words of [/“牵头学校”这一列是/, /学校都在浙江省宁波市慈溪市/])
		assert.match(asked, words);
	const { pathname, search } = new URL(tried.url);
	const answers = {
		'column.牵头学校': '支援学校',
		'column.成员学校': '受援学校',
		region: '330282',
	};
	const given = `${search}&${new URLSearchParams(answers)}`;
	const shown = await (await get(pathname + given)).text();
	assert.match(shown, /市一小学支援乡二小学/);
	assert.doesNotMatch(shown, /这一列是/);
	const inbox = new URLSearchParams(search).get('inbox') ?? '';
	assert.equal((await post('/desk/lists/write', { inbox, ...answers })).status, 303);
	assert.match(await (await get('/desk/list?of=pairings')).text(), /市一小学 → 乡二小学/);
});

test('what is wrong in many rows of a list is said once, with the first of them', async (context) => {
	const { origin, cookie, token } = await openDesk(context);
	const body = new FormData();
	body.set('token', token);
	const rows = ['一', '二', '三', '四', '五'].map((number) => `乡第${number}小学,乡村`);
	body.set('files', new File([['学校名称,城乡', ...rows].join('\n')], '名单.csv'));
	const headers = { cookie, origin };
	const tried = await fetch(`${origin}/desk/import`, { method: 'POST', headers, body });
	const shown = await tried.text();
	assert.equal(shown.match(/不认得“乡村”/g)?.length, 1);
	assert.match(shown, /B2、B3、B4等 5 处：/);
});

test('who is in a picture is asked once on the page of a report, before it is published', async (context) => {
	const { contentDir, get, post } = await openDesk(context);
	const file = 'reports/2022/2022-03-17-yuedu-shifanke.md';
	const whole = path.join(contentDir, file);
	writeFileSync(
		whole,
		readFileSync(whole, 'utf8').replace('\naliases:', '\ndraft: true\naliases:'),
	);
	const page = async () => (await get(editOf(file))).text();
	const valuesOf = (html: string, name: string) =>
		[...html.matchAll(new RegExp(`name="${name}" value="([^"]*)"`, 'g'))].map(([, value]) => value);
	const shown = await page();
	assert.match(shown, /照片里认得出学生的脸[^]*教室后面的图书角/);
	const [key = ''] = valuesOf(shown, 'seen.key');
	const publish = async () => {
		const [digest = ''] = valuesOf(await page(), 'digest');
		const sent = await post(`/desk/decide?file=${file}`, { digest, do: 'publish' });
		return (await get(sent.headers.get('location') ?? '')).text();
	};
	assert.match(await publish(), /还有 1 张照片或可能是姓名的词没有人看过/);
	assert.match(readFileSync(whole, 'utf8'), /draft: true/);

	const body = readFileSync(whole, 'utf8').split('---\n').slice(2).join('---\n');
	const [digest = ''] = valuesOf(shown, 'digest');
	const source = { 'f.source.title': '示范课', 'f.source.form': '文档' };
	const said = { 'f.title': '阅读示范课', 'f.summary': '上课两节。', 'f.date': '2022-03-17' };
	const fields = { body, ...said, ...source, do: 'save' };
	await post(editOf(file), { ...fields, digest, seen: 'yes', 'seen.key': key, by: ' ' });
	assert.doesNotMatch(readFileSync(whole, 'utf8'), /confirmed:/);
	const [now = ''] = valuesOf(await page(), 'digest');
	await post(editOf(file), { ...fields, digest: now, seen: 'yes', 'seen.key': key, by: '教导处' });
	assert.match(readFileSync(whole, 'utf8'), /confirmed:\n\s+- by: 教导处/);
	assert.deepEqual(valuesOf(await page(), 'seen.key'), []);
});

test('what is registered can be opened and changed', async (context) => {
	const { get } = await openDesk(context);
	for (const file of ['schools/donghe-xiaoxue.yaml', 'pairings/sanli-yuncun.yaml'])
		assert.equal((await get(editOf(file))).status, 200, file);
});

test('a draft whose beginning cannot be read is shown with the line that is wrong', async (context) => {
	const { contentDir, get, post } = await openDesk(context);
	const file = 'reports/2022/broken.md';
	for (const data of ['title: "坏了\nkind: visit', 'kind: xyz', '']) {
		writeFileSync(path.join(contentDir, file), `---\n${data}\n---\n正文\n`);
		for (const found of [
			await get(editOf(file)),
			await get(`/desk/look?file=${file}`),
			await post(editOf(file), { do: 'publish', digest: '' }),
		]) {
			assert.equal(found.status, 422, data);
			assert.match(await found.text(), /请让维护的人看一看[^]*第 \d+ 行：/);
		}
	}
});

test('what goes wrong is told in words, not by an empty answer', async (context) => {
	const { contentDir, get } = await openDesk(context);
	context.mock.method(console, 'error', () => undefined);
	writeFileSync(path.join(contentDir, visit.replace('.md', '.import.json')), '{');
	const found = await get(editOf(visit));
	assert.equal(found.status, 500);
	assert.match(await found.text(), /这一步没有做成/);
});

test('errors that keep the site back are listed where everything begins', async (context) => {
	const { contentDir, get } = await openDesk(context);
	writeFileSync(
		path.join(contentDir, 'reports/2022/baddate.md'),
		'---\nkind: visit\ndate: 2022-02-31\n---\n',
	);
	assert.match(await (await get('/desk/')).text(), /<a href="[^"]*baddate.md">[^]*2022-02-31/);
});

test('what answers to something that was sent has an address of its own', async (context) => {
	const { get, send } = await openDesk(context);
	const html = await (await get(editOf(visit))).text();
	const digest = /name="digest" value="([^"]+)"/.exec(html)?.[1] ?? '';
	const kept = /name="f.title"[^>]* value="([^"]+)"/.exec(html)?.[1] ?? '';
	for (const [place, fields, said] of [
		['/desk/new', { kind: 'school' }, /学校现在的正式名称/],
		['/desk/import', {}, /没有选文件/],
		[editOf(visit), { digest: 'other', 'f.title': kept }, /别人刚刚改过这篇/],
		[`/desk/decide?file=${visit}`, { digest, do: 'review' }, /标上了“待审核”/],
	] as const) {
		const sent = await send(place, fields);
		assert.equal(sent.status, 303, place);
		const led = await get(sent.headers.get('location') ?? '');
		assert.match(await led.text(), said);
	}
});

test('what is refused is told on a page of the desk', async (context) => {
	const { send, get } = await openDesk(context);
	for (const found of [
		await get('/desk/nowhere'),
		await send('/desk/edit', { token: 'old' }),
		await send('/desk/edit', {}, { origin: 'http://127.0.0.1:9' }),
	])
		assert.match(await found.text(), /<main id="main">/);
});
