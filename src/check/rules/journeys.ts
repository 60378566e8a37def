import type { ReportRule } from '#check/rule.ts';

/** A journey is named where several activities belong to it. */
export const journeys: ReportRule = {
	name: 'journeys',
	*check({ report: { activities } }) {
		for (const [index, { journey }] of activities.entries()) {
			if (journey === undefined) continue;
			if (activities.filter((other) => other.journey === journey).length > 1) continue;
			yield {
				severity: 'warning',
				place: { path: ['activities', index, 'journey'] },
				message: `同一次出行“${journey}”只写在一项活动上。`,
				hint: '请在同一次出行的另外几项活动上写同样的编号；只有这一项，就删去编号（journey）。',
			};
		}
	},
};
