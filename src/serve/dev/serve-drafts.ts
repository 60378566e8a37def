import path from 'node:path';
import { dev, type AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import type { Archive } from '#archive/archive.ts';
import { handOver } from '#archive/hand-over.ts';
import { astroOptions } from '#build/astro-options.ts';
import type { Settings } from '#settings.ts';
import { showPictures } from './show-pictures.ts';

/**
 * Serves the site's real pages over an archive that is given to it, on this computer only. The
 * environment must name the same settings, for Astro's configuration reads them there.
 */
export async function serveDrafts(settings: Settings) {
	const made: { server?: ViteDevServer } = {};
	const keepServer: AstroIntegration = {
		name: 'drafts',
		hooks: {
			'astro:server:setup': ({ server }) => {
				made.server = server;
				showPictures(server, settings);
			},
		},
	};
	const { integrations = [], vite, ...options } = astroOptions(settings);
	const server = await dev({
		...options,
		logLevel: 'error',
		server: { port: 0, host: '127.0.0.1' },
		// Pages are asked for again by their reader; nothing is watched and nothing reloads by itself.
		vite: { ...vite, server: { hmr: false, ws: false, watch: null } },
		integrations: [...integrations, keepServer],
	});
	return {
		origin: `http://127.0.0.1:${server.address.port}`,
		stop: () => server.stop(),
		/** Shows another archive from now on. */
		show(archive: Archive): void {
			handOver(archive);
			if (made.server) forgetPages(made.server);
		},
	};
}

const pages = path.join('src', 'pages') + path.sep;

/** Astro remembers which paths a page has for as long as Vite keeps its module. */
function forgetPages({ environments }: ViteDevServer): void {
	for (const { moduleGraph } of Object.values(environments)) {
		for (const [file, modules] of moduleGraph.fileToModulesMap) {
			if (!path.normalize(file).includes(pages)) continue;
			for (const module of modules) moduleGraph.invalidateModule(module);
		}
	}
}
