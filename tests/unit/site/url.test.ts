import assert from 'node:assert/strict';
import { test } from 'node:test';

process.env['BASE_PATH'] = 'jiedui';
process.env['SITE_URL'] = 'https://school.example.cn/';
const { absoluteUrl, pagePath, url } = await import('#site/url.ts');

test('addresses begin with the base path and have no double slash', () => {
	assert.equal(url('/reports/'), '/jiedui/reports/');
	assert.equal(url('reports/'), '/jiedui/reports/');
	assert.equal(url('/'), '/jiedui/');
	assert.equal(absoluteUrl('/reports/'), 'https://school.example.cn/jiedui/reports/');
});

test('the first page of a list is the list itself', () => {
	assert.equal(pagePath('/reports/', 1), '/reports/');
	assert.equal(pagePath('/reports/', 2), '/reports/page/2/');
});
