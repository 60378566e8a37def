import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { z } from 'astro/zod';
import { numberOf } from '#chinese/number-of.ts';
import { numeralsIn } from '#chinese/numerals.ts';
import { writeNumeral } from './write-numeral.ts';

const cases = z
	.strictObject({
		numbers: z.record(z.string(), z.number()),
		'no single number': z.array(z.string()),
		texts: z.record(z.string(), z.array(z.string())),
	})
	.parse(JSON.parse(readFileSync('tests/unit/chinese/numerals.json', 'utf8')));

const whole = fc.oneof(
	fc.integer({ min: 0, max: 100_000 }),
	fc.integer({ min: 0, max: 1e12 }),
	// Many zeros inside: 一百零三亿零五.
	fc
		.array(fc.constantFrom(...'0000123456789'), { minLength: 1, maxLength: 12 })
		.map((all) => Number(all.join(''))),
);

test('a numeral is read as the number it writes', () => {
	for (const [written, number] of Object.entries(cases.numbers))
		assert.equal(numberOf(written), number, written);
});

test('what is no number, several numbers or an open one is not read as one', () => {
	for (const written of cases['no single number']) assert.equal(numberOf(written), null, written);
});

test('every number up to 100,000 is read back from its Chinese numeral', () => {
	for (let number = 0; number <= 100_000; number++)
		assert.equal(numberOf(writeNumeral(number)), number);
});

test('every number up to 10¹² is read back from its Chinese numeral', () => {
	fc.assert(
		fc.property(whole, (number) => {
			assert.equal(numberOf(writeNumeral(number)), number);
		}),
		{ numRuns: 20_000 },
	);
});

const forms: Record<string, (written: string) => string> = {
	Traditional: (written) => written.replace(/[万亿]/g, (one) => (one === '万' ? '萬' : '億')),
	formal: (written) => swap(written, '一二三四五六七八九十百千', '壹贰叁肆伍陆柒捌玖拾佰仟'),
	'with 〇': (written) => written.replaceAll('零', '〇'),
	'with 两': (written) => written.replace(/(?<=^|[百千万亿])二(?=[百千万亿])/g, '两'),
	'with 廿 and 卅': (written) => written.replaceAll('二十', '廿').replaceAll('三十', '卅'),
};

test('other forms of writing are read as the same number', () => {
	fc.assert(
		fc.property(whole, fc.constantFrom(...Object.keys(forms)), (number, form) => {
			assert.equal(numberOf(forms[form]?.(writeNumeral(number)) ?? ''), number);
		}),
		{ numRuns: 5000 },
	);
});

test('Arabic digits are read with commas, in full width, with places and as parts of a mixed numeral', () => {
	fc.assert(
		fc.property(whole, (number) => {
			const plain = String(number);
			assert.equal(numberOf(plain), number);
			assert.equal(numberOf(number.toLocaleString('en')), number);
			assert.equal(
				numberOf(plain.replace(/\d/g, (one) => swap(one, '0123456789', '０１２３４５６７８９'))),
				number,
			);
			const mixed = [...writeNumeral(number)].map((one) =>
				swap(one, '一二三四五六七八九', '123456789'),
			);
			assert.equal(numberOf(mixed.join('')), number);
		}),
	);
});

test('a digit behind a place counts the next lower one', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 9 }),
			fc.integer({ min: 1, max: 9 }),
			fc.constantFrom(1e2, 1e3, 1e4, 1e8),
			(head, digit, place) => {
				const short = writeNumeral(head * place) + writeNumeral(digit);
				assert.equal(numberOf(short), head * place + (digit * place) / 10, short);
			},
		),
	);
});

test('the numerals of a text are found with the words that bound them', () => {
	for (const [text, expected] of Object.entries(cases.texts)) {
		const found = numeralsIn(text).map(
			({ text: written, min, max, isApproximate }) =>
				`${written} ${isApproximate ? '~' : ''}${String(min)}${max === min ? '' : `..${String(max ?? '')}`}`,
		);
		assert.deepEqual(found, expected, text);
	}
});

test('a numeral is found wherever it stands, as long as no numeral touches it', () => {
	const words = fc.stringMatching(/^[学校老师和在了，。 ]{0,8}$/);
	fc.assert(
		fc.property(words, whole, words, (before, number, after) => {
			const [numeral, ...others] = numeralsIn(`${before}，${writeNumeral(number)}，${after}`);
			assert.equal(numeral?.min, number);
			assert.equal(numeral.start, before.length + 1);
			assert.deepEqual(others, []);
		}),
	);
});

test('numerals lie inside the text, in order, apart from each other, with a bottom and no lower top', () => {
	const text = fc.string({
		unit: fc.constantFrom(
			...'零〇一二两三十百千万亿廿0123,.点多余来几数约近上半个年-至到分之壹拾萬兩人',
		),
	});
	fc.assert(
		fc.property(text, (written) => {
			let last = 0;
			for (const { start, end, text: words, min, max } of numeralsIn(written)) {
				assert.ok(start >= last && end > start && end <= written.length);
				assert.equal(written.slice(start, end), words);
				assert.ok(Number.isFinite(min) && min >= 0 && (max === null || max >= min), words);
				last = end;
			}
		}),
		{ numRuns: 5000 },
	);
});

test('a numeral without end takes no more time than other text', { timeout: 60_000 }, () => {
	for (const unit of [
		'一',
		'十',
		'1',
		'1,',
		'111,',
		'多万',
		'几百',
		'一点',
		'1.',
		'3-',
		'零',
		'百分之',
		'壹拾',
		'半',
		'二',
	])
		numeralsIn(unit.repeat(100_000 / unit.length));
});

function swap(text: string, from: string, to: string): string {
	return Array.from(text, (one) => to.charAt(from.indexOf(one)) || one).join('');
}
