import '#tests/bench/kills.ts';
