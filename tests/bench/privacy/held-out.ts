import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { findPersonalData } from '#privacy/personal-data.ts';
import { forms } from './forms.ts';

const heldOut = z.strictObject({
	planted: z.array(
		z.strictObject({ severity: z.enum(['error', 'warning']), text: z.string().includes('⟦') }),
	),
	harmless: z.array(z.string()),
});

type Planted = z.output<typeof heldOut>['planted'][number];

/**
 * Sentences that were written before their author had seen what the rules say to them; the second
 * set by somebody else, when the first had been used; the third when the rules had been mended by the
 * whole of the second, the fourth by somebody who had not read the rules. ⟦…⟧ marks the words that
 * must be found. Of the first set those at even places were looked at afterwards, those at odd ones
 * never.
 */
export async function heldOutRows(): Promise<string[][]> {
	const sets = await Promise.all([
		rowsOf('held-out', ['looked at', 'never looked at']),
		rowsOf('second-held-out', ['looked at']),
		rowsOf('third-held-out', ['looked at']),
		rowsOf('fourth-held-out', ['not mended by']),
	]);
	return sets.flat();
}

/** The parts of a set are dealt out in turn. */
async function rowsOf(set: string, parts: readonly string[]): Promise<string[][]> {
	const text = await readFile(`tests/fixtures/privacy/${set}.json`, 'utf8');
	const { planted, harmless } = heldOut.parse(JSON.parse(text));
	return parts.flatMap((name, part) =>
		Object.entries(forms).map(([form, write]) => {
			const own = planted.filter((_, place) => place % parts.length === part);
			const marks = own.map((sentence) => marksOf(sentence, write));
			const others = harmless.filter((_, place) => place % parts.length === part);
			const alarms = others.filter((sentence) => findPersonalData(write(sentence)).length > 0);
			const missed = marks.reduce((sum, one) => sum + one.missed, 0);
			const count = marks.reduce((sum, one) => sum + one.count, 0);
			return [
				`${set}, ${name}`,
				form,
				`${missed} of ${count}`,
				`${alarms.length} of ${others.length}`,
			];
		}),
	);
}

function marksOf({ severity, text }: Planted, write: (text: string) => string) {
	const parts = write(text).split(/[⟦⟧]/);
	const found = findPersonalData(parts.join('')).filter(
		(one) => severity === 'warning' || one.severity === 'error',
	);
	const missed = parts.filter((words, place) => {
		const start = parts.slice(0, place).join('').length;
		const isHit = found.some(
			({ offset, text: hit }) => offset < start + words.length && offset + hit.length > start,
		);
		return place % 2 === 1 && !isHit;
	});
	return { count: (parts.length - 1) / 2, missed: missed.length };
}
