import path from 'node:path';
import type { ViteDevServer } from 'vite';

/** Looks at the content again when a file in it changes, and reloads the pages that are open. */
export function watchContent(
	{ watcher, ws }: ViteDevServer,
	contentDir: string,
	lookAtContent: () => Promise<void>,
): void {
	let pending: NodeJS.Timeout | undefined;
	const look = async (): Promise<void> => {
		await lookAtContent();
		ws.send({ type: 'full-reload' });
	};
	watcher.add(contentDir);
	watcher.on('all', (_event, file) => {
		if (!file.startsWith(contentDir + path.sep)) return;
		// An editor or the importer writes several files at once.
		clearTimeout(pending);
		pending = setTimeout(() => void look().catch(console.error), 200);
	});
}
