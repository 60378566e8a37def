import type { Interval } from './quantity.ts';

const grouped = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 });

/** A number with its bounds visible: `12`, `≥10`, `≤50`, `2–3`, `约100`. */
export function formatInterval({ min, max, isApproximate }: Interval): string {
	const prefix = isApproximate ? '约' : '';
	if (max === null) return `${prefix}≥${grouped.format(min)}`;
	if (min === max) return prefix + grouped.format(min);
	if (min === 0) return `${prefix}≤${grouped.format(max)}`;
	return `${prefix}${grouped.format(min)}–${grouped.format(max)}`;
}

interface Amount extends Interval {
	readonly unit: string;
	readonly item?: string | undefined;
}

/** A number and its unit as people say them, large ones in 万; then `exact` holds every digit. */
export function amountWords({ min, max, isApproximate, unit }: Amount) {
	const value = formatInterval({ min, max, isApproximate });
	if ((max ?? min) < inWanFrom) return { value, unit };
	const tenThousands = { min: min / wan, max: max === null ? null : max / wan, isApproximate };
	return { value: formatInterval(tenThousands), unit: `万${unit}`, exact: `${value}${unit}` };
}

const wan = 10_000;

/** Five digits are read at a glance. */
const inWanFrom = 10 * wan;

/** @example formatAmount(…) // '9,051万元（90,510,000元）', '12套电子白板' */
export function formatAmount(amount: Amount): string {
	const { value, unit, exact } = amountWords(amount);
	const counted = `${value}${unit}${exact ? `（${exact}）` : ''}`;
	return amount.item === undefined ? counted : counted + amount.item;
}
