import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { accentFor, contrast, schemes } from '#model/accent.ts';

const colour = fc
	.integer({ min: 0, max: 0xffffff })
	.map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('contrast is what WCAG says', () => {
	assert.equal(contrast('#000000', '#ffffff'), 21);
	assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
});

test('any colour becomes one that can be read, on its own wash and under its own words', () => {
	fc.assert(
		fc.property(colour, fc.constantFrom('light', 'dark'), (chosen, scheme) => {
			const { accent, strong, wash, onAccent } = accentFor(chosen, scheme);
			for (const ground of [schemes[scheme].hardest, wash, onAccent])
				for (const one of [accent, strong]) assert.ok(contrast(one, ground) >= 4.5);
		}),
	);
});

test('a colour that can be read stays as it is', () => {
	assert.equal(accentFor('#0f6a57', 'light').accent, '#0f6a57');
	assert.equal(accentFor('#6fc7b0', 'dark').accent, '#6fc7b0');
});

test('the grounds are those of the style sheet', () => {
	const tokens = readFileSync('src/styles/tokens.css', 'utf8');
	for (const { paper, hardest, onAccent } of Object.values(schemes))
		for (const colour of [paper, hardest, onAccent]) assert.ok(tokens.includes(colour), colour);
});
