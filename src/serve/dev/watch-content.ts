import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Settings } from '#settings.ts';

/** Looks at the content again when a file in it changes, and reloads the pages that are open. */
export function watchContent(
	{ contentDir }: Settings,
	lookAtContent: () => Promise<void>,
): AstroIntegration {
	return {
		name: 'watch-content',
		hooks: {
			'astro:server:setup': ({ server }) => {
				let pending: NodeJS.Timeout | undefined;
				const look = async (): Promise<void> => {
					await lookAtContent();
					server.ws.send({ type: 'full-reload' });
				};
				server.watcher.add(contentDir);
				server.watcher.on('all', (_event, file) => {
					if (!file.startsWith(contentDir + path.sep)) return;
					// An editor or the importer writes several files at once.
					clearTimeout(pending);
					pending = setTimeout(() => void look().catch(console.error), 200);
				});
			},
		},
	};
}
