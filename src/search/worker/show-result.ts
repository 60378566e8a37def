import { marked, phrasesIn, placesOf, windowAround } from '#search/text/excerpt.ts';
import type { ShownReport } from '#search/text/files.ts';
import type { Fold } from '#search/text/fold.ts';
import type { Lexicon } from '#search/text/lexicon.ts';
import type { Result, Stretch } from '#search/text/question.ts';
import { phrasesOf, type Phrase } from '#search/text/tokens.ts';
import { asWritten, readIn, type Script, type Written } from '#search/text/written.ts';
import type { Wanted } from './find-rows.ts';

interface ShowOptions {
	readonly wanted: readonly Wanted[];
	readonly lexicon: Lexicon;
	readonly script: Script;
	/** Address of the site with what stands before a page's own path. */
	readonly home: string;
	readonly site: string;
	readonly isOwn: boolean;
	readonly reasons: readonly Written[];
}

/** A report as a result: the best piece of its text, with the words found marked in it. */
export function showResult(
	report: ShownReport,
	{ wanted, lexicon, script, home, site, isOwn, reasons }: ShowOptions,
): Result {
	const { fold, table } = lexicon;
	const read = (written: Written) => readIn(script, written, table);
	const implied = wanted.flatMap(({ phrase, theme }) =>
		theme && !holds(report, phrase, fold) ? [theme] : [],
	);
	const evidence = implied.flatMap(({ id }) => report.evidence[id] ?? []);
	const phrases = [
		...wanted.map(({ phrase }) => phrase),
		...evidence.flatMap((quote) => phrasesOf(quote, fold)),
	];
	const mark = (written: Written): Stretch[] =>
		marked(read(written), placesOf(asWritten(written), phrases, fold));
	const [anchor, text] = bestText(report, (candidate) =>
		phrasesIn(asWritten(candidate), phrases, fold),
	);
	const places = placesOf(asWritten(text), phrases, fold);
	return {
		kind: report.kind,
		address: `${home}reports/${report.id}/${anchor && places.length > 0 ? `#${anchor}` : ''}`,
		isOwn,
		site,
		title: mark(report.title),
		when: read(report.when),
		schools: report.schools.map(read),
		excerpt: marked(read(text), places, windowAround(asWritten(text), places)),
		insteadOf: evidence.map(read).join('、'),
		themes: implied.filter(({ id }) => !report.evidence[id]).map(({ term }) => read(term)),
		reasons: reasons.map(read),
	};
}

function holds({ title, texts }: ShownReport, phrase: Phrase, fold: Fold): boolean {
	const all = [title, ...texts.map(([, text]) => text)];
	return all.some((text) => phrasesIn(asWritten(text), [phrase], fold) > 0);
}

/** The first text that holds most of the phrases; the summary where none holds any. */
function bestText(
	{ summary, texts }: ShownReport,
	count: (text: Written) => number,
): readonly [string, Written] {
	let best: readonly [string, Written] = ['', summary];
	let most = count(summary);
	for (const candidate of texts) {
		const held = count(candidate[1]);
		if (held > most) [best, most] = [candidate, held];
	}
	return best;
}
