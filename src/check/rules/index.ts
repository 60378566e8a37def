import type { ArchiveRule, ReportRule } from '#check/rule.ts';
import { addresses } from './addresses.ts';
import { changedFigures } from './changed-figures.ts';
import { dates } from './dates.ts';
import { disputedFigures } from './disputed-figures.ts';
import { distinctTerms } from './distinct-terms.ts';
import { duplicateEvents } from './duplicate-events.ts';
import { headings } from './headings.ts';
import { importDoubts } from './import-doubts.ts';
import { items } from './items.ts';
import { links } from './links.ts';
import { mdxFolders } from './mdx-folders.ts';
import { measures } from './measures.ts';
import { outdatedPractice } from './outdated-practice.ts';
import { percentages } from './percentages.ts';
import { quotes } from './quotes.ts';
import { reviews } from './reviews.ts';
import { sameSource } from './same-source.ts';
import { summariesDue } from './summaries-due.ts';
import { sums } from './sums.ts';
import { toldTwice } from './told-twice.ts';
import { theme } from './theme.ts';
import { totals } from './totals.ts';
import { unconfirmed } from './unconfirmed.ts';
import { unfinished } from './unfinished.ts';
import { journeys } from './journeys.ts';
import { things } from './things.ts';

export const reportRules: readonly ReportRule[] = [
	headings,
	percentages,
	sums,
	quotes,
	measures,
	things,
	journeys,
	distinctTerms,
	outdatedPractice,
	unfinished,
];

export const archiveRules: readonly ArchiveRule[] = [
	addresses,
	mdxFolders,
	disputedFigures,
	dates,
	duplicateEvents,
	toldTwice,
	totals,
	sameSource,
	items,
	links,
	reviews,
	summariesDue,
	changedFigures,
	importDoubts,
	unconfirmed,
	theme,
];
