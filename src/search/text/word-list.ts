import { bitReader, bitWriter, scaleFor, type BitReader, type BitWriter } from './bits.ts';

/** Where a word stands in the reports of a part. */
export interface WordList {
	/** From the oldest report to the newest. */
	readonly rows: Uint32Array;
	/** How much the word weighs in each row, in halves: 2 is once in the body. */
	readonly weights: Uint32Array;
	/** Where in each row it stands; very common words are listed without. */
	readonly places: Places | null;
}

/** The places of all rows, one after another. */
export interface Places {
	/** Where the places of each row end. */
	readonly ends: Uint32Array;
	readonly positions: Uint32Array;
	/** Of each place, in halves. */
	readonly weights: Uint8Array;
}

/** Packs lists, one after another, in few bytes each. */
export function wordListPacker(): (list: WordList) => Uint8Array {
	const writer = bitWriter();
	const writeScale = (mean: number): number => {
		const scale = scaleFor(mean);
		writer.gamma(scale + 1);
		return scale;
	};
	return ({ rows, weights, places }) => {
		writer.gamma(rows.length);
		const stepScale = writeScale(meanGap(rows.length, rows.at(-1)));
		writer.bits(places ? 1 : 0, 1);
		const scale = writeScale(places ? meanPlaceGap(places) : meanOf(weights) - 1);
		let before = -1;
		rows.forEach((row, index) => {
			writer.rice(row - before - 1, stepScale);
			before = row;
			if (places) writePlaces(writer, places, { row: index, scale });
			else writer.rice((weights[index] ?? 1) - 1, scale);
		});
		return writer.take();
	};
}

export function unpackWordList(bytes: Uint8Array): WordList {
	const reader = bitReader(bytes);
	const count = reader.gamma();
	const stepScale = reader.gamma() - 1;
	const hasPlaces = reader.bits(1) === 1;
	const scale = reader.gamma() - 1;
	const rows = new Uint32Array(count);
	const weights = new Uint32Array(count);
	const ends = new Uint32Array(hasPlaces ? count : 0);
	const positions: number[] = [];
	const placeWeights: number[] = [];
	let row = -1;
	for (let index = 0; index < count; index += 1) {
		row += reader.rice(stepScale) + 1;
		rows[index] = row;
		if (!hasPlaces) weights[index] = reader.rice(scale) + 1;
		else {
			weights[index] = readPlaces(reader, scale, { positions, weights: placeWeights });
			ends[index] = positions.length;
		}
	}
	if (!hasPlaces) return { rows, weights, places: null };
	return {
		...{ rows, weights },
		places: {
			ends,
			positions: Uint32Array.from(positions),
			weights: Uint8Array.from(placeWeights),
		},
	};
}

const usualWeight = 2;
const weightBits = 5;

function writePlaces(
	writer: BitWriter,
	{ ends, positions, weights }: Places,
	{ row, scale }: { row: number; scale: number },
): void {
	const [start, end] = [ends[row - 1] ?? 0, ends[row] ?? 0];
	writer.gamma(end - start);
	let before = -1;
	for (let place = start; place < end; place += 1) {
		const position = positions[place] ?? 0;
		const weight = weights[place] ?? usualWeight;
		writer.rice(position - before - 1, scale);
		before = position;
		writer.bits(weight === usualWeight ? 0 : 1, 1);
		if (weight !== usualWeight) writer.bits(weight, weightBits);
	}
}

/** Returns what the places of the row weigh together. */
function readPlaces(
	reader: BitReader,
	scale: number,
	into: { positions: number[]; weights: number[] },
): number {
	let position = -1;
	let sum = 0;
	for (let left = reader.gamma(); left > 0; left -= 1) {
		position += reader.rice(scale) + 1;
		const weight = reader.bits(1) === 0 ? usualWeight : reader.bits(weightBits);
		into.positions.push(position);
		into.weights.push(weight);
		sum += weight;
	}
	return sum;
}

const meanGap = (count: number, last = 0): number => Math.max(0, (last + 1 - count) / count);

const meanOf = (values: Uint32Array): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** The positions of each row begin anew. */
const meanPlaceGap = ({ ends, positions }: Places): number =>
	ends.reduce((sum, end) => sum + (positions[end - 1] ?? 0), 0) / positions.length;
