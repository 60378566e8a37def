import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { dev, type AstroIntegration } from 'astro';
import { readSettings, type Settings } from '#settings.ts';
import { encodePictures } from './build/pictures.ts';
import { workspaceOf } from './build/workspace.ts';
import { checkContent } from './check/check-content.ts';
import { findingLines } from './check/print-findings.ts';
import { mimeTypeOf } from './serve/mime-types.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const settings = readSettings();
await lookAtContent(settings);
await dev({
	server: { port: Number(process.env['PORT'] ?? 4321), host: '127.0.0.1' },
	integrations: [watchContent(settings), showPictures(settings)],
});

/** Reads the content, prints what is wrong with it, and makes its pictures ready. */
async function lookAtContent(settings: Settings): Promise<void> {
	const { archive, findings } = await checkContent(settings);
	const folder = path.relative(process.cwd(), settings.contentDir);
	console.log(findingLines(findings, folder).join('\n'));
	if (archive) await encodePictures(archive, { settings, workspace: workspaceOf(settings) });
}

/** Looks at the content again when a file in it changes, and reloads the pages that are open. */
function watchContent(settings: Settings): AstroIntegration {
	return {
		name: 'watch-content',
		hooks: {
			'astro:server:setup': ({ server }) => {
				let pending: NodeJS.Timeout | undefined;
				const look = async (): Promise<void> => {
					await lookAtContent(settings);
					server.ws.send({ type: 'full-reload' });
				};
				server.watcher.add(settings.contentDir);
				server.watcher.on('all', (_event, file) => {
					if (!file.startsWith(settings.contentDir + path.sep)) return;
					// An editor or the importer writes several files at once.
					clearTimeout(pending);
					pending = setTimeout(() => void look().catch(console.error), 200);
				});
			},
		},
	};
}

function showPictures(settings: Settings): AstroIntegration {
	const { media } = workspaceOf(settings);
	return {
		name: 'show-pictures',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(`${settings.basePath}media`, (request, response, next) => {
					const name = path.basename(request.url ?? '');
					const file = path.join(media, name);
					if (!/^[\w.-]+$/.test(name) || !existsSync(file)) {
						next();
						return;
					}
					response.setHeader('content-type', mimeTypeOf(name));
					createReadStream(file).pipe(response);
				});
			},
		},
	};
}
