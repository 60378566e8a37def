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
 * set by somebody else, when the first had been used. ⟦…⟧ marks the words that must be found. Those
 * at even places were looked at afterwards, those at odd ones never.
 */
export async function heldOutRows(): Promise<string[][]> {
	const sets = await Promise.all(['held-out', 'second-held-out'].map(rowsOf));
	return sets.flat();
}

async function rowsOf(set: string): Promise<string[][]> {
	const text = await readFile(`tests/fixtures/privacy/${set}.json`, 'utf8');
	const { planted, harmless } = heldOut.parse(JSON.parse(text));
	return ['looked at', 'never looked at'].flatMap((name, half) =>
		Object.entries(forms).map(([form, write]) => {
			const own = planted.filter((_, place) => place % 2 === half);
			const marks = own.map((sentence) => marksOf(sentence, write));
			const others = harmless.filter((_, place) => place % 2 === half);
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
