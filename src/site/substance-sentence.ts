import { words } from '#i18n/zh-hans.ts';
import type { Deed } from '#stats/deeds.ts';
import { substanceOf, type Substance } from '#stats/substance.ts';

const percent = new Intl.NumberFormat('zh-CN', { style: 'percent', maximumFractionDigits: 0 });

/** The shares of teaching and ceremony among activities; empty where there are none. */
export function substanceSentence(deeds: readonly Deed[]): string {
	if (deeds.length === 0) return '';
	const shareOf = (substance: Substance) =>
		percent.format(
			deeds.filter(({ type }) => substanceOf(type) === substance).length / deeds.length,
		);
	return words.substanceMix.sentence(shareOf('teaching'), shareOf('ceremony'), deeds.length);
}
