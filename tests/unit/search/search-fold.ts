import { searchContext } from '#search/index/search-context.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

/** The real fold, as the build makes it. */
export const { fold } = searchContext(buildArchive({}));
