import { formatInterval } from '#model/format-interval.ts';

/** What the rows that count come to, by type, thing and unit, as the data page says how to add them. */
export function figuresAddedUp(rows: readonly Readonly<Record<string, string>>[]): string[] {
	const counted = rows.filter((row) => row['is_counted'] === 'true');
	const groups = Map.groupBy(counted, (row) =>
		[row['counted_as'], row['item'], row['unit']].join(' '),
	);
	return [...groups.values()].map((group) => {
		const added = (name: 'min' | 'max') =>
			group.reduce((total, row) => total + Number(row[name]), 0);
		const text = formatInterval({
			min: added('min'),
			max: group.some((row) => row['max'] === '') ? null : added('max'),
			isApproximate: group.some((row) => row['is_approximate'] === 'true'),
		});
		return `${group[0]?.['counted_as']} ${text} ${group[0]?.['unit']}`;
	});
}

/** All figures that the statistics page shows. */
export const figuresOnPage = (html: string): string[] =>
	html
		.split('<span class="label"')
		.slice(1)
		.flatMap((part) => {
			const [, label] = /^[^>]*>([^<]*)/.exec(part) ?? [];
			return [...part.matchAll(/class="value"[^>]*>([^<]*)<span class="unit"[^>]*>([^<]*)/g)].map(
				([, value, unit]) => `${label} ${value?.trim()} ${unit}`,
			);
		});
