import { exactly } from '#stats/interval.ts';
import { answersTo, indexAnswers } from '#stats/promise-records.ts';
import type { Chart } from './chart.ts';

/**
 * How many promises each plan makes, and for how many of them there is anything on record.
 * No record says nothing about what was done.
 */
export const plannedAndRecorded = {
	id: 'planned-and-recorded',
	form: 'bar',
	rowKind: 'plan',
	columnKind: 'state',
	rowsOf({ archive, reports }) {
		const index = indexAnswers(archive);
		const rows = reports.flatMap((plan) => {
			if (plan.kind !== 'plan' || plan.commitments.length === 0) return [];
			const recorded = plan.commitments.filter(
				(commitment) => answersTo(plan, commitment, index).length > 0,
			);
			return [
				{ key: plan.id, cells: [exactly(plan.commitments.length), exactly(recorded.length)] },
			];
		});
		return { columns: ['planned', 'recorded'], rows };
	},
} as const satisfies Chart;
