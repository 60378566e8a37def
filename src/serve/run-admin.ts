import path from 'node:path';
import { findingLines } from '#check/reporters/print-findings.ts';
import { buildAdmin, editedFolder, readSite } from '#editor/bundle/build-admin.ts';
import type { Settings } from '#settings.ts';
import { listenAddressOf } from './listen.ts';
import { serveEditor } from './serve-site.ts';

/** Bundles the editor where that is needed and serves it; says whether the site's settings allow it. */
export async function runAdmin(settings: Settings): Promise<boolean> {
	const read = await readSite(settings);
	if (!('site' in read)) {
		const folder = path.relative(process.cwd(), settings.contentDir);
		console.error(findingLines(read.findings, folder).join('\n'));
		return false;
	}
	console.log('正在准备编辑器（第一次大约半分钟）……');
	const outDir = path.join(settings.cacheDir, 'admin', 'served');
	await buildAdmin({ settings, site: read.site, outDir });
	const { address } = await serveEditor(outDir, {
		...listenAddressOf(settings, 4322),
		host: undefined,
	});
	console.log(`编辑器：${address}（按 Ctrl+C 结束）`);
	console.log(
		`请用 Chrome 或 Edge 打开，点“打开本机文件夹”，选文件夹：${editedFolder(settings).project}`,
	);
	return true;
}
