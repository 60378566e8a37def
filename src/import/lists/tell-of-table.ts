import { countiesIn, fullNameOf } from './find-region.ts';
import type { ListTable } from './find-table.ts';
import type { Tell } from './list-finding.ts';

/** Tells what of a table is not read although somebody may think it is. */
export function tellOfTable(
	{ sheet, title, columns }: ListTable,
	isRegionGiven: boolean,
	tell: Tell,
): void {
	const at = (place: string): string => (sheet === '' ? place : `${sheet}!${place}`);
	for (const { heading, meaning } of columns) {
		if (meaning?.side !== 'open') continue;
		tell(
			'warning',
			at(heading),
			meaning.field === 'name'
				? `看不出“${heading}”是支援的一方还是受援的一方，这一列没有用。`
				: `看不出“${heading}”说的是哪一方的学校，这一列没有用。`,
			meaning.field === 'name'
				? '请把标题改成“支援学校”或“受援学校”；互相帮助的，两列都写“互助学校”。'
				: `请把标题写明白，例如“受援学校${heading}”。`,
			meaning.field === 'name' ? { column: heading } : undefined,
		);
	}
	const isPlaced =
		isRegionGiven ||
		columns.some(({ meaning }) => /province|city|region/.test(meaning?.field ?? ''));
	const [code, other] = isPlaced ? [] : countiesIn(title);
	if (code !== undefined && other === undefined)
		tell(
			'warning',
			at('标题'),
			`名单没有写地区，标题里有“${fullNameOf(code)}”。`,
			'学校都在那里的，请说明；不是的，请在表里加一列“县区”。',
			{ region: code },
		);
}
