import { shownFigures, type ShownFigure } from '#data/shown-figures.ts';
import { words } from '#i18n/zh-hans.ts';
import { formatAmount } from '#model/format-interval.ts';
import { levelOfFigure } from '#stats/evidence.ts';
import { conceptOf, countNameOf } from '#thesaurus/index.ts';
import { scopeName } from '#site/scope-name.ts';
import { amount, choice, coded, hidden, link, named, text } from './columns.ts';
import { sheet } from './sheet.ts';

/** What pages add up, with what each name covers. Scopes lie in each other: nothing is added here. */
export const figures = sheet<ShownFigure>(
	'figures',
	[
		text('label', ({ type }) => countNameOf(type)),
		amount('amount', ({ quantity }) => [formatAmount(quantity), []]),
		text('definition', ({ type }) =>
			[conceptOf(type).term, ...conceptOf(type).alt].join(words.separator),
		),
		link('scope', ({ scope, path }, { archive }) => [scopeName(scope, archive), path.slice(1)]),
		text('parts', ({ figure }) => String(figure.parts.filter(({ isCounted }) => isCounted).length)),
		choice('scopeKind', ({ scope }) => [scope.kind], coded(words.openData.scopeKind)),
		choice('type', ({ type }) => [type], named.type),
		hidden(
			'evidence',
			({ figure }, { archive }) => words.evidence.level[levelOfFigure(figure, archive)],
		),
	],
	(context) => shownFigures(context).filter(({ days }) => days === undefined),
);
