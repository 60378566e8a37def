import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate } from '#i18n/format-date.ts';

test('only what is written to go on begins and goes on', () => {
	assert.equal(formatDate('2018-02/..'), '2018年2月起');
	assert.equal(formatDate('2015-03/'), '2015年3月起，止期不详');
	assert.equal(formatDate('../2015-03'), '至2015年3月');
	assert.equal(formatDate('/2015-03'), '至2015年3月，起期不详');
	assert.equal(formatDate('2001-23/2002-21'), '2001年秋至2002年春');
});

test('what is uncertain is perhaps so, what is approximate is about then', () => {
	assert.equal(formatDate('2017-12-28?'), '2017年12月28日（可能）');
	assert.equal(formatDate('2017-12-28~'), '2017年12月28日前后');
	assert.equal(formatDate('2017-12%'), '2017年12月前后（可能）');
	assert.equal(formatDate('20XX-11'), '11月（年份不详）');
});
