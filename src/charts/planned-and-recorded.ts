import type { Report } from '#archive/archive.ts';
import { exactly } from '#stats/interval.ts';
import type { Commitment } from '#model/commitment.ts';
import type { Deed } from '#stats/deeds.ts';
import type { Chart } from './chart.ts';

/**
 * How many promises each plan makes, and for how many of them there is any record in its pairings.
 * No record says nothing about what was done.
 */
export const plannedAndRecorded = {
	id: 'planned-and-recorded',
	form: 'bar',
	rowKind: 'plan',
	columnKind: 'state',
	rowsOf({ reports, deeds }) {
		const rows = reports.flatMap((plan) => {
			if (plan.kind !== 'plan' || plan.commitments.length === 0) return [];
			const recorded = plan.commitments.filter((commitment) =>
				deeds.some((deed) => mayAnswer(deed, plan, commitment)),
			);
			return [
				{ key: plan.id, cells: [exactly(plan.commitments.length), exactly(recorded.length)] },
			];
		});
		return { columns: ['planned', 'recorded'], rows };
	},
} as const satisfies Chart;

/** A deed answers a promise where its report says so, or where it is of the same type in the same pairing. */
function mayAnswer({ serves, type, report }: Deed, plan: Report, commitment: Commitment): boolean {
	if (serves.includes(`${plan.id}#${commitment.id}`)) return true;
	return type === commitment.type && report.pairings.some((id) => plan.pairings.includes(id));
}
