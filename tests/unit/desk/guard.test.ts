import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeGuard } from '#desk/server/guard.ts';

const names = ['127.0.0.1', 'localhost', '[::1]'];
const guardWith = (passphrase: string | null = null) =>
	makeGuard({ port: 4323, names, passphrase });

test('a key lets a browser in once, and its cookie from then on', () => {
	const guard = guardWith();
	const key = guard.newKey();
	const cookie = guard.cookieFor(key) ?? '';
	assert.match(cookie, /; HttpOnly; SameSite=Strict$/);
	assert.equal(guard.isSignedIn({ cookie: `other=1; ${cookie.split(';')[0] ?? ''}` }), true);
	assert.equal(guard.cookieFor(key), null);
	assert.equal(guard.isSignedIn({ cookie: 'desk-4323=guess' }), false);
	assert.equal(guard.isSignedIn({}), false);
});

test('nobody comes in by a passphrase where the desk is not shared', () => {
	assert.equal(guardWith().cookieFor(''), null);
	assert.equal(guardWith('kouling2026').cookieFor('kouling'), null);
	assert.notEqual(guardWith('kouling2026').cookieFor(' kouling 2026 '), null);
});

test('who has guessed too often is not let in by the right passphrase either', () => {
	const guard = guardWith('kouling2026');
	for (let guess = 0; guess < 30; guess++) assert.equal(guard.cookieFor(`wrong ${guess}`), null);
	assert.equal(guard.cookieFor('kouling2026'), null);
	assert.notEqual(guard.cookieFor(guard.newKey()), null);
});

test('another name for this computer, or a page of another origin, is not its own', () => {
	const guard = guardWith();
	assert.equal(guard.isOwnHost({ host: 'localhost:4323' }), true);
	assert.equal(guard.isOwnHost({ host: '[::1]:4323' }), true);
	for (const host of ['localhost:80', 'localhost', 'rebound.test:4323', ''])
		assert.equal(guard.isOwnHost({ host }), false);
	const host = '127.0.0.1:4323';
	assert.equal(guard.isOwnOrigin({ host, origin: 'http://127.0.0.1:4323' }), true);
	for (const origin of ['http://127.0.0.1:4322', 'https://127.0.0.1:4323', 'null', undefined])
		assert.equal(guard.isOwnOrigin({ host, ...(origin !== undefined && { origin }) }), false);
});
