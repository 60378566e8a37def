import '#tests/bench/privacy.ts';
