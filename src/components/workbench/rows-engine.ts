import type { SheetQuestion, SheetReply } from './answer-question.ts';
import RowsWorker from './rows-worker.ts?worker';

/**
 * Opens the worker of a sheet at the first question; of questions only the last is answered.
 * @param folder address below which the files of the sheet lie
 */
export function rowsEngine(
	folder: () => string,
	hear: (reply: SheetReply) => void,
): (question: Omit<SheetQuestion, 'id'>) => void {
	const state: { worker: Worker | null; last: number } = { worker: null, last: 0 };
	const open = (): Worker => {
		const worker = new RowsWorker();
		worker.onerror = ({ message: reason }) => hear({ say: 'failure', reason });
		worker.onmessage = ({ data }: MessageEvent<SheetReply>) => {
			if (data.say !== 'answer' || data.id === state.last) hear(data);
		};
		return worker;
	};
	return (question) => {
		state.worker ??= open();
		state.last += 1;
		state.worker.postMessage({ ...question, id: state.last, folder: folder() });
	};
}
