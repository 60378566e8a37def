import type { ReportRule } from '#check/rule.ts';

/** 一票否决 and checking of traces were limited in November 2025; old plans say so beside the clause. */
export const outdatedPractice: ReportRule = {
	name: 'outdated-practice',
	*check({ report }) {
		if (report.kind !== 'plan') return;
		for (const [index, { clause, note = '', isOutdated }] of report.commitments.entries()) {
			const found = limited.exec(`${clause}\n${note}`)?.[0];
			if (found === undefined || isOutdated) continue;
			yield {
				severity: 'warning',
				place: { path: ['commitments', index, 'clause'] },
				message: `这一条写了“${found}”，教师厅〔2025〕2号已限制这种做法。`,
				hint: '请在这一条里注明做法已过时（isOutdated: true），网页上会写出来。',
			};
		}
	},
};

const limited = /一票否决|留痕/;
