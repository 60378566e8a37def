import type { Archive } from './archive.ts';
import type { Mistake } from './mistake.ts';
import { advise } from './nearest.ts';

/** Issues about a scope that is not there, or a period that ends before it begins. */
export function* bulletinMistakes({
	bulletins,
	programmes,
	pairings,
	schools,
}: Archive): Generator<Mistake> {
	const scopes = new Set([
		'site',
		...[...programmes.keys()].map((id) => `programme/${id}`),
		...[...pairings.keys()].map((id) => `pairing/${id}`),
		...[...schools.keys()].map((id) => `school/${id}`),
	]);
	for (const { file, scope, from, to } of bulletins) {
		if (!scopes.has(scope))
			yield {
				...{ file, path: ['scope'] },
				message: `没有“${scope}”这个范围。`,
				hint: advise(scope, [...scopes]),
			};
		if (to < from)
			yield {
				...{ file, path: ['to'] },
				message: `简报的止日 ${to} 在起日 ${from} 之前。`,
				hint: '请核对 from 和 to。',
			};
	}
}
