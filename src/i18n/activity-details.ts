import type { Activity } from '#model/activity.ts';
import { conceptOf } from '#thesaurus/index.ts';
import { words } from './zh-hans.ts';

type Told = Pick<Activity, 'stages' | 'taught' | 'journey' | 'quantities'>;

/** For whom an activity was, what was taught, and which others of its report were on one journey. */
export const activityDetails = (activity: Told, ofReport: readonly Activity[]): string[] =>
	[
		activity.stages.map((stage) => words.stage[stage]).join(words.separator),
		activity.taught ? words.report.taught(activity.taught) : '',
		journeyText(activity, ofReport),
	].filter((detail) => detail !== '');

function journeyText({ journey, quantities }: Told, ofReport: readonly Activity[]): string {
	if (journey === undefined) return '';
	const others = ofReport.filter(
		(other) => other.journey === journey && other.quantities !== quantities,
	);
	const terms = new Set(others.map(({ type }) => conceptOf(type).term));
	return words.report.sameJourney([...terms].join(words.separator));
}
