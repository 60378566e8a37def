import type { Change } from './change.ts';
import { programmeRegions } from './programme-regions.ts';

/** All that has changed in what is written, the oldest first. */
export const changes: readonly Change[] = [programmeRegions];
