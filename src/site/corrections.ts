import type { Archive } from '#archive/archive.ts';

/** A change of something published: what was put right in a report, or the notice of one taken back. */
interface Change {
	readonly kind: 'correction' | 'withdrawal';
	/** Of the report. */
	readonly id: string;
	/** The title of a report that is there. */
	readonly title?: string;
	readonly on: string;
	readonly what: string;
}

/** All corrections and withdrawals, the newest first. */
export function changesOf({ reports, withdrawn }: Archive): Change[] {
	const corrections = reports.flatMap(({ id, title, corrections }) =>
		corrections.map(({ on, what, why }): Change => ({
			kind: 'correction',
			id,
			title,
			on,
			what: [what, why].filter(Boolean).join('；'),
		})),
	);
	const withdrawals = withdrawn.map(({ id, on, reason }): Change => ({
		kind: 'withdrawal',
		id,
		on,
		what: reason,
	}));
	return [...corrections, ...withdrawals].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
