import assert from 'node:assert/strict';
import { test } from 'node:test';
import { webAddress } from '#model/text.ts';

test('an address names its host, and nobody who signs in there', () => {
	const isTaken = (address: string) => webAddress.safeParse(address).success;
	for (const address of [
		'https://a.cn',
		'http://a.cn:8080/b@c?d#e',
		'HTTPS://a.example.cn/jiedui/',
	])
		assert.ok(isTaken(address), address);
	const others = [
		'https://a.cn@b.cn/',
		'https://a:b@b.cn/',
		'http:///a.cn',
		'http:a.cn',
		'ftp://a.cn',
	];
	for (const address of [...others, 'https:\\\\a.cn', 'https://a.cn\\@b.cn/'])
		assert.ok(!isTaken(address), address);
});
