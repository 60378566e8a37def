import { isRecord, propertyOf, recordsIn, textIn, type Written } from '#files/written.ts';

/** A field that the importer filled in and nobody has changed since, with the words that it rests on. */
export interface ImportedFact {
	/** Names it among the `confirmed` of the notes. */
	readonly key: string;
	readonly field: string;
	readonly quote: string;
	readonly reason: string;
}

/** All suggestions of the importer that stand in a report as they were made. */
export function factsIn(sidecar: Written | null, entry: Written): ImportedFact[] {
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
export function countFacts(field: string, item: Written, sidecar: Written | null): ImportedFact[] {
	const quantities = [...recordsIn(item, 'quantities'), asRecord(item['quantity'])];
	const sameAs = (count: Written) => (quantity: Written) =>
		textIn(count, 'type') === item['type'] &&
		textIn(count, 'value') === String(quantity['value']) &&
		count['unit'] === quantity['unit'] &&
		Array.from(oneLine(textIn(count, 'quote')))
			.slice(0, 40)
			.join('') === quantity['quote'];
	return recordsIn(sidecar, 'counts').flatMap((count) =>
		quantities.some(sameAs(count))
			? [factOf(field, `${textIn(count, 'type')} ${textIn(count, 'quote')}`, count)]
			: [],
	);
}

const factOf = (field: string, value: string, said: unknown): ImportedFact => ({
	key: oneLine(`${field} ${value}`),
	field,
	quote: oneLine(textIn(said, 'quote')),
	reason: textIn(said, 'reason'),
});

/** Words without line ends and tabs. */
export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

const asRecord = (value: unknown): Written => (isRecord(value) ? value : {});
