import { makeFoldPairs } from '#search/index/fold-pairs.ts';
import { createFold } from '#search/text/fold.ts';

/** The real fold, as the build makes it. */
export const fold = createFold(makeFoldPairs());
