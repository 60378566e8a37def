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
		const [{ counted_as: label, item, unit } = {}] = group;
		return [label, item, text, unit].filter(Boolean).join(' ');
	});
}

/** All figures that a list on a page shows. @example ['课堂展示 ≥ 10 节', '捐赠 缝纫机 30 台'] */
export const figuresOnPage = (html: string): string[] =>
	html
		.split('<span class="label"')
		.slice(1)
		.flatMap((part) => {
			const [, label] = /^[^>]*>([^<]*)/.exec(part) ?? [];
			return [...part.matchAll(shownValue)].map(([, item, value, unit]) =>
				[label, item, value?.trim(), unit].filter(Boolean).join(' '),
			);
		});

const shownValue =
	/class="value"[^>]*>(?:<span class="item"[^>]*>([^<]*)<\/span>)?([^<]*)<span class="unit"[^>]*>([^<]*)/g;

/** The figures of the home page with the addresses that they lead to. */
export const figuresOnHome = (html: string): { figure: string; path: string }[] =>
	[...html.matchAll(homeFigure)].map(([, path = '', label, value, unit]) => ({
		figure: `${label} ${value?.trim()} ${unit}`,
		path,
	}));

const homeFigure =
	/<dt[^>]*><a href="([^"]*)"[^>]*>([^<]*)<\/a><\/dt><dd[^>]*>([^<]*)<span class="unit"[^>]*>([^<]*)/g;
