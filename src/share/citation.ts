/** What a citation is made from. */
export interface Citable {
	readonly id: string;
	readonly title: string;
	readonly author: string;
	readonly site: string;
	/** The day of publication, `YYYY-MM-DD`, where it is known. */
	readonly published: string | undefined;
	readonly url: string;
}

/**
 * Stands where the day of reading belongs: a page that carried the day of its building would be a
 * new page every day.
 */
const dayOfReading = 'YYYY-MM-DD';

/** GB/T 7714—2025, an electronic resource online: its round brackets are full-width. */
export function gbt7714({ author, title, published, url }: Citable): string {
	const day = published === undefined ? '' : `（${published}）`;
	return `${author}. ${title}[EB/OL]. ${day}[${dayOfReading}]. ${url}.`;
}

export function bibtex({ id, author, title, site, published, url }: Citable): string {
	const fields = [
		['author', `{${texted(author)}}`],
		['title', texted(title)],
		['organization', texted(site)],
		['date', published],
		['url', url],
		['urldate', dayOfReading],
		['langid', 'chinese'],
	].flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
	return `@online{${id},\n${fields.join(',\n')}\n}`;
}

export function ris({ id, author, title, site, published, url }: Citable): string {
	const lines = [
		['TY', 'ELEC'],
		['ID', id],
		['AU', author],
		['TI', title],
		['T2', site],
		['PY', published?.slice(0, 4)],
		['DA', published?.replaceAll('-', '/')],
		['LA', 'zh'],
		['UR', url],
		['ER', ''],
	];
	return lines
		.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}`))
		.join('\n');
}

/** What TeX would take for a command is written as itself. */
const texted = (text: string): string =>
	text.replace(/[\\{}]/g, '').replace(/[#$%&_]/g, (sign) => `\\${sign}`);
