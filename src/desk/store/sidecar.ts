import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { doubtsIn } from '#check/import-notes.ts';
import { isRecord, propertyOf, recordsIn, textIn, type Written } from '#files/written.ts';
import { writeWhole } from '#files/write-whole.ts';
import type { Settings } from '#settings.ts';

/** What the importer wrote beside a report; `null` where there is nothing. */
export async function readSidecar({ contentDir }: Settings, file: string): Promise<Written | null> {
	const text = await readFile(path.join(contentDir, sidecarOf(file)), 'utf8').catch(() => '{}');
	const sidecar: unknown = JSON.parse(text);
	return isRecord(sidecar) && 'sha256' in sidecar ? sidecar : null;
}

export const sidecarOf = (file: string): string => file.replace(/\.mdx?$/, '.import.json');

/** A field that the importer filled in and nobody has changed since, with the words that it rests on. */
export interface Fact {
	/** Names it among the `confirmed` of the notes. */
	readonly key: string;
	readonly field: string;
	readonly quote: string;
	readonly reason: string;
}

/** All suggestions of the importer that stand in a report as they were made. */
export function factsIn(sidecar: Written | null, entry: Written): Fact[] {
	const simple = ['title', 'kind', 'date', 'period'].flatMap((field) => {
		const said = propertyOf(sidecar, field);
		const value = textIn(said, 'value');
		return value !== '' && value === entry[field] ? [factOf(field, value, said)] : [];
	});
	const publisher = propertyOf(sidecar, 'publisher');
	const isPublisher = textIn(publisher, 'value') === textIn(entry['source'], 'publisher');
	const pairings = propertyOf(sidecar, 'pairings');
	const isPaired = Array.isArray(pairings) && pairings.length > 0;
	const names = recordsIn(sidecar, 'schools').map((school) => textIn(school, 'name'));
	const credits = Object.entries(asRecord(sidecar?.['credits'])).flatMap(([name, said]) =>
		textIn(said, 'value') === textIn(entry['credits'], name) ? [textIn(said, 'quote')] : [],
	);
	return [
		...simple,
		...(isPaired && String(pairings) === String(entry['pairings'])
			? [factOf('pairings', String(pairings), { quote: names.join('、') })]
			: []),
		...recordsIn(entry, 'activities').flatMap((item) => countFacts('activities', item, sidecar)),
		...recordsIn(entry, 'totals').flatMap((item) => countFacts('totals', item, sidecar)),
		...(credits.length > 0 ? [factOf('credits', '', { quote: credits.join('、') })] : []),
		...(isPublisher && isRecord(publisher)
			? [factOf('source', textIn(publisher, 'value'), publisher)]
			: []),
	];
}

/** The figures of an activity or a total that the importer read. */
export function countFacts(field: string, item: Written, sidecar: Written | null): Fact[] {
	const quantities = [...recordsIn(item, 'quantities'), asRecord(item['quantity'])];
	const sameAs = (count: Written) => (quantity: Written) =>
		textIn(count, 'type') === item['type'] &&
		textIn(count, 'value') === String(quantity['value']) &&
		count['unit'] === quantity['unit'] &&
		Array.from(plain(textIn(count, 'quote')))
			.slice(0, 40)
			.join('') === quantity['quote'];
	return recordsIn(sidecar, 'counts').flatMap((count) =>
		quantities.some(sameAs(count))
			? [factOf(field, `${textIn(count, 'type')} ${textIn(count, 'quote')}`, count)]
			: [],
	);
}

const factOf = (field: string, value: string, said: unknown): Fact => ({
	key: plain(`${field} ${value}`),
	field,
	quote: plain(textIn(said, 'quote')),
	reason: textIn(said, 'reason'),
});

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

const asRecord = (value: unknown): Written => (isRecord(value) ? value : {});

/** Which facts a person has confirmed; `true` is all of them. */
export function isConfirmed(sidecar: Written | null, key: string): boolean {
	const confirmed = propertyOf(sidecar, 'confirmed');
	return confirmed === true || (Array.isArray(confirmed) && confirmed.includes(key));
}

/** Notes that a person has confirmed some of the facts that a report has, or all of them. */
export function confirmFacts(
	{ contentDir }: Settings,
	file: string,
	{ sidecar, facts, keys }: { sidecar: Written; facts: readonly Fact[]; keys: readonly string[] },
): void {
	const isWhole = facts.every(({ key }) => keys.includes(key));
	const noted = { ...sidecar, confirmed: isWhole ? true : keys };
	writeWhole(path.join(contentDir, sidecarOf(file)), `${JSON.stringify(noted, null, '\t')}\n`);
}

/** A doubt of the importer that nobody has settled yet. */
export interface OpenQuestion {
	readonly text: string;
	/** The field that the answer goes into; empty where it goes into the text. */
	readonly field: string;
	readonly quotes: readonly { readonly quote: string; readonly reason: string }[];
}

/** The importer's doubts that still stand in a report's `uncertain`. */
export function questionsIn(sidecar: Written | null, entry: Written): OpenQuestion[] {
	const uncertain = new Set(
		Array.isArray(entry['uncertain']) ? entry['uncertain'].map(String) : [],
	);
	const asked = recordsIn(sidecar, 'questions');
	return doubtsIn(sidecar)
		.filter((text) => uncertain.has(text.slice(0, longest)))
		.map((text) => {
			const question = asked.find((one) => textIn(one, 'text') === text);
			const quotes = recordsIn(question, 'quotes').map((one) => ({
				quote: plain(textIn(one, 'quote')),
				reason: textIn(one, 'reason'),
			}));
			return { text: text.slice(0, longest), field: textIn(question, 'field'), quotes };
		});
}

/** As much as a line of `uncertain` holds. */
const longest = 200;
