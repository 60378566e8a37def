import '#tests/bench/worst.ts';
