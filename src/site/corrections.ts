import type { Archive } from '#archive/archive.ts';
import type { Named } from './report-view.ts';

/** A change of something published. */
type Change =
	| {
			readonly kind: 'correction';
			readonly on: string;
			readonly what: string;
			readonly why?: string | undefined;
			readonly report: Named;
	  }
	| {
			readonly kind: 'withdrawal';
			readonly on: string;
			readonly reason: string;
			/** Address of the notice: the title is gone with the text. */
			readonly id: string;
	  };

/** All corrections and withdrawals, the newest first. */
export function changesOf({ reports, withdrawn }: Archive): Change[] {
	const corrections = reports.flatMap(({ id, title, corrections }) =>
		corrections.map(({ on, what, why }) => ({
			kind: 'correction' as const,
			on,
			what,
			why,
			report: { id, name: title },
		})),
	);
	const withdrawals = withdrawn.map(({ id, on, reason }) => ({
		kind: 'withdrawal' as const,
		id,
		on,
		reason,
	}));
	return [...corrections, ...withdrawals].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
