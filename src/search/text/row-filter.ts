// Pagefind counts the values of filters for what one search finds, and an answer is made of several.
// So each report carries its own number as two values of the filter; any set of reports can be asked
// for by them.

/** The values that single out one report of a shard. @example rowValues(1234) // ['row:12', 'row:·34'] */
export const rowValues = (row: number): [hundred: string, rest: string] => [
	`row:${Math.floor(row / 100)}`,
	`row:·${row % 100}`,
];
