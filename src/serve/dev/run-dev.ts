import path from 'node:path';
import { dev, type AstroIntegration } from 'astro';
import { astroOptions } from '#build/astro-options.ts';
import type { Settings } from '#settings.ts';
import { encodePictures } from '#build/pictures.ts';
import { refusedPath } from '#build/refused-path.ts';
import { workspaceOf } from '#build/workspace.ts';
import { gitOf } from '#build/ask-git.ts';
import { checkContent, type CheckedContent } from '#check/check-content.ts';
import { reporters } from '#check/reporters/index.ts';
import { freePort, listenAddressOf } from '#serve/listen.ts';
import { checkPage } from './check-page.ts';
import { showPictures } from './show-pictures.ts';
import { watchContent } from './watch-content.ts';

/** Serves the site with live reload, and what the checker says of the content beside it. */
export async function runDev(settings: Settings): Promise<void> {
	const refused = refusedPath(settings);
	if (refused !== undefined) {
		console.error(refused);
		process.exitCode = 1;
		return;
	}
	const page = checkPage(`${settings.basePath}check/`);
	const folder = path.relative(process.cwd(), settings.contentDir);
	const look = async () => page.show(await readContent(settings), folder);
	await look();
	const beside: AstroIntegration = {
		name: 'beside-the-site',
		hooks: {
			'astro:server:setup': ({ server }) => {
				watchContent(server, settings.contentDir, look);
				showPictures(server, settings);
				page.serve(server);
			},
		},
	};
	const { integrations = [], vite, ...options } = astroOptions(settings);
	const port = await freePort({ ...listenAddressOf(settings, 4321), host: '127.0.0.1' });
	const { address } = await dev({
		...options,
		server: { port, host: '127.0.0.1' },
		vite: { ...vite, server: { strictPort: true } },
		integrations: [...integrations, beside],
	});
	console.log(`内容检查：http://${address.address}:${address.port}${page.address}`);
}

/** Reads the content, prints what is wrong with it, and makes its pictures ready. */
async function readContent(settings: Settings): Promise<CheckedContent> {
	const checked = await checkContent(settings, gitOf(settings.contentDir));
	console.log(reporters.terminal(checked, path.relative(process.cwd(), settings.contentDir)));
	const { archive } = checked;
	if (archive) await encodePictures({ archive, settings, workspace: workspaceOf(settings) });
	return checked;
}
