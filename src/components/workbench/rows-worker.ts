import type { SheetShard } from '#site/workbench/sheet.ts';
import { answering, type SheetQuestion, type SheetReply } from './answer-question.ts';
import { joined, readShard } from './read-shards.ts';

/**
 * Reads the files of a sheet and answers what the page asks, off its thread: thirty thousand rows
 * take a cheap phone seconds. Of a sheet of many files the first one gives an answer at once, which
 * the whole sheet then takes the place of.
 */
const state: {
	ask: ReturnType<typeof answering> | null;
	isAll: boolean;
	last: SheetQuestion | null;
} = {
	ask: null,
	isAll: false,
	last: null,
};
const tell = (reply: SheetReply): void => postMessage(reply);

function answerLast(): void {
	const { ask, last, isAll } = state;
	if (ask && last && (isAll || !last.isWhole))
		tell({ say: 'answer', id: last.id, answer: ask(last) });
}

async function readAll(folder: string): Promise<void> {
	const first = await readShard(folder, 1);
	const shards: [SheetShard, ...SheetShard[]] = [first];
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

addEventListener(
	'message',
	({ data }: MessageEvent<SheetQuestion & { readonly folder: string }>) => {
		const isFirst = state.last === null;
		state.last = data;
		if (!isFirst) answerLast();
		else
			readAll(data.folder).catch((error: unknown) => {
				tell({ say: 'failure', reason: String(error) });
			});
	},
);
