import type { ViteDevServer } from 'vite';
import { htmlPage } from '#check/reporters/html.ts';
import type { PrintedCheck } from '#check/reporters/print-findings.ts';

/** The page in the development site that says what the checker found, at a path that ends with `/`. */
export function checkPage(address: string) {
	const shown = { html: '' };
	return {
		address,
		html: () => shown.html,
		show(checked: PrintedCheck, contentDir: string): void {
			shown.html = htmlPage(checked, contentDir);
		},
		serve({ middlewares }: ViteDevServer): void {
			middlewares.use(address, (request, response, next) => {
				if (request.method !== 'GET') {
					next();
					return;
				}
				response.setHeader('content-type', 'text/html; charset=utf-8');
				response.end(shown.html);
			});
		},
	};
}
