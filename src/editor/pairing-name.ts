import { recordsIn, textIn } from '#files/written.ts';
import { roles, type Role } from '#model/role.ts';

/** The field in which an entry carries the name that a pairing is shown by; it is not in the file. */
export const shownName = 'shownName';

/** A pairing's own name, or who helps whom. */
export function pairingNameOf(
	entry: Readonly<Record<string, unknown>>,
	schoolNames: Readonly<Record<string, string>>,
): string {
	const names = (role: Role): string =>
		recordsIn(entry, 'schools')
			.filter((member) => textIn(member, 'role') === roles[role])
			.map((member) => textIn(member, 'school'))
			.map((id) => schoolNames[id] ?? id)
			.join('、');
	const helped = [names('supporter'), names('recipient')].filter(Boolean).join(' → ');
	return textIn(entry, 'name') || helped || names('mutual');
}
