import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { BuildFailure } from './build-failure.ts';

/** How a page was rendered when it was last. */
interface Rendered {
	readonly key: string;
	/** Stamp of its file, which tells that the file is still that one. */
	readonly stamp: string;
}

export interface SkipOptions {
	/** Fingerprint of the bundled code; asked once Vite has finished. */
	readonly code: () => string;
	readonly before: { readonly code: string; readonly pages: Readonly<Record<string, Rendered>> };
	readonly stamps: ReadonlyMap<string, string>;
	/** Told once, before anything is rendered. */
	readonly onPlan: (plan: RenderPlan) => void;
}

export interface RenderPlan {
	readonly code: string;
	/** Every page and data file of the site with its cache key, by its file. */
	readonly keys: ReadonlyMap<string, string | undefined>;
	/** Those that are shown as they are. */
	readonly kept: readonly string[];
}

/** Lets Astro render only what shows something new: its cache key or the code has changed. */
export function skipUnchanged(options: SkipOptions): AstroIntegration {
	return {
		name: 'skip-unchanged',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) =>
				setPrerenderer((standard) => ({
					name: 'skip-unchanged',
					setup: async () => standard.setup?.(),
					render: (request, context) => standard.render(request, context),
					teardown: async () => standard.teardown?.(),
					getStaticPaths: async () => {
						const paths = await standard.getStaticPaths();
						const plan = planOf(paths, options);
						options.onPlan(plan);
						const kept = new Set(plan.kept);
						return paths.filter((path) => !kept.has(fileOf(path)));
					},
				})),
		},
	};
}

type StaticPath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

function planOf(paths: readonly StaticPath[], { code, before, stamps }: SkipOptions): RenderPlan {
	const now = code();
	const keys = new Map<string, string | undefined>();
	for (const path of paths) {
		const file = fileOf(path);
		// Astro looks for conflicts only among what it renders.
		if (keys.has(file)) throw new BuildFailure([`两个页面占用同一个网址：/${file}`]);
		keys.set(file, path.cacheKey);
	}
	const isKept = ([file, key]: [string, string | undefined]): boolean => {
		const last = before.pages[file];
		return key !== undefined && last?.key === key && last.stamp === stamps.get(file);
	};
	const kept = now === before.code ? [...keys].filter(isKept).map(([file]) => file) : [];
	return { code: now, keys, kept };
}

/** The file that Astro writes a path to, with `build.format: 'directory'`. */
function fileOf({ pathname, route }: StaticPath): string {
	const bare = pathname.replace(/^\/|\/$/g, '');
	if (route.type === 'endpoint') return bare;
	if (bare === '') return 'index.html';
	return bare === '404' || bare === '500' ? `${bare}.html` : `${bare}/index.html`;
}
