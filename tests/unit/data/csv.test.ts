import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvFile } from '#data/csv.ts';

test('begins with a byte order mark and ends every line as RFC 4180 says', () => {
	assert.equal(csvFile(['a', 'b'], [[1, null]]), '\ufeffa,b\r\n1,\r\n');
});

test('quotes what would break a line', () => {
	assert.equal(csvFile(['a'], [['说“好”, "是"\n']]), '\ufeffa\r\n"说“好”, ""是""\n"\r\n');
});

test('keeps text that looks like a formula text, and numbers numbers', () => {
	assert.equal(csvFile(['a', 'b'], [['=1+1', -1]]), "\ufeffa,b\r\n'=1+1,-1\r\n");
});
