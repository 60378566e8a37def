import type { Archive } from '#archive/archive.ts';
import type { Named } from './named.ts';

/** A change of something published: what was put right in a report, or the notice of one taken back. */
type Change = Correction | Withdrawal;

type Correction = Archive['reports'][number]['corrections'][number] & {
	readonly kind: 'correction';
	readonly report: Named;
};

type Withdrawal = Pick<Archive['withdrawn'][number], 'id' | 'on' | 'reason'> & {
	readonly kind: 'withdrawal';
};

/** All corrections and withdrawals, the newest first. */
export function changesOf({ reports, withdrawn }: Archive): Change[] {
	const corrections = reports.flatMap(({ id, title, corrections }) =>
		corrections.map((change): Change => ({
			...change,
			kind: 'correction',
			report: { id, name: title },
		})),
	);
	const withdrawals = withdrawn.map(({ id, on, reason }): Change => ({
		kind: 'withdrawal',
		id,
		on,
		reason,
	}));
	return [...corrections, ...withdrawals].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
