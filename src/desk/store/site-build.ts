import type { Server } from 'node:http';
import { buildApart, type BuildApart } from '#build/build-apart.ts';
import { serveSite } from '#serve/serve-site.ts';
import type { Settings } from '#settings.ts';

/** The public site as the desk makes it, one build at a time. */
export interface SiteBuild {
	readonly start: () => void;
	readonly state: () => Readonly<BuildState>;
	readonly stop: () => Promise<void>;
}

interface BuildState {
	/** What the build has said so far, or the last one. */
	lines: readonly string[];
	step: 'idle' | 'running' | 'failed' | 'done';
	/** The port at which the finished site is shown. */
	port: number;
}

/** @param host where the finished site is shown; this computer alone where it is not said */
export function siteBuild(settings: Settings, host?: string): SiteBuild {
	const state: BuildState = { lines: [], step: 'idle', port: 0 };
	const running: { build?: BuildApart; server?: Server } = {};
	async function finish(isBuilt: boolean): Promise<void> {
		if (isBuilt && !running.server) {
			const { outDir: folder, basePath } = settings;
			const { server, address } = await serveSite({ folder, basePath }, { port: usual, host });
			running.server = server;
			state.port = Number(new URL(address).port);
		}
		state.step = isBuilt ? 'done' : 'failed';
	}
	return {
		start() {
			if (state.step === 'running') return;
			Object.assign(state, { lines: [], step: 'running' });
			running.build = buildApart(settings, (line) => (state.lines = [...state.lines, line]));
			running.build.done.then(finish).catch(console.error);
		},
		state: () => state,
		async stop() {
			running.build?.stop();
			await running.build?.done;
			running.server?.close().closeAllConnections();
		},
	};
}

/** Where a site is usually shown on this computer; the next free port where that is taken. */
const usual = 4321;
