import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvFile, forSpreadsheets } from '#data/csv.ts';

test('ends every line as RFC 4180 says', () => {
	assert.equal(csvFile(['a', 'b'], [[1, null]]), 'a,b\r\n1,\r\n');
});

test('quotes what would break a line', () => {
	assert.equal(csvFile(['a'], [['说“好”, "是"\n']]), 'a\r\n"说“好”, ""是""\n"\r\n');
});

test('keeps text that looks like a formula text, and numbers numbers', () => {
	assert.equal(csvFile(['a', 'b'], [['=1+1', -1]]), "a,b\r\n'=1+1,-1\r\n");
});

test('begins with a byte order mark where a spreadsheet program opens it', () => {
	assert.equal(forSpreadsheets(csvFile(['甲'], [])), '\ufeff甲\r\n');
});
