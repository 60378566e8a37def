import type { Interval } from './quantity.ts';

const grouped = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 });

/** A number with its bounds visible: `12`, `≥ 10`, `≤ 50`, `2–3`, `约 100`. */
export function formatInterval({ min, max, isApproximate }: Interval): string {
	const prefix = isApproximate ? '约 ' : '';
	if (max === null) return `${prefix}≥ ${grouped.format(min)}`;
	if (min === max) return prefix + grouped.format(min);
	if (min === 0) return `${prefix}≤ ${grouped.format(max)}`;
	return `${prefix}${grouped.format(min)}–${grouped.format(max)}`;
}
