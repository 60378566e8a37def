import type { Shard } from '#site/workbench/sheet.ts';
import { answering, type Ask } from './answer-question.ts';
import type { Question, Reply } from './answer.ts';
import { joined, readShard } from './read-shards.ts';

/**
 * Reads the files of a sheet and answers what the page asks, off its thread: thirty thousand rows
 * take a cheap phone seconds. Of a sheet of many files the first one gives an answer at once, which
 * the whole sheet then takes the place of.
 */
const state: { ask: Ask | null; isAll: boolean; last: Question | null } = {
	ask: null,
	isAll: false,
	last: null,
};
const tell = (reply: Reply): void => postMessage(reply);

function answerLast(): void {
	const { ask, last, isAll } = state;
	if (ask && last && (isAll || !last.isWhole))
		tell({ say: 'answer', id: last.id, answer: ask(last) });
}

async function readAll(folder: string): Promise<void> {
	const first = await readShard(folder, 1);
	const shards: [Shard, ...Shard[]] = [first];
	while (shards.length < first.shards) {
		if (shards.length === 1) {
			state.ask = answering(first);
			answerLast();
		}
		const read = shards.reduce((count, { rows }) => count + rows.length, 0);
		tell({ say: 'loading', read, total: first.total });
		shards.push(await readShard(folder, shards.length + 1));
	}
	Object.assign(state, { ask: answering(joined(shards)), isAll: true });
	answerLast();
}

addEventListener('message', ({ data }: MessageEvent<Question & { readonly folder: string }>) => {
	const isFirst = state.last === null;
	state.last = data;
	if (!isFirst) answerLast();
	else
		readAll(data.folder).catch((error: unknown) => {
			tell({ say: 'failure', reason: String(error) });
		});
});
