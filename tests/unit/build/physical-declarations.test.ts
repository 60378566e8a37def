import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf, physicalDeclarations } from '#build/physical-declarations.ts';

const cases = [
	['inline-size', '100%', [['width', '100%']]],
	['max-inline-size', '44rem', [['max-width', '44rem']]],
	['min-block-size', '100vh', [['min-height', '100vh']]],
	[
		'margin-inline',
		'auto',
		[
			['margin-left', 'auto'],
			['margin-right', 'auto'],
		],
	],
	[
		'margin-block',
		'var(--a, 1px) calc(2px + 1px)',
		[
			['margin-top', 'var(--a, 1px)'],
			['margin-bottom', 'calc(2px + 1px)'],
		],
	],
	['padding-inline-start', '1em', [['padding-left', '1em']]],
	[
		'border-block',
		'1px solid red',
		[
			['border-top', '1px solid red'],
			['border-bottom', '1px solid red'],
		],
	],
	['border-inline-start-color', 'red', [['border-left-color', 'red']]],
	['border-start-end-radius', '1px', [['border-top-right-radius', '1px']]],
	['border-end-end-radius', '1px', [['border-bottom-right-radius', '1px']]],
	['inset-inline-start', '0', [['left', '0']]],
	['scroll-margin-block-start', '1px', [['scroll-margin-top', '1px']]],
	['text-align', 'end', [['text-align', 'right']]],
	['text-align', 'center', null],
	['margin-left', '1px', null],
	['display', 'inline-block', null],
] as const;

test('brackets hold a value together', () => {
	assert.deepEqual(partsOf('calc(-1 * var(--a)) 0'), ['calc(-1 * var(--a))', '0']);
	assert.deepEqual(partsOf('var(--a,  1px)'), ['var(--a,  1px)']);
});

for (const [prop, value, expected] of cases) {
	test(`${prop}: ${value} reads from left to right`, () => {
		assert.deepEqual(physicalDeclarations(prop, value), expected);
	});
}
