import type { Tally } from './score.ts';

/** A score with the target that it is measured against. */
interface Rate {
	readonly name: string;
	readonly value: string;
	readonly target: string;
}

export function ratesOf(tally: Tally): Rate[] {
	const share = (part: number, whole: number) =>
		whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} % (${part}/${whole})`;
	return [
		{ name: '材料', value: String(tally.documents), target: '' },
		{
			name: '正文丢失的行',
			value: `${tally.linesLost} / ${tally.linesLost + tally.linesKept}`,
			target: '0',
		},
		{
			name: '网页杂项删去',
			value: share(tally.chrome - tally.chromeLeft, tally.chrome),
			target: '≥ 98 %',
		},
		{ name: '种类正确', value: share(tally.kindRight, tally.documents), target: '≥ 88 %' },
		{ name: '标题正确', value: share(tally.titleRight, tally.titles), target: '≥ 90 %' },
		{ name: '日期完全一致', value: share(tally.dateRight, tally.documents), target: '只报告' },
		{ name: '日期说过头', value: String(tally.dateOver), target: '0' },
		{ name: '学校查准', value: share(tally.schoolsRight, tally.schoolsFound), target: '≥ 92 %' },
		{ name: '学校查全', value: share(tally.schoolsRight, tally.schoolsTrue), target: '≥ 90 %' },
		{ name: '数量查准', value: share(tally.countsRight, tally.countsFound), target: '≥ 97 %' },
		{ name: '数量查全', value: share(tally.countsRight, tally.countsTrue), target: '只报告' },
		{
			name: '文中的数读出',
			value: share(tally.countsFound, tally.numbers),
			target: '只报告',
		},
		{ name: '署名正确', value: share(tally.creditsRight, tally.credits), target: '≥ 90 %' },
		{
			name: '近似材料误出的结对信息',
			value: `${tally.nearMissFacts} / ${tally.nearMisses} 篇`,
			target: '0',
		},
	];
}

const names = { tune: '调试用', held: '留出', seed: '五篇原始材料' } as const;

export function tableOf(
	groups: readonly { split: keyof typeof names; rates: readonly Rate[] }[],
): string {
	const [first] = groups;
	const head = `| 指标 | 目标 | ${groups.map(({ split }) => names[split]).join(' | ')} |`;
	const line = `| --- | --- |${groups.map(() => ' --- |').join('')}`;
	const rows = (first?.rates ?? []).map(
		({ name, target }, index) =>
			`| ${name} | ${target} | ${groups.map(({ rates }) => rates[index]?.value ?? '').join(' | ')} |`,
	);
	return [head, line, ...rows].join('\n');
}
