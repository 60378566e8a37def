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

test('an end does not name again the year or the month that it shares with the beginning', () => {
	assert.equal(formatDate('2024-04-29/2024-04-30'), '2024年4月29日至30日');
	assert.equal(formatDate('2018-09-25/2018-10-03'), '2018年9月25日至10月3日');
	assert.equal(formatDate('2019-03/2019-06'), '2019年3月至6月');
	assert.equal(formatDate('2018-12-30/2019-01-02'), '2018年12月30日至2019年1月2日');
	assert.equal(formatDate('2019/2019-06'), '2019年至2019年6月');
	assert.equal(formatDate('20XX-03/20XX-06'), '3月（年份不详）至6月（年份不详）');
});
