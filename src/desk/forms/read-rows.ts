import { fieldOf, textsOf } from '#desk/desk.ts';
import type { Written } from '#files/written.ts';
import { latinName } from '#chinese/file-name.ts';

/** What was chosen beside figures and promises that the importer had not read, as items of their lists. */
export function readRows(form: FormData, isSummary: boolean) {
	const rows = textsOf(form, 'row').flatMap((row) => {
		const said = (name: string) => fieldOf(form, `row.${row}.${name}`);
		return said('type') === '' ? [] : [said];
	});
	const figures = rows.filter((said) => said('field') === 'activities').map(figureOf);
	const promises = rows.filter((said) => said('field') === 'commitments').map(promiseOf);
	return {
		activities: isSummary
			? []
			: figures.map(({ type, quantity }) => ({ type, quantities: [quantity] })),
		totals: isSummary ? figures : [],
		commitments: promises.map((promise, index) => ({
			...promise,
			id: `${promise.id}-${index + 1}`,
		})),
	} satisfies Record<string, readonly Written[]>;
}

/** The value of a control of a row, by the end of its name. */
type RowValue = (name: string) => string;

const figureOf = (said: RowValue) => ({
	type: said('type'),
	quantity: { value: said('value'), unit: said('unit'), quote: said('quote').slice(0, 40) },
});

const promiseOf = (said: RowValue) => ({
	id: latinName(said('quote')),
	clause: said('quote').slice(0, 200),
	type: said('type'),
	by: said('by'),
	per: said('per'),
});
