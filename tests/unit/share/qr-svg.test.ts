import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from 'uqr';
import { qrSvg } from '#share/qr-svg.ts';

const address = 'https://example.cn/reports/2021-10-08-fengyi-zhenduan/';

test('draws every dark module and no other', () => {
	const drawn = new Set<string>();
	for (const [, x, y, length] of qrSvg(address).matchAll(/M(\d+) (\d+)h(\d+)(?![v\d])/g)) {
		for (let step = 0; step < Number(length); step++) drawn.add(`${Number(x) + step} ${y}`);
	}
	const { data } = encode(address, { ecc: 'M', border: 4, maskPattern: 2 });
	const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])));
	assert.deepEqual([...drawn].sort(), dark.sort());
});

test('leaves the quiet zone that scanners need', () => {
	assert.doesNotMatch(qrSvg(address), /M[0-3] \d+h(?!\d+v)/);
});
