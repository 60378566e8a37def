import type { Archive } from '#archive/archive.ts';

/** What was put right in reports, and the notices of those taken back, the newest first. */
export function changesOf({ reports, withdrawn }: Archive) {
	const corrected = reports.flatMap(({ id, title, corrections }) =>
		corrections.map(({ on, what, why }) => ({
			kind: 'correction' as const,
			id,
			title,
			on,
			what: [what, why].filter(Boolean).join('；'),
		})),
	);
	const takenBack = withdrawn.map(({ id, on, reason }) => ({
		kind: 'withdrawal' as const,
		id,
		title: undefined,
		on,
		what: reason,
	}));
	return [...corrected, ...takenBack].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
