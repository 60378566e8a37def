import type { Collection } from '#archive/collections.ts';

/** The editor's field for an id that names another file; `undefined` for a name within a file. */
export function relationOf(name: string): Relation | undefined {
	const target = targets[name];
	if (!target) return undefined;
	const { display, search } = shown[target];
	return {
		widget: 'relation',
		collection: target,
		value_field: '{{slug}}',
		display_fields: [display],
		search_fields: [...search],
	};
}

interface Relation {
	readonly widget: 'relation';
	readonly collection: Target;
	readonly value_field: string;
	readonly display_fields: string[];
	readonly search_fields: string[];
}

type Target = Extract<Collection, 'schools' | 'programmes' | 'pairings' | 'reports'>;

/** What the fields of the model that hold an id point to. */
const targets: Readonly<Record<string, Target>> = {
	school: 'schools',
	schools: 'schools',
	branchOf: 'schools',
	programme: 'programmes',
	pairing: 'pairings',
	pairings: 'pairings',
	confirms: 'reports',
	drawnFrom: 'reports',
	report: 'reports',
};

const shown: Readonly<Record<Target, { display: string; search: readonly string[] }>> = {
	schools: { display: '{{name}}', search: ['name', '{{slug}}'] },
	programmes: { display: '{{name}}', search: ['name', '{{slug}}'] },
	pairings: { display: '{{slug}} {{summary}}', search: ['summary', 'name', '{{slug}}'] },
	reports: { display: '{{title}}', search: ['title', '{{slug}}'] },
};
