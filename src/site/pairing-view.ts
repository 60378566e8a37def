import type { Archive, Pairing, Report } from '#archive/archive.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { EvidenceIndex } from '#stats/evidence.ts';
import { figuresIn } from '#stats/figures.ts';
import { cardsOf, type Card } from './cards.ts';
import { figureViews, type FigureView } from './figure-view.ts';
import { pairingView, type PairingView } from './report-view.ts';

/** What the page of a pairing shows. */
interface PairingPage {
	readonly pairing: Pairing;
	readonly names: PairingView;
	readonly when: string;
	readonly programmes: readonly { readonly path: string; readonly label: string }[];
	readonly cards: readonly Card[];
	readonly figures: readonly FigureView[];
}

export function pairingPage(
	pairing: Pairing,
	archive: Archive,
	reports: readonly Report[],
	evidence: EvidenceIndex,
): PairingPage {
	const programme = pairing.programme && archive.programmes.get(pairing.programme);
	const figures = figuresIn(archive, { kind: 'pairing', id: pairing.id });
	return {
		pairing,
		names: pairingView(pairing.id, archive),
		when: pairing.period ? formatDate(pairing.period) : '',
		programmes: programme ? [{ path: `/programmes/${programme.id}/`, label: programme.name }] : [],
		cards: cardsOf(reports, archive),
		figures: figureViews(figures, evidence),
	};
}
