import assert from 'node:assert/strict';
import { test } from 'node:test';
import postcss from 'postcss';
import { oldBrowserCss } from '#build/old-browser-css.ts';

const compiled = async (css: string): Promise<string> => {
	const { css: result } = await postcss([oldBrowserCss()]).process(css, { from: undefined });
	return result.replace(/\s+/g, ' ');
};

test('a logical property becomes physical ones in its place', async () => {
	assert.equal(
		await compiled('a { color: red; margin-inline: calc(-1 * var(--x)) 0; padding: 0 }'),
		'a { color: red; margin-left: calc(-1 * var(--x)); margin-right: 0; padding: 0 }',
	);
});

test('a grid has the old name of its gap', async () => {
	assert.equal(
		await compiled('a { display: grid; gap: 1px }'),
		'a { display: grid; grid-gap: 1px }',
	);
});

test('a flex box has margins where its gap is not known, once', async () => {
	const once = await compiled('a { display: flex; flex-wrap: wrap; gap: 1px 2px }');
	assert.match(once, /@supports not \(inset:0\) ?\{ ?a>\* ?\{ ?margin: 0 2px 1px 0/);
	assert.equal(await compiled(once), once);
});
