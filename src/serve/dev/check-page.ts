import type { AstroIntegration } from 'astro';
import { htmlPage } from '#check/reporters/html.ts';
import type { Checked } from '#check/reporters/print-findings.ts';
import type { Settings } from '#settings.ts';

/** The page in the development site that says what the checker found. */
export function checkPage({ basePath }: Pick<Settings, 'basePath'>) {
	const shown = { html: '' };
	const address = `${basePath}check/`;
	const integration: AstroIntegration = {
		name: 'show-check-page',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(address, (request, response, next) => {
					if (request.method !== 'GET') {
						next();
						return;
					}
					response.setHeader('content-type', 'text/html; charset=utf-8');
					response.end(shown.html);
				});
			},
		},
	};
	return {
		address,
		integration,
		html: () => shown.html,
		show(checked: Checked, contentDir: string): void {
			shown.html = htmlPage(checked, contentDir);
		},
	};
}
