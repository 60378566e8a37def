import type { Archive } from '#archive/archive.ts';
import { textsOf } from '#desk/desk.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { pairingRegister } from '#import/lists/pairing-register.ts';
import { knownSchools, type ListPlan } from '#import/lists/plan-list.ts';
import type { ListEntry } from '#import/lists/read-entries.ts';
import { stageInName } from '#import/lists/read-names.ts';
import { schoolRegister } from '#import/lists/school-register.ts';
import { writeList } from '#import/lists/write-list.ts';
import type { Settings } from '#settings.ts';

const { register, supports, mutual, alike } = deskWords.wanted;

/** What a form says of a school that is to be registered. */
export const newSchool = (name: string) => ({ value: `+${name}`, label: register(name) });

/** The same of a pairing: of one that helps another, or of two that help each other. */
export const newPairing = (one: string, sign: '>' | '=', other: string) => ({
	value: `+${one}${sign}${other}`,
	label: register((sign === '>' ? supports : mutual)(one, other)),
});

interface RegisterContext {
	readonly settings: Settings;
	readonly archive: Archive;
	/** The report that tells of them. */
	readonly source: ListPlan['source'];
}

/**
 * Registers the schools and pairings that a form asks for, as a list would, and puts their ids in their
 * place. Gives the names of schools that are registered now, and what is to be said.
 */
export async function registerWanted(
	form: FormData,
	{ settings, archive, source }: RegisterContext,
) {
	const doubts: string[] = [];
	const names = new Set<string>();
	const schools = schoolRegister(knownSchools(archive));
	const pairings = pairingRegister(archive);
	const enter = (name: string) => {
		const stage = stageInName(name);
		const entered = schools.enter({ name, aliases: [], ...(stage !== undefined && { stage }) });
		if ('refusal' in entered) doubts.push(entered.refusal.join(''));
		else if (entered.likeness !== undefined) doubts.push(alike(name, entered.likeness));
		if (!('school' in entered)) return [];
		names.add(name);
		return [entered.school];
	};
	const pairOf = (one: string, sign: string, other: string): string[] => {
		const [first, second] = [one, other].flatMap(enter);
		if (!first || !second) return [];
		const members = [
			{ side: sign === '=' ? 'mutual' : 'supporter', school: first },
			{ side: sign === '=' ? 'mutual' : 'recipient', school: second },
		] as const;
		const id = pairings.enter(noRow, members, (_severity, _place, message, hint) => {
			doubts.push(message + hint);
		});
		return id === undefined ? [] : [id];
	};
	putIds(form, 'f.pairings', pairOf);
	const paired = new Set(names);
	// A school of a pairing is named by it.
	putIds(form, 'f.schools', (name) => (paired.has(name) ? [] : enter(name).map(({ id }) => id)));
	const [newSchools, newPairings] = [schools.named(), pairings.named()];
	await writeList({ source, schools: newSchools, pairings: newPairings, findings: [] }, settings);
	return { names, doubts };
}

/** A list would say here where a pairing stands and what else it says of it. */
const noRow: ListEntry = { row: 0, parties: [], about: {}, placeOf: () => '' };

/** Puts ids in the place of what a form asks to be registered under a name. */
function putIds(
	form: FormData,
	name: string,
	idsOf: (one: string, sign: string, other: string) => readonly string[],
): void {
	const ids = textsOf(form, name).flatMap((value): readonly string[] => {
		const [, one, sign = '', other = ''] = wanted.exec(value) ?? [];
		return one === undefined ? [value] : idsOf(one, sign, other);
	});
	form.delete(name);
	for (const id of ids) form.append(name, id);
}

/** As `newSchool` and `newPairing` write it. */
const wanted = /^\+([^>=]+)(?:([>=])(.+))?$/;
