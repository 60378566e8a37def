import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { pagefindRuntime, workerScript } from '#search/index/worker-script.ts';
import type { Rank } from '#search/worker/ranking.ts';

type StartRank = (wasm: Uint8Array, lengths: readonly number[]) => Promise<Rank>;

declare global {
	var startRank: StartRank;
}

const reports = 2_000;
const state: { rank: Rank | null } = { rank: null };

before(async () => {
	const runtime = await pagefindRuntime();
	const entry = fileURLToPath(new URL('./ranking-worker.ts', import.meta.url));
	vm.runInThisContext(await workerScript(runtime, entry));
	const lengths = Array.from({ length: reports }, (_, row) => (row === 7 ? 50 : 1_000));
	state.rank = await globalThis.startRank(runtime.wasm, lengths);
});

const phrase = (rows: readonly number[], weight = 2) => ({
	rows: Uint32Array.from(rows),
	weights: new Uint32Array(rows.length).fill(weight),
});
const rank = (phrases: readonly ReturnType<typeof phrase>[], rows: readonly number[]) =>
	state.rank?.(phrases, Uint32Array.from(rows)) ?? new Map<number, number>();
const rowsTo = (count: number) => Array.from({ length: count }, (_, row) => row + 10);

test('scores equal rows equally, however many there are', () => {
	const scores = [...rank([phrase(rowsTo(900))], rowsTo(900)).values()];
	assert.equal(scores.length, 900);
	assert.ok(Math.max(...scores) - Math.min(...scores) < 0.001 * Math.max(...scores));
});

test('puts rows first where a phrase weighs more or the report is shorter', () => {
	const weights = Uint32Array.from([2, 14, 90]);
	const scores = rank([{ rows: Uint32Array.from([7, 20, 30]), weights }], [7, 20, 30]);
	assert.ok((scores.get(30) ?? 0) > (scores.get(20) ?? 0));
	assert.ok((scores.get(7) ?? 0) > (rank([phrase([40, 50, 60])], [40, 50, 60]).get(40) ?? 0));
});

test('counts a rare phrase for more than a common one', () => {
	const [rare, common] = [phrase([20, 30]), phrase(rowsTo(1_500))];
	const scores = rank([rare, common], [20, 30]);
	const alone = rank([common], [20, 30]);
	assert.ok((scores.get(20) ?? 0) > 5 * (alone.get(20) ?? 0));
});

test('ranks nothing where no row holds everything', () => {
	assert.equal(rank([phrase([20]), phrase([30])], []).size, 0);
});
