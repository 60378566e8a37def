import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { serveSite } from '#serve/serve-site.ts';
import { contentSecurityPolicy } from '#site/content-security-policy.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'jiedui-'));
const site = path.join(folder, 'site');
const files: Record<string, string> = {
	'site/index.html': '首页',
	'site/404.html': '没有',
	'site/zh-hant/404.html': '沒有',
	'site/reports/a/index.html': '材料',
	'site/_astro/a.12345678.js': 'x',
	'site/admin/index.html': '编辑',
	'site/media/a.jpg': 'x',
	'site/search-index/shards/d/index/a.pf_index': 'x',
	'site/search-index/shards/d/pagefind-entry.json': '{}',
	'site/.hidden/a.html': '藏',
	'secret.txt': '秘密',
};
for (const [file, text] of Object.entries(files)) {
	mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
	writeFileSync(path.join(folder, file), text);
}
symlinkSync(path.join(folder, 'secret.txt'), path.join(site, 'link.txt'));

const started = serveSite({ folder: site, basePath: '/sub/' }, { port: 0 });
before(() => started);
after(async () => {
	(await started).server.close();
	rmSync(folder, { recursive: true, force: true });
});

/** Sends the path as it is; `fetch` would tidy it. */
async function get(target: string, headers: Record<string, string> = {}, method = 'GET') {
	const { port } = new URL((await started).address);
	return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>(
		(resolve, reject) => {
			const sent = request({ port, path: target, headers, method, agent: false }, (response) => {
				const parts: string[] = [];
				response.setEncoding('utf8').on('data', (part: string) => parts.push(part));
				response.on('end', () =>
					resolve({
						status: response.statusCode ?? 0,
						headers: response.headers,
						text: parts.join(''),
					}),
				);
			});
			sent.on('error', reject).end();
		},
	);
}

test('the editor keeps the policy that its page names; every other page has the strict one', async () => {
	const strict = await get('/sub/reports/a/');
	const policy = String(strict.headers['content-security-policy']);
	assert.ok(policy.startsWith(contentSecurityPolicy), 'what pages name');
	assert.match(policy, /frame-ancestors 'self'$/);
	const editor = await get('/sub/admin/');
	assert.equal(editor.headers['content-security-policy'], "frame-ancestors 'self'");
	assert.equal(editor.headers['x-content-type-options'], 'nosniff');
	const missing = await get('/sub/adminx/');
	assert.match(String(missing.headers['content-security-policy']), /^default-src 'none'/);
});

test('pages and files are sent with their type', async () => {
	const page = await get('/sub/reports/a/?x=1');
	assert.deepEqual([page.status, page.text], [200, '材料']);
	assert.equal(page.headers['content-type'], 'text/html; charset=utf-8');
	assert.equal(page.headers['cache-control'], 'no-cache');
	const script = await get('/sub/_astro/a.12345678.js');
	assert.match(String(script.headers['content-type']), /javascript/);
	assert.match(String(script.headers['cache-control']), /immutable/);
});

test('a shard of the search index, whose digest is its name, is kept', async () => {
	for (const file of ['index/a.pf_index', 'pagefind-entry.json']) {
		const { headers } = await get(`/sub/search-index/shards/d/${file}`);
		assert.match(String(headers['cache-control']), /immutable/);
	}
});

test('every answer carries the security headers', async () => {
	for (const target of ['/sub/', '/sub/gone/', '/']) {
		const { headers } = await get(target);
		assert.match(String(headers['content-security-policy']), /default-src 'none'/);
		assert.equal(headers['x-content-type-options'], 'nosniff');
	}
});

test('addresses without a slash lead to those with one', async () => {
	assert.equal((await get('/sub/reports/a?x=1')).headers['location'], '/sub/reports/a/?x=1');
	assert.equal((await get('/sub')).headers['location'], '/sub/');
	assert.equal((await get('/')).headers['location'], '/sub/');
});

test('what is not there is answered in the script of its address', async () => {
	assert.deepEqual(
		[(await get('/sub/gone/')).text, (await get('/sub/zh-hant/gone/')).text],
		['没有', '沒有'],
	);
	assert.equal((await get('/sub/gone/')).status, 404);
});

test('that something is not there is never remembered', async () => {
	const { status, headers } = await get('/sub/_astro/gone.12345678.js');
	assert.deepEqual([status, headers['cache-control']], [404, 'no-cache']);
});

const outside = [
	'/sub/../secret.txt',
	'/sub/%2e%2e/secret.txt',
	'/sub/..%2fsecret.txt',
	'/sub/..%5csecret.txt',
	'/sub//etc/passwd',
	'/sub/link.txt',
	'/sub/.hidden/a.html',
	'/sub/%00',
	'/sub/%E0%A4%A',
	'/subway/',
	'//evil.example/',
];
for (const target of outside) {
	test(`nothing outside the site is sent for ${target}`, async () => {
		assert.equal((await get(target)).status, 404);
	});
}

test('a file that has not changed is not sent again', async () => {
	const { headers } = await get('/sub/');
	const again = await get('/sub/', { 'if-none-match': String(headers['etag']) });
	assert.deepEqual([again.status, again.text], [304, '']);
});

test('only reading is allowed', async () => {
	assert.equal((await get('/sub/', {}, 'POST')).status, 405);
	assert.deepEqual((await get('/sub/', {}, 'HEAD')).text, '');
});

test('a port that is taken gives way to the next one', async () => {
	const { port } = new URL((await started).address);
	const second = await serveSite({ folder: site, basePath: '/' }, { port: Number(port) });
	second.server.close();
	assert.notEqual(new URL(second.address).port, port);
});

test('text is packed for whoever takes it packed, and only text', async () => {
	const packed = await get('/sub/reports/a/', { 'accept-encoding': 'br, gzip' });
	assert.equal(packed.headers['content-encoding'], 'gzip');
	const plain = await get('/sub/reports/a/');
	assert.deepEqual([plain.headers['content-encoding'], plain.text], [undefined, '材料']);
	const picture = await get('/sub/media/a.jpg', { 'accept-encoding': 'gzip' });
	assert.deepEqual([picture.status, picture.headers['content-encoding']], [200, undefined]);
});
