import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from 'uqr';
import { qrSvg } from '#share/qr-svg.ts';

const address = 'https://example.cn/reports/2021-10-08-fengyi-zhenduan/';

test('draws every dark module and no other', () => {
	const drawn = new Set<string>();
	const at = { x: 0, y: 0 };
	const [, path = ''] = /stroke="#000" d="([^"]*)"/.exec(qrSvg(address)) ?? [];
	for (const [, move, x, y, length] of path.matchAll(/([Mm])(\d+) (\d+)h(\d+)/g)) {
		const from = move === 'M' ? { x: 0, y: 0 } : at;
		Object.assign(at, { x: from.x + Number(x), y: from.y + Number(y) });
		for (let step = 0; step < Number(length); step++) drawn.add(`${at.x + step} ${at.y}`);
		at.x += Number(length);
	}
	assert.match(path, /^(?:[Mm]\d+ \d+h\d+)+$/);
	const { data } = encode(address, { ecc: 'M', border: 4, maskPattern: 2 });
	const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])));
	assert.deepEqual([...drawn].sort(), dark.sort());
});

test('leaves the quiet zone that scanners need', () => {
	assert.doesNotMatch(qrSvg(address), /M[0-3] \d+h(?!\d+v)/);
});
