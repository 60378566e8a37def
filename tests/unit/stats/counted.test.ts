import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { figureOf, figuresIn } from '#stats/figures.ts';
import type { Scope } from '#stats/scope.ts';
import type { Days } from '#stats/summary-period.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

/** Pairings with their programme and schools: p and q have the supporter in common. */
const pairings = {
	p: { programme: 'x', schools: ['a', 'b'] },
	q: { programme: 'x', schools: ['a', 'c'] },
	r: { programme: 'y', schools: ['d', 'e'] },
	s: { programme: undefined, schools: ['d', 'f'] },
} as const;
type PairingId = keyof typeof pairings;
const ids = ['p', 'q', 'r', 's'] as const satisfies PairingId[];
const programmes = ['x', 'y'] as const;

const site: Scope = { kind: 'site', id: '' };
const pairing = (id: PairingId): Scope => ({ kind: 'pairing', id });
const programme = (id: string): Scope => ({ kind: 'programme', id });
const school = (id: string): Scope => ({ kind: 'school', id });
const scopes = [
	site,
	...ids.map(pairing),
	...programmes.map(programme),
	...[...'abcdef'].map(school),
];

const lessonsOf = (value: number, more: object = {}) => ({
	type: '示范课',
	quantities: [{ value, unit: '节' }],
	...more,
});
const totalOf = (value: number, more: object = {}) => ({
	type: '示范课',
	quantity: { value, unit: '节' },
	...more,
});

function lessonsIn(scope: Scope, reports: Readonly<Record<string, object>>, days?: Days): number {
	const archive = buildArchive({
		reports,
		programmes: { x: {}, y: {} },
		schools: Object.fromEntries([...'abcdef'].map((id) => [id, {}])),
		pairings: Object.fromEntries(
			ids.map((id) => {
				const { programme: of, schools } = pairings[id];
				const members = schools.map((one, place) => ({
					school: one,
					role: place === 0 ? '支援' : '受援',
				}));
				return [id, { ...(of && { programme: of }), schools: members }];
			}),
		),
	});
	return figureOf(figuresIn(archive, scope, days), 'act.demo', '节')?.value.min ?? 0;
}

test('what a programme tells as a whole is not added to what its pairings tell', () => {
	const reports = {
		'quan-qu': { programme: 'x', date: '2021', activities: [lessonsOf(50)] },
		'yi-dui': { pairings: 'p', date: '2021-10-08', activities: [lessonsOf(7)] },
		'ling-yi-dui': { pairings: 's', date: '2021-10-08', activities: [lessonsOf(7)] },
	};
	assert.equal(lessonsIn(programme('x'), reports), 50);
	assert.equal(lessonsIn(pairing('p'), reports), 7);
	assert.equal(lessonsIn(site, reports), 57);
});

test('a lesson for two pairings lies in the yearly total of the second one', () => {
	const reports = {
		visit: { pairings: ['p', 'q'], date: '2021-10-08', activities: [lessonsOf(2)] },
		year: { kind: 'summary', pairings: 'q', period: '2021', totals: [totalOf(5)] },
	};
	assert.equal(lessonsIn(site, reports), 5);
	assert.equal(lessonsIn(pairing('p'), reports), 2);
});

test('two totals may both hold a lesson that was for both pairings', () => {
	const reports = {
		visit: { pairings: ['p', 'q'], date: '2021-10-08', activities: [lessonsOf(2)] },
		p: { kind: 'summary', pairings: 'p', period: '2021', totals: [totalOf(3)] },
		q: { kind: 'summary', pairings: 'q', period: '2021', totals: [totalOf(3)] },
	};
	assert.equal(lessonsIn(site, reports), 3);
});

test('a total of two pairings is no figure of one, one of a named pairing is its own', () => {
	const reports = {
		both: { kind: 'summary', pairings: ['p', 'q'], totals: [totalOf(10)] },
		named: { kind: 'summary', programme: 'x', totals: [totalOf(4, { pairing: 'q' })] },
	};
	assert.equal(lessonsIn(pairing('p'), reports), 0);
	assert.equal(lessonsIn(pairing('q'), reports), 4);
	assert.equal(lessonsIn(programme('x'), reports), 10);
});

test('of three totals one after the other the outer two count where they come to more', () => {
	const total = (value: number, period: string) => ({
		kind: 'summary',
		pairings: 'p',
		period,
		totals: [totalOf(value)],
	});
	const reports = {
		a: total(12, '2018/2020'),
		b: total(13, '2020/2022'),
		c: total(5, '2022/2024'),
	};
	assert.equal(lessonsIn(site, reports), 17);
});

// What really happened is made first, and then sources that tell of it, rightly but not of all.

interface Happening {
	readonly day: string;
	readonly pairings: readonly PairingId[];
	readonly amount: number;
}

const years = ['2020', '2021', '2022'];
const happening = fc.record({
	day: fc
		.tuple(fc.constantFrom(...years), fc.constantFrom('02-03', '06-15', '10-08', '12-01'))
		.map((parts) => parts.join('-')),
	pairings: fc.subarray([...ids], { minLength: 1, maxLength: 2 }),
	amount: fc.integer({ min: 1, max: 20 }),
	sources: fc.nat(2),
	datedBy: fc.constantFrom('day', 'month', 'year', 'hidden'),
});

