import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Workplace } from './workplace.ts';

export const story = '2022年3月4日，甲山小学的教师到乙水小学开展结对帮扶活动，上了2节示范课。';

/** Imports one file and gives its draft and what stands beside it. */
export async function importOne(place: Workplace, name: string, content: string | Uint8Array) {
	const { code, errors } = await place.run(await place.put(name, content), '--yes');
	assert.equal(code, 0, errors);
	const names = await readdir(place.out, { recursive: true });
	const read = (pattern: RegExp) =>
		readFile(path.join(place.out, names.find((one) => pattern.test(one)) ?? ''), 'utf8');
	const sidecar: {
		removed: { rule: string }[];
		bylines: { field: string }[];
		doubts: string[];
		questions: { text: string; quotes: { quote: string }[] }[];
	} = JSON.parse(await read(/\.json$/));
	return { draft: await read(/\.md$/), sidecar, names };
}
