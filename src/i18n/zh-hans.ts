import { chartsWords } from './words/charts.ts';
import { dataWords } from './words/data.ts';
import { evidenceWords } from './words/evidence.ts';
import { frameWords } from './words/frame.ts';
import { importsWords } from './words/imports.ts';
import { kindsWords } from './words/kinds.ts';
import { officeWords } from './words/office.ts';
import { promisesWords } from './words/promises.ts';
import { relationsWords } from './words/relations.ts';
import { reportWords } from './words/report.ts';
import { searchWords } from './words/search.ts';
import { shareWords } from './words/share.ts';
import { substanceWords } from './words/substance.ts';
import { termsWords } from './words/terms.ts';

export type { ChartFacts, Most } from './words/charts.ts';

/** Every word of the interface. Traditional is derived from the finished pages. */
export const words = {
	...frameWords,
	...termsWords,
	...kindsWords,
	...reportWords,
	...relationsWords,
	...chartsWords,
	...searchWords,
	...promisesWords,
	...substanceWords,
	...evidenceWords,
	...dataWords,
	...shareWords,
	...officeWords,
	...importsWords,
} as const;
