import { addressesIn } from '#archive/addresses.ts';
import type { Archive, Report, Withdrawn } from '#archive/archive.ts';
import type { ArchiveRule } from '#check/rule.ts';
import siteAddresses from '#check/site-addresses.json' with { type: 'json' };

/** Every address has one owner: no two files claim it, and none claims what the site itself uses. */
export const addresses: ArchiveRule = {
	name: 'addresses',
	*check(archive) {
		const owners = new Map<string, string>();
		for (const { file, address, alias } of claimsIn(archive)) {
			const owner = owners.get(address);
			owners.set(address, owner ?? file);
			const isOfSite = siteHas(address);
			if (!isOfSite && owner === undefined) continue;
			const rename = isOfSite ? '请给这个文件换名。' : '请给其中一个文件换名。';
			yield {
				file,
				severity: 'error',
				place: { path: alias === undefined ? [] : ['aliases', alias] },
				message: `网址 ${address} ${isOfSite ? '是网站自己的栏目' : `已被 ${owner} 占用`}。`,
				hint: alias === undefined ? rename : '请删去这条曾用网址。',
			};
		}
	},
};

interface Claim {
	readonly file: string;
	readonly address: string;
	/** Its place among the `aliases`; none for the address that the file's name gives. */
	readonly alias?: number;
}

/** What files are called counts before what they were called once, and drafts claim what is left. */
function claimsIn(archive: Archive): Claim[] {
	const { reports, drafts, withdrawn } = archive;
	const aliasesOf = (entries: readonly (Report | Withdrawn)[]) =>
		entries.flatMap(({ file, aliases }) =>
			aliases.map((address, alias) => ({ file, address, alias })),
		);
	return [
		...addressesIn(archive),
		...aliasesOf([...reports, ...withdrawn]),
		...drafts.map(({ file, id }) => ({ file, address: `/reports/${id}/` })),
		...aliasesOf(drafts),
	];
}

/** Entries lie below addresses of the site, and so do the pages of the list of reports. */
function siteHas(address: string): boolean {
	const [, first = '', ...rest] = address.split('/');
	const below = rest.join('/');
	if (!siteAddresses.includes(first)) return false;
	if (!['reports', 'schools', 'pairings', 'programmes'].includes(first) || below === '')
		return true;
	return first === 'reports' && /^(?:\d+\/$|kind\/.|stage\/.)/.test(below);
}
