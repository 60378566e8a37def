import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sidecarOf } from '#archive/collections.ts';
import { doubtsIn } from '#check/import-notes.ts';
import { isRecord, propertyOf, recordsIn, textIn, type Written } from '#files/written.ts';
import { writeWhole } from '#files/write-whole.ts';
import type { Settings } from '#settings.ts';
import { oneLine, type ImportedFact } from './facts.ts';

/** What the importer wrote beside a report; `null` where there is nothing. */
export async function readSidecar({ contentDir }: Settings, file: string): Promise<Written | null> {
	const text = await readFile(path.join(contentDir, sidecarOf(file)), 'utf8').catch(() => '{}');
	const sidecar: unknown = JSON.parse(text);
	return isRecord(sidecar) && 'sha256' in sidecar ? sidecar : null;
}

/** Which facts a person has confirmed; `true` is all of them. */
export function isConfirmed(sidecar: Written | null, key: string): boolean {
	const confirmed = propertyOf(sidecar, 'confirmed');
	return confirmed === true || (Array.isArray(confirmed) && confirmed.includes(key));
}

/** Notes that a person has confirmed some of the facts that a report has, or all of them. */
export function confirmFacts(
	{ contentDir }: Settings,
	file: string,
	{
		sidecar,
		facts,
		keys,
	}: { sidecar: Written; facts: readonly ImportedFact[]; keys: readonly string[] },
): void {
	const isWhole = facts.every(({ key }) => keys.includes(key));
	const noted = { ...sidecar, confirmed: isWhole ? true : keys };
	writeWhole(path.join(contentDir, sidecarOf(file)), `${JSON.stringify(noted, null, '\t')}\n`);
}

/** A doubt of the importer that nobody has settled yet. */
export interface OpenDoubt {
	readonly text: string;
	/** The field that the answer goes into; empty where it goes into the text. */
	readonly field: string;
	readonly quotes: readonly { readonly quote: string; readonly reason: string }[];
}

/** The importer's doubts that still stand in a report's `uncertain`. */
export function openDoubtsIn(sidecar: Written | null, entry: Written): OpenDoubt[] {
	const uncertain = new Set(
		Array.isArray(entry['uncertain']) ? entry['uncertain'].map(String) : [],
	);
	const asked = recordsIn(sidecar, 'questions');
	return doubtsIn(sidecar)
		.filter((text) => uncertain.has(text.slice(0, longest)))
		.map((text) => {
			const question = asked.find((one) => textIn(one, 'text') === text);
			const quotes = recordsIn(question, 'quotes').map((one) => ({
				quote: oneLine(textIn(one, 'quote')),
				reason: textIn(one, 'reason'),
			}));
			return { text: text.slice(0, longest), field: textIn(question, 'field'), quotes };
		});
}

/** As much as a line of `uncertain` holds. */
const longest = 200;
