import assert from 'node:assert/strict';
import { test } from 'node:test';
import postcss from 'postcss';
import { oldBrowserCss } from '#build/old-browser-css.ts';

const compiled = async (css: string): Promise<string> => {
	const { css: result } = await postcss(oldBrowserCss).process(css, { from: undefined });
	return result.replace(/\s+/g, ' ');
};

test('a logical property becomes physical ones in its place', async () => {
	assert.equal(
		await compiled('a { color: red; margin-inline: calc(-1 * var(--x)) 0; padding: 0 }'),
		'a { color: red; margin-left: calc(-1 * var(--x)); margin-right: 0; padding: 0 }',
	);
});

const cases = [
	['max-inline-size: 44rem', 'max-width: 44rem'],
	['min-block-size: 100vh', 'min-height: 100vh'],
	[
		'margin-block: var(--a, 1px) calc(2px + 1px)',
		'margin-top: var(--a, 1px); margin-bottom: calc(2px + 1px)',
	],
	['padding-inline-start: 1em', 'padding-left: 1em'],
	['border-block: 1px solid red', 'border-top: 1px solid red; border-bottom: 1px solid red'],
	['border-inline-start-color: red', 'border-left-color: red'],
	['border-start-end-radius: 1px', 'border-top-right-radius: 1px'],
	['inset-inline: 1.25rem 0', 'left: 1.25rem; right: 0'],
	['text-align: end', 'text-align: right'],
	['text-align: center', 'text-align: center'],
];

for (const [logical, physical] of cases) {
	test(`browsers that do not know ${logical} are told ${physical}`, async () => {
		assert.equal(await compiled(`a { ${logical} }`), `a { ${physical} }`);
	});
}

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
