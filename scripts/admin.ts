import path from 'node:path';
import { readSettings } from '#settings.ts';
import { buildAdmin } from './admin/build-admin.ts';
import { readSite } from './admin/read-site.ts';
import { serveEditor } from './admin/serve-editor.ts';
import { findingLines } from './check/print-findings.ts';

const settings = readSettings();
const read = await readSite(settings);
if ('site' in read) {
	console.log('正在准备编辑器（第一次大约半分钟）……');
	const outDir = path.join(settings.cacheDir, 'admin', 'served');
	await buildAdmin({ settings, site: read.site, outDir });
	const { address } = await serveEditor(outDir, Number(process.env['PORT'] ?? 4322));
	console.log(`编辑器：${address}（按 Ctrl+C 结束）`);
	console.log(`请用 Chrome 或 Edge 打开，点“打开本机文件夹”，选文件夹：${process.cwd()}`);
} else {
	console.error(
		findingLines(read.findings, path.relative(process.cwd(), settings.contentDir)).join('\n'),
	);
	process.exitCode = 1;
}
