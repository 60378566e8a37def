import { pagefind } from 'virtual:pagefind';
import { createRank, type Rank } from '#search/worker/ranking.ts';

// What the test takes out of the script that is made for the worker.
Object.assign(globalThis, {
	async startRank(wasm: Uint8Array, lengths: readonly number[]): Promise<Rank> {
		await pagefind({ module_or_path: wasm });
		return createRank(pagefind, lengths);
	},
});
