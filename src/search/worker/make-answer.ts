import type { Lexicon } from '#search/text/lexicon.ts';
import type {
	Answer,
	FacetCounts,
	Loosened,
	Result,
	SearchQuestion,
} from '#search/text/question.ts';
import type { Suggest } from '#search/text/suggester.ts';
import { asWritten, readIn, type Written } from '#search/text/written.ts';
import { facetCounts } from './facet-counts.ts';
import type { Wanted } from './find-rows.ts';
import { hitsOf, placeOf, type Gathered, type Hit } from './gather.ts';
import { showResult } from './show-result.ts';
import type { Site } from './sites.ts';

interface AnswerContext {
	readonly question: SearchQuestion;
	readonly lexicon: Lexicon;
	readonly suggester: () => Promise<Suggest>;
	readonly own: Site;
	readonly wanted: readonly Wanted[];
	readonly loosened: Loosened | null;
	readonly missing: readonly string[];
	readonly isComplete: boolean;
}

/** What was gathered so far as an answer. Facets are counted once, at the end: they cost a file. */
export async function makeAnswer(
	gathered: readonly Gathered[],
	context: AnswerContext,
): Promise<Answer> {
	const { question, lexicon, suggester, wanted, loosened, missing, isComplete } = context;
	const hits = await hitsOf(gathered, question);
	// Results that come first may not stay first, and each costs a file.
	const shown = hits.slice(0, isComplete ? question.limit : shownEarly);
	const hasText = isComplete && question.text.trim() !== '';
	return {
		...adviceOn(wanted, question, lexicon),
		places: hasText ? (await suggester())(question.text, question.script, 3) : [],
		isComplete,
		total: hits.length,
		literal: hits.filter(({ isLiteral }) => isLiteral).length,
		results: await Promise.all(shown.map((hit) => resultOf(hit, context))),
		facets: isComplete ? await facetsOf(gathered, question, lexicon) : [],
		loosened: loosened && { kept: loosened.kept, dropped: [...loosened.dropped] },
		missingSites: [...missing],
	};
}

const shownEarly = 5;

/** What to say about a query whatever it finds. */
function adviceOn(
	wanted: readonly Wanted[],
	{ script }: SearchQuestion,
	lexicon: Lexicon,
): Pick<Answer, 'also' | 'related'> {
	const read = (written: Written) => readIn(script, written, lexicon.table);
	const also = wanted.flatMap(({ phrase, theme }) =>
		theme
			? [theme.term, ...theme.alt].filter(
					(term) => lexicon.fold(asWritten(term)) !== phrase.units.join(''),
				)
			: [],
	);
	const related = wanted.flatMap(({ phrase, theme }) => [
		...(theme?.related ?? []),
		...lexicon.themesPerhaps(phrase.units.join('')).map(({ term }) => term),
	]);
	return {
		also: also.map(read),
		related: [...new Set(related.map(read))],
	};
}

async function facetsOf(
	gathered: readonly Gathered[],
	{ filters, script }: SearchQuestion,
	{ table }: Lexicon,
): Promise<FacetCounts[]> {
	const parts = gathered.map(async ({ part, found }) => ({
		rows: [...found.literal.keys(), ...found.expanded],
		table: await part.files.facets(),
	}));
	return facetCounts(await Promise.all(parts), filters, (written) =>
		readIn(script, written, table),
	);
}

async function resultOf(
	{ from, row, reasons }: Hit,
	{ wanted, lexicon, question: { script }, own }: AnswerContext,
): Promise<Result> {
	const { site, part } = from;
	const { shard, index } = placeOf(part, row);
	const isHant = script === 'hant' && site.manifest.site.hasTraditional;
	return showResult(await part.files.report(shard, index), {
		wanted,
		lexicon,
		script,
		home: site.home + (isHant ? 'zh-hant/' : ''),
		site: readIn(script, site.manifest.site.title, lexicon.table),
		isOwn: site === own,
		reasons,
	});
}
