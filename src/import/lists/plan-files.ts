import { yaml } from '#import/source/yaml.ts';
import { roles, type Role } from '#model/role.ts';
import type { RegisteredPairing } from './pairing-register.ts';
import type { ListPlan } from './plan-list.ts';
import type { RegisteredSchool } from './school-register.ts';

interface PlannedFile {
	/** Path below the content folder. */
	readonly file: string;
	readonly content: string;
}

/** The new files of a plan: a school or a pairing each. */
export function plannedFiles(
	{ source, schools, pairings }: ListPlan,
	today: string,
): PlannedFile[] {
	const { title, sha256 } = source;
	const from = { title, form: '文档', captured: today, sha256 };
	const isNew = ({ isKnown }: { isKnown: boolean }): boolean => !isKnown;
	return [
		...schools.filter(isNew).map((school) => ({
			file: `schools/${school.id}.yaml`,
			content: yaml({ ...schoolFields(school), source: from }),
		})),
		...pairings.filter(isNew).map((pairing) => ({
			file: `pairings/${pairing.id}.yaml`,
			content: yaml({ ...pairingFields(pairing, title), source: from }),
		})),
	];
}

const schoolFields = ({ name, aliases, stage, setting, region, town }: RegisteredSchool) => ({
	name,
	aliases: aliases.length > 0 ? aliases : undefined,
	stage,
	setting,
	region,
	note: town === undefined ? undefined : `在${town}。`,
});

function pairingFields({ members, period, programme, content }: RegisteredPairing, title: string) {
	const done = content === undefined ? '' : `帮扶内容：${content.replace(/。$/, '')}。`;
	const said = `${sentenceOf(members)}，见《${title}》。`;
	return {
		programme,
		period,
		schools: members.map(({ school, role }) => ({ school: school.id, role: roles[role] })),
		summary: said.length + done.length > 300 ? said : said + done,
	};
}

/** @example '甲小学支援乙小学、丙小学' */
export function sentenceOf(members: RegisteredPairing['members']): string {
	const names = (role: Role): string =>
		members
			.filter((member) => member.role === role)
			.map(({ school }) => school.name)
			.join('、');
	const mutual = names('mutual');
	return mutual === '' ? `${names('supporter')}支援${names('recipient')}` : `${mutual}结对互助`;
}
