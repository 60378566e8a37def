import type { Archive } from '#archive/archive.ts';
import type { LedgerKind } from '#data/ledger/ledger.ts';
import { pairingName, schoolName } from '#i18n/names.ts';
import { words } from '#i18n/zh-hans.ts';
import type { ScopeKind } from '#stats/scope.ts';

interface Scope {
	readonly kind: ScopeKind | LedgerKind;
	readonly id: string;
}

/** The name of what a ledger or a summary is about. */
export function scopeName({ kind, id }: Scope, archive: Archive): string {
	switch (kind) {
		case 'site':
			return words.summaries.site;
		case 'programme':
			return archive.programmes.get(id)?.name ?? id;
		case 'pairing':
			return pairingName(id, archive);
		case 'school':
			return schoolName(id, archive);
		case 'year':
			return words.schoolYear(id);
	}
}
