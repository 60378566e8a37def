import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import siteAddresses from '#check/site-addresses.json' with { type: 'json' };
import { variantFolder } from '#variants/variant-address.ts';

test('every page of the site keeps its address from the files of the content', () => {
	const routes = readdirSync('src/pages')
		.map((name) => name.split('.')[0] ?? '')
		.filter((name) => /^\w/.test(name) && !/^(?:index|atom|feed)$/.test(name));
	assert.ok(routes.length > 10);
	assert.deepEqual(
		[...routes, variantFolder].filter((route) => !siteAddresses.includes(route)),
		[],
	);
});
