import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '#settings.ts';
import { serveSite } from './serve-site.ts';

/** Serves the built site until the process is ended, and prints where it stands. */
export async function showSite({ outDir, basePath }: Settings, port: number): Promise<void> {
	if (!existsSync(path.join(outDir, 'index.html'))) {
		console.error(`${outDir} 里还没有网站，请先运行 npm run build 或 npm start。`);
		process.exitCode = 1;
		return;
	}
	const { address } = await serveSite({ folder: outDir, basePath }, port);
	console.log(`网站地址：${address}（按 Ctrl+C 结束）`);
}
