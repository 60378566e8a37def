import type { ArchiveRule } from '#check/rule.ts';
import { reviewSteps } from '#model/site.ts';

/** What `site.yaml` asks for (`requireReview`) has been done before a report is published, in order. */
export const reviews: ArchiveRule = {
	name: 'reviews',
	*check({ site, reports }) {
		for (const { file, credits } of reports) {
			for (const step of site.requireReview) {
				if (credits?.[step]) continue;
				yield {
					file,
					severity: 'error',
					place: { path: ['credits', step] },
					message: `还没有${reviewSteps[step]}，本站规定审过才发布。`,
					hint: `审过后写上审核人的身份和日期（credits 里的 ${step}: { by: 身份, on: 日期 }）；还没审，先留作草稿（draft: true）。`,
				};
			}
			const days = [credits?.first?.on, credits?.second?.on, credits?.final?.on].filter(
				(day) => day !== undefined,
			);
			if (days.every((day, index) => index === 0 || (days[index - 1] ?? '') <= day)) continue;
			yield {
				file,
				severity: 'warning',
				place: { path: ['credits'] },
				message: '三审的日期次序颠倒。',
				hint: '先初审，再复审，后终审；请核对日期。',
			};
		}
	},
};
