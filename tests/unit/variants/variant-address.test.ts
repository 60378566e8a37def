import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { variantAddress } from '#variants/variant-address.ts';

const place = { siteUrl: 'https://a.example', basePath: '/sub/' };
const moved = (address: string) => variantAddress(address, place);

test('pages move below the variant, with their query and place', () => {
	assert.equal(moved('/sub/'), '/sub/zh-hant/');
	assert.equal(moved('/sub/reports/?kind=visit#a'), '/sub/zh-hant/reports/?kind=visit#a');
	assert.equal(moved('https://a.example/sub/about/'), 'https://a.example/sub/zh-hant/about/');
});

test('files, other sites, places on the page and Traditional pages stay', () => {
	const staying = [
		'/sub/feed.xml',
		'/sub/data/reports.csv?x=1',
		'/other/',
		'/subway/',
		'https://b.example/sub/',
		'https://a.example.evil/sub/',
		'#main',
		'mailto:a@b.example',
		'',
		'/sub/zh-hant/reports/',
	];
	for (const address of staying) assert.equal(moved(address), address);
});

test('an address moves once', () => {
	fc.assert(
		fc.property(fc.webPath(), (path) => moved(moved(`/sub${path}`)) === moved(`/sub${path}`)),
	);
});
