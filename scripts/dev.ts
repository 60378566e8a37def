import path from 'node:path';
import { dev } from 'astro';
import { readSettings, type Settings } from '#settings.ts';
import { encodePictures } from './build/pictures.ts';
import { workspaceOf } from './build/workspace.ts';
import { checkContent } from './check/check-content.ts';
import { reporters } from './check/reporters/index.ts';
import { checkPage, showCheckPage } from './dev/check-page.ts';
import { showPictures } from './dev/show-pictures.ts';
import { watchContent } from './dev/watch-content.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const settings = readSettings();
const page = checkPage();
const look = () => lookAtContent(settings);
await look();
const { address } = await dev({
	server: { port: Number(process.env['PORT'] ?? 4321), host: '127.0.0.1' },
	integrations: [
		watchContent(settings, look),
		showPictures(settings),
		showCheckPage(settings, page),
	],
});
console.log(`内容检查：http://${address.address}:${address.port}${settings.basePath}${page.path}`);

/** Reads the content, tells what is wrong with it, and makes its pictures ready. */
async function lookAtContent(settings: Settings): Promise<void> {
	const checked = await checkContent(settings);
	const folder = path.relative(process.cwd(), settings.contentDir);
	console.log(reporters.terminal(checked, folder));
	page.show(checked, folder);
	if (checked.archive) {
		await encodePictures(checked.archive, { settings, workspace: workspaceOf(settings) });
	}
}
