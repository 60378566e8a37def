import { readSettings } from '#settings.ts';
import { benchSearch } from '#tests/bench/search/bench-search.ts';

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
await benchSearch(sizes.length > 0 ? sizes : [1_000], readSettings());
