import { archiveRules } from '#check/rules/index.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';
import type { Eat } from './hungriest.ts';

const lessons = {
	type: '示范课',
	quantity: { value: 2, unit: '节' },
	period: '2021-01/2021-12',
};
const told = { type: '示范课', by: '支援', quantities: [{ value: 2, unit: '节' }] };

/** Reports that are all alike, in a pairing of their own by twenties. */
const alike: Readonly<Record<string, object>> = {
	visits: { activities: [told, told, told] },
	retold: {
		activities: [told],
		confirms: ['r0'],
		disputes: [{ report: 'r0', type: '示范课', says: '只有1节。' }],
	},
	summaries: { kind: 'summary', period: '2021-01/2021-12', totals: [lessons, lessons] },
	plans: {
		kind: 'plan',
		period: '2021-01/2021-12',
		commitments: [
			{
				id: 'lessons',
				clause: '每学期2节。',
				type: '示范课',
				by: '支援',
				quantity: { value: 2, unit: '节' },
				per: '每学期',
			},
		],
	},
};

const bites = Object.keys(alike);

/** A report for each hundred bytes of food. */
function archiveOf(text: string) {
	const fields = alike[bites.find((bite) => text.startsWith(bite)) ?? ''];
	const places = Array.from({ length: Math.ceil(text.length / 100) }, (_, place) => place);
	const pairingOf = (place: number) => `p${Math.floor(place / 20)}`;
	return buildArchive({
		schools: { a: {}, b: {} },
		pairings: Object.fromEntries(places.map((place) => [pairingOf(place), {}])),
		reports: Object.fromEntries(
			places.map((place) => [`r${place}`, { pairings: [pairingOf(place)], ...fields }]),
		),
	});
}

/** Each rule about all reports alone. */
export const archives = archiveRules.map(({ name, check }) => ({
	name: `check ${name}, of all reports`,
	bites: () => bites,
	eat: ((text) => {
		const archive = archiveOf(text);
		const links = [{ to: '/reports/r0/', line: 1 }];
		const surroundings = {
			today: '2024-01-01',
			linksOf: () => links,
			imports: [],
			statics: new Map<string, string>(),
			earlier: new Map(archive.reports.map((report) => [report.id, [report]])),
		};
		return () => [...check(archive, surroundings)];
	}) satisfies Eat,
}));
