import assert from 'node:assert/strict';
import { test } from 'node:test';
import { provinceView } from '#site/province-view.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

/** Reports of a school in each province, by how many there are of it. */
function archiveOf(counts: Readonly<Record<string, number>>) {
	const codes = Object.keys(counts);
	return buildArchive({
		regions: { '33': '浙江省', '51': '四川省', '52': '贵州省' },
		schools: Object.fromEntries(codes.map((code) => [`s${code}`, { region: code }])),
		reports: Object.fromEntries(
			Object.entries(counts).flatMap(([code, count]) =>
				Array.from({ length: count }, (_, index) => [
					`r${code}-${index}`,
					{ schools: [`s${code}`] },
				]),
			),
		),
	});
}

test('every province has a tile, stronger the more reports there are of it', () => {
	const tiles = provinceView(archiveOf({ '33': 6, '51': 3, '52': 1 })) ?? assert.fail();
	assert.equal(tiles.length, 34);
	const strengthOf = (sign: string) => {
		const { count, strength } = tiles.find((tile) => tile.sign === sign) ?? assert.fail();
		return [count, strength];
	};
	assert.deepEqual(strengthOf('浙'), [6, 3]);
	assert.deepEqual(strengthOf('川'), [3, 2]);
	assert.deepEqual(strengthOf('贵'), [1, 1]);
	assert.deepEqual(strengthOf('京'), [0, 0]);
});

test('only a province with reports leads to a page', () => {
	const tiles = provinceView(archiveOf({ '33': 1, '51': 1, '52': 1 })) ?? assert.fail();
	const led = tiles.filter(({ path }) => path !== undefined).map(({ sign }) => sign);
	assert.deepEqual(led.sort(), ['川', '浙', '贵'].sort());
	assert.equal(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size, 34);
});

test('of two provinces there is no map', () => {
	assert.equal(provinceView(archiveOf({ '33': 5, '51': 5 })), null);
});