const spans: Readonly<Record<string, readonly [string, string]>> = {
	'2020': ['2020-01-01', '2020-12-31'],
	'2021': ['2021-01-01', '2021-12-31'],
	'2020/2021': ['2020-01-01', '2021-12-31'],
	'2021-09/2022-08': ['2021-09-01', '2022-08-31'],
	'2020-09/': ['2020-09-01', '2022-06-30'],
	'2020-09/..': ['2020-09-01', '2022-06-30'],
	never: ['0000', '9999'],
};
const told = fc.record({
	about: fc.oneof(
		fc.subarray([...ids], { minLength: 1, maxLength: 2 }),
		fc.constantFrom(...programmes),
	),
	span: fc.constantFrom(...Object.keys(spans)),
	/** How much of what happened the source knows of. */
	share: fc.constantFrom(1, 1, 0.5),
	form: fc.constantFrom('total', 'named total', 'activity'),
});

const isOf = ({ pairings: own }: Pick<Happening, 'pairings'>, { kind, id }: Scope): boolean =>
	kind === 'site' ||
	own.some((one) => {
		const { programme: of, schools } = pairings[one];
		return kind === 'pairing'
			? one === id
			: kind === 'programme'
				? of === id
				: schools.some((school) => school === id);
	});

const added = (happenings: readonly Happening[]): number =>
	happenings.reduce((sum, { amount }) => sum + amount, 0);

const written = ({ day }: Happening, datedBy: string): string =>
	({ day, month: day.slice(0, 7), year: day.slice(0, 4) })[datedBy] ?? `20XX${day.slice(4, 7)}`;

/** Whether a claim is about nothing outside the scope. */
function isWithin(about: readonly PairingId[] | string, { kind, id }: Scope): boolean {
	if (kind === 'site') return true;
	if (typeof about === 'string') return kind === 'programme' && about === id;
	return about.every((one) => isOf({ pairings: [one] }, { kind, id }));
}

const in2021: Days = { first: '2021-01-01', last: '2021-12-31' };

test('a figure is never more than what happened and never less than what is certain', () => {
	const worlds = fc.record({
		happenings: fc.array(happening, { maxLength: 8 }),
		claims: fc.array(told, { maxLength: 5 }),
	});
	fc.assert(
		fc.property(worlds, ({ happenings, claims }) => {
			// What was for two pairings is told of at least once.
			const visits = happenings.flatMap(({ sources, datedBy, ...one }, index) =>
				Array.from(
					{ length: Math.max(sources, one.pairings.length - 1) },
					(_, source): [string, object] => [
						`visit-${index}-${source}`,
						{
							pairings: one.pairings,
							date: written(one, datedBy),
							activities: [lessonsOf(one.amount)],
							...(source > 0 && { confirms: `visit-${index}-0` }),
						},
					],
				),
			);
			const visited = happenings.filter((_, index) =>
				visits.some(([id]) => id === `visit-${index}-0`),
			);
			const known = claims.map(({ about, span, share, form }, index) => {
				const [first = '', last = ''] = spans[span] ?? [];
				const meant = happenings.filter(
					(one) =>
						first <= one.day &&
						one.day <= last &&
						(typeof about === 'string'
							? isOf(one, programme(about))
							: one.pairings.some((id) => about.includes(id))),
				);
				const amount = Math.floor(added(meant) * share);
				const period = span === 'never' ? {} : { period: span };
				const [only, second] = about;
				const isNamed = form === 'named total' && typeof about !== 'string' && second === undefined;
				// Of a programme one activity is told, whole years long: two would tell of the same.
				const isActivity =
					form === 'activity' &&
					typeof about === 'string' &&
					!claims.slice(0, index).some((other) => other.about === about && other.form === form);
				const scope =
					typeof about === 'string' ? { programme: about } : { pairings: isNamed ? [] : about };
				const totals = [totalOf(amount, { ...period, ...(isNamed && { pairing: only }) })];
				const report = isActivity
					? { ...scope, date: span === 'never' ? 'XXXX' : span, activities: [lessonsOf(amount)] }
					: { ...scope, kind: 'summary', date: '2022-06-30', totals };
				return { about, amount, source: [`claim-${index}`, report] as const };
			});
			const reports = Object.fromEntries([...visits, ...known.map(({ source }) => source)]);
			for (const scope of scopes) {
				const shown = lessonsIn(scope, reports);
				const own = happenings.filter((one) => isOf(one, scope));
				const certain = Math.max(
					added(visited.filter((one) => isOf(one, scope))),
					...known.filter(({ about }) => isWithin(about, scope)).map(({ amount }) => amount),
				);
				const where = `${scope.kind} ${scope.id}`;
				assert.ok(certain <= shown && shown <= added(own), `${where}: ${shown}`);
				const ofYear = added(own.filter(({ day }) => day.startsWith('2021')));
				assert.ok(lessonsIn(scope, reports, in2021) <= ofYear, `${where} in 2021`);
			}
		}),
		{ numRuns: 200 },
	);
});
