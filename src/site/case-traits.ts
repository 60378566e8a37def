import type { Archive } from '#archive/archive.ts';
import { words } from '#i18n/zh-hans.ts';
import { subjects } from '#model/activity.ts';
import type { Case } from '#stats/evidence.ts';

/** The traits of schools that cases are grouped by. */
const traits = ['stage', 'setting', 'size', 'subject'] as const;

type Trait = (typeof traits)[number];

/** The cases grouped by the traits of their schools, in the order in which the model lists the values. */
export function traitGroups(cases: readonly Case[], archive: Archive) {
	const holders = cases.map((one) => ({ one, values: valuesOf(one, archive) }));
	return traits.flatMap((trait) =>
		labelsOf(trait).flatMap(([value, label], place) => {
			const own = holders.filter(({ values }) => values[trait].includes(value));
			// Subjects have no other name than their Chinese one.
			const slug = `${trait}-${trait === 'subject' ? place + 1 : value}`;
			return own.length > 0 ? { trait, value, label, slug, cases: own.map(({ one }) => one) } : [];
		}),
	);
}

function valuesOf(
	{ stages, subjects: taught, schoolIds }: Case,
	{ schools }: Archive,
): Record<Trait, readonly string[]> {
	const own = schoolIds.flatMap((id) => schools.get(id) ?? []);
	return {
		stage: stages,
		setting: own.flatMap(({ setting }) => setting ?? []),
		size: own.flatMap(({ size }) => size ?? []),
		subject: taught,
	};
}

function labelsOf(trait: Trait): (readonly [value: string, label: string])[] {
	return trait === 'subject'
		? subjects.map((subject) => [subject, subject])
		: Object.entries(words[trait]);
}
