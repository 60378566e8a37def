import { regionFor, type RegionHints } from './find-region.ts';
import { schoolSettings, stages } from '#model/school.ts';
import type { Tell } from './list-finding.ts';
import type { ListEntry, ListParty } from './read-entries.ts';
import { faultOfName, stageFor, stageInName, type NamedSchool } from './read-names.ts';

/** A school as a row of a list has it, in the words that authors write. */
export interface ListedSchool {
	readonly name: string;
	readonly aliases: readonly { readonly name: string; readonly reason: string }[];
	readonly stage?: string;
	readonly setting?: string;
	/** Code of `regions.yaml`. */
	readonly region?: string;
	/** A town or township, which has no code. */
	readonly town?: string;
}

/** One school of a row. */
interface RowSchool {
	readonly entry: ListEntry;
	readonly party: ListParty;
	readonly named: NamedSchool;
}

/** What a row says of one of its schools; tells what cannot be so. */
export function judgeSchool(
	{ entry, party, named }: RowSchool,
	surroundings: RegionHints,
	tell: Tell,
): ListedSchool {
	const { side, fields } = party;
	const { name, formerName } = named;
	const fault = faultOfName(name);
	if (fault !== undefined)
		tell(
			name.length > 40 ? 'error' : 'warning',
			entry.placeOf(side, 'name'),
			`“${name}”${fault}。`,
			'是学校的不用改；不是的，从表里删去。',
		);
	const stage = wordOf({ entry, party }, 'stage', tell) ?? stageInName(name);
	const setting = wordOf({ entry, party }, 'setting', tell);
	const region = regionOf({ entry, party, named }, surroundings, tell);
	const short = (fields.aliases ?? '').split(/[、；;，,\s]+/).filter(Boolean);
	return {
		name,
		aliases: [
			...(formerName === undefined ? [] : [{ name: formerName, reason: '更名' }]),
			...short.map((alias) => ({ name: alias, reason: '简称' })),
		],
		...(stage !== undefined && { stage }),
		...(setting !== undefined && { setting }),
		...(region !== undefined && { region }),
		...(fields.town !== undefined && { town: fields.town }),
	};
}

const vocabularies = {
	stage: { what: '学段', words: Object.values<string>(stages) },
	setting: { what: '城乡', words: Object.values<string>(schoolSettings) },
};

/** The word of a closed list that a row has; tells where it is none of them. */
function wordOf(
	{ entry, party: { side, fields } }: Omit<RowSchool, 'named'>,
	field: keyof typeof vocabularies,
	tell: Tell,
): string | undefined {
	const { what, words } = vocabularies[field];
	const written = (fields[field] ?? '').replaceAll(/\s+/g, '');
	const word = field === 'stage' ? stageFor(written) : written;
	if (word === '' || words.includes(word)) return word || undefined;
	const place = entry.placeOf(side, field);
	tell('error', place, `${what}一栏不认得“${written}”。`, `可以写：${words.join('、')}。`);
	return undefined;
}

function regionOf(
	{ entry, party: { side, fields }, named }: RowSchool,
	{ title, isKnown }: RegionHints,
	tell: Tell,
): string | undefined {
	const { province = '', city = '', region = '' } = fields;
	const written = province + city + region;
	if (written === '') return undefined;
	const found = regionFor(written, { title: title + named.name, isKnown });
	if (typeof found === 'string') return found;
	const place = entry.placeOf(side, region === '' ? (city === '' ? 'province' : 'city') : 'region');
	tell('error', place, found.message, found.hint);
	return undefined;
}
