import type { AstroIntegration } from 'astro';
import { htmlPage } from '#check/reporters/html.ts';
import type { Checked } from '#check/reporters/print-findings.ts';
import type { Settings } from '#settings.ts';

/** The page in the development site that says what the checker found. */
interface CheckPage {
	/** Below the address of the site. */
	readonly path: string;
	readonly html: () => string;
	readonly show: (checked: Checked, contentDir: string) => void;
}

export function checkPage(): CheckPage {
	const shown = { html: '' };
	return {
		path: 'check/',
		html: () => shown.html,
		show(checked, contentDir) {
			shown.html = htmlPage(checked, contentDir);
		},
	};
}

export function showCheckPage({ basePath }: Settings, page: CheckPage): AstroIntegration {
	return {
		name: 'show-check-page',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(basePath + page.path, (request, response, next) => {
					if (request.method !== 'GET') {
						next();
						return;
					}
					response.setHeader('content-type', 'text/html; charset=utf-8');
					response.end(page.html());
				});
			},
		},
	};
}
