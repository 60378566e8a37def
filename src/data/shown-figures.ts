import { figuresIn, type Figure } from '#stats/figures.ts';
import { readScope, type Scope } from '#stats/scope.ts';
import { shownSummaries } from '#stats/shown-summaries.ts';
import type { Days } from '#stats/summary-period.ts';
import { placeOfSummary, summaryPath } from './summary-path.ts';
import type { DataContext } from './table.ts';

/** A figure with the page that shows it and what it is about. */
export interface ShownFigure extends FigurePlace, Pick<Figure, 'type'> {
	readonly id: string;
	readonly figure: Figure;
	readonly quantity: Figure['value'] & Pick<Figure, 'unit' | 'item'>;
}

interface FigurePlace {
	readonly path: string;
	readonly scope: Scope;
	/** What it is confined to. */
	readonly days?: Days | null;
}

/** Every figure that a page shows. */
export function shownFigures({ archive, today }: DataContext): ShownFigure[] {
	const scopes = [
		{ scope: { kind: 'site', id: '' } as const, path: '/statistics/' },
		...placesOf('programme', archive.programmes),
		...placesOf('pairing', archive.pairings),
		...placesOf('school', archive.schools),
	];
	return [
		...scopes.flatMap((place) => figuresAt(place, figuresIn(archive, place.scope))),
		...archive.bulletins.flatMap((issue) => {
			const scope = readScope(issue.scope, archive);
			const days = { first: issue.from, last: issue.to };
			const place = scope && { scope, days, path: `/bulletins/${issue.id}/` };
			return place ? figuresAt(place, figuresIn(archive, place.scope, days)) : [];
		}),
		...shownSummaries(archive, today).flatMap(({ summary }) => {
			const { scope, period, figures } = summary;
			const path = summaryPath(placeOfSummary(summary));
			return figuresAt({ scope, path, days: period.days }, figures);
		}),
	];
}

const placesOf = (
	kind: 'programme' | 'pairing' | 'school',
	entries: ReadonlyMap<string, unknown>,
) => [...entries.keys()].map((id) => ({ scope: { kind, id }, path: `/${kind}s/${id}/` }));

/** A page's address tells its figures from those of the others. */
const figuresAt = (place: FigurePlace, figures: readonly Figure[]): ShownFigure[] =>
	figures.map((figure) => ({
		...place,
		id: `${place.path.slice(1, -1)}#${figure.measure}`,
		figure,
		type: figure.type,
		quantity: { ...figure.value, unit: figure.unit, item: figure.item },
	}));
