import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { saveBody } from '#archive/cache.ts';
import { buildSearch } from '#search/index/build-search.ts';
import { readSettings } from '#settings.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const ownDir = '.cache/browser/dist';

test('searches partner sites, says whose a result is, and passes over one that is down', async ({
	page,
}) => {
	const folder = mkdtempSync(path.resolve('.cache/partner-'));
	const servers: Server[] = [];
	try {
		await buildPartner(folder);
		const partner = await serve(folder, servers);
		const dead = await serve(folder, servers);
		servers.pop()?.close();
		const own = await serve(ownDir, servers, (html) =>
			html.replace(
				/data-partners(?:="")?/,
				`data-partners="${partner}search-index/ ${dead}search-index/"`,
			),
		);
		await page.goto(`${own}search/?q=${encodeURIComponent('图书角')}`);
		const foreign = page.locator('[data-results] > li', { hasText: '邻县的图书角' });
		await expect(foreign).toContainText('来自 邻县档案');
		const address = await foreign.getByRole('link').getAttribute('href');
		expect(address?.startsWith(`${partner}reports/lin-xian/`)).toBe(true);
		await expect(page.locator('[data-results] > li', { hasText: '先办两个班' })).toBeVisible();
		await expect(page.locator('[data-notes]')).toContainText(
			`没有应答，结果里没有它们的材料：${new URL(dead).host}`,
		);
	} finally {
		for (const server of servers) server.close();
		rmSync(folder, { recursive: true, force: true });
	}
});

async function buildPartner(folder: string): Promise<void> {
	const settings = { ...readSettings(), cacheDir: path.join(folder, 'cache') };
	const archive = buildArchive({
		site: { title: '邻县档案' },
		reports: { 'lin-xian': { title: '邻县的图书角', summary: '邻县也办了图书角。' } },
	});
	for (const { digest } of archive.reports) {
		saveBody(settings, digest, {
			html: '',
			sections: [],
			pictures: [],
			links: [],
		});
	}
	await buildSearch(archive, settings, folder);
}

/** Serves a folder as a public host would that lets other sites read its index. */
function serve(
	folder: string,
	servers: Server[],
	change = (html: string) => html,
): Promise<string> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://test');
		const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
		if (!existsSync(file)) {
			response.writeHead(404).end();
			return;
		}
		const type = types[path.extname(file)] ?? 'application/octet-stream';
		response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
		response.end(
			type.startsWith('text/html') ? change(readFileSync(file, 'utf8')) : readFileSync(file),
		);
	});
	servers.push(server);
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`);
		});
	});
}

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
};
