import type { WordPlaces } from './merged-words.ts';

interface NumberedPlace {
	readonly row: number;
	readonly position: number;
	readonly weight: number;
}

/** Takes places as they come and gives those of each number, in the order in which they came. */
export function placeCollector() {
	let columns = emptyColumns(1 << 12);
	let count = 0;
	return {
		add(number: number, { row, position, weight }: NumberedPlace): void {
			if (count === columns.numbers.length) columns = doubled(columns);
			columns.numbers[count] = number;
			columns.rows[count] = row;
			columns.positions[count] = position;
			columns.weights[count] = weight;
			count += 1;
		},
		byNumber(numbers: number): (number: number) => WordPlaces {
			const ends = new Uint32Array(numbers + 1);
			for (let place = 0; place < count; place += 1) {
				const next = (columns.numbers[place] ?? 0) + 1;
				ends[next] = (ends[next] ?? 0) + 1;
			}
			for (let number = 1; number <= numbers; number += 1)
				ends[number] = (ends[number] ?? 0) + (ends[number - 1] ?? 0);
			const starts = ends.slice();
			const sorted = emptyColumns(count);
			for (let place = 0; place < count; place += 1) {
				const number = columns.numbers[place] ?? 0;
				const at = starts[number] ?? 0;
				starts[number] = at + 1;
				sorted.rows[at] = columns.rows[place] ?? 0;
				sorted.positions[at] = columns.positions[place] ?? 0;
				sorted.weights[at] = columns.weights[place] ?? 0;
			}
			return (number) => {
				const [start, end] = [ends[number], ends[number + 1]];
				return {
					rows: sorted.rows.subarray(start, end),
					positions: sorted.positions.subarray(start, end),
					weights: sorted.weights.subarray(start, end),
				};
			};
		},
	};
}

const emptyColumns = (length: number) => ({
	numbers: new Uint32Array(length),
	rows: new Uint32Array(length),
	positions: new Uint32Array(length),
	weights: new Uint8Array(length),
});

function doubled(columns: ReturnType<typeof emptyColumns>): ReturnType<typeof emptyColumns> {
	const larger = emptyColumns(columns.numbers.length * 2);
	larger.numbers.set(columns.numbers);
	larger.rows.set(columns.rows);
	larger.positions.set(columns.positions);
	larger.weights.set(columns.weights);
	return larger;
}
