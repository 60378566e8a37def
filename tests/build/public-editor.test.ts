import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from './site-under-test.ts';

const admin = `admin:
  backend: gitlab
  repo: xuexiao/jiedui
  baseUrl: https://git.example.cn
`;

test('the editor is on the public site only where site.yaml says so', async (context) => {
	const site = openSite(context);
	site.edit('site.yaml', (text) => text + admin);
	const without = await site.build();
	assert.equal(without.code, 0, without.output);
	const plain = site.digests();
	assert.deepEqual(filesOf(plain), []);

	site.edit('site.yaml', (text) => `${text}  isPublic: true\n`);
	const { code, output } = await site.build();
	assert.equal(code, 0, output);
	assert.match(output, /网页编辑器：\d+ 个文件，在 \/admin\//);
	const all = site.digests();
	const files = filesOf(all);
	for (const file of ['index.html', 'editor.js', 'editor.css', 'config.json', 'favicon.svg'])
		assert.ok(files.includes(`admin/${file}`), file);
	const page = site.page('admin/index.html');
	assert.match(page, /<meta name="robots" content="noindex">/);
	assert.match(page, /connect-src 'self' blob: data: https:\/\/git\.example\.cn;/);
	assert.doesNotMatch(site.page('sitemap.xml'), /admin/);
	const config: { cms: { backend: unknown } } = JSON.parse(site.page('admin/config.json'));
	assert.deepEqual(config.cms.backend, {
		name: 'gitlab',
		repo: 'xuexiao/jiedui',
		base_url: 'https://git.example.cn',
		api_root: 'https://git.example.cn/api/v4',
		auth_methods: ['token'],
	});
	assert.deepEqual(
		[...all.keys()].filter((file) => !plain.has(file) && !file.startsWith('admin/')),
		[],
	);

	site.edit('site.yaml', (text) => text.replace('isPublic: true', 'isPublic: false'));
	assert.equal((await site.build()).code, 0);
	assert.deepEqual(filesOf(site.digests()), []);
});

const filesOf = (digests: ReadonlyMap<string, string>): string[] =>
	[...digests.keys()].filter((file) => file.startsWith('admin/'));
