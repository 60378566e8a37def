import type { SheetShard } from '#site/workbench/sheet.ts';

/** Reads a file of a sheet, counted from 1. @param folder address that the file's number is added to */
export async function readShard(folder: string, place: number): Promise<SheetShard> {
	const response = await fetch(`${folder}${place}.json`);
	if (!response.ok) throw new Error(`${response.status} ${response.url}`);
	const shard: SheetShard = await response.json();
	return shard;
}

/** The parts of a sheet as one. */
export function joined([first, ...others]: readonly [SheetShard, ...SheetShard[]]): SheetShard {
	const labels: Record<string, Record<string, string>> = {};
	for (const shard of [first, ...others])
		for (const [name, own] of Object.entries(shard.labels))
			labels[name] = { ...labels[name], ...own };
	return { ...first, labels, rows: [first, ...others].flatMap(({ rows }) => rows) };
}
