import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { iconFiles } from '#share/icon-files.ts';
import { iconSvg } from '#share/mark-svg.ts';

const sizesOf = async (icon: string | Buffer) =>
	Promise.all(
		[...(await iconFiles(icon))].map(async ([name, bytes]) => {
			const png = name.endsWith('.ico') ? bytes.subarray(bytes.readUInt32LE(18)) : bytes;
			const { format, width, height, hasAlpha } = await sharp(png).metadata();
			return [name, format, width, height, hasAlpha];
		}),
	);

test('an icon comes in the sizes that browsers and phones ask for', async () => {
	assert.deepEqual(await sizesOf(Buffer.from(iconSvg('#b3261e', 0))), [
		['favicon.ico', 'png', 32, 32, false],
		['icon-192.png', 'png', 192, 192, false],
		['icon-512.png', 'png', 512, 512, false],
		['apple-touch-icon.png', 'png', 180, 180, false],
	]);
});

test('a picture that is not square stays whole, on white where phones want a ground', async () => {
	const wide = { width: 40, height: 20, channels: 3 as const, background: '#b3261e' };
	const files = await iconFiles(await sharp({ create: wide }).png().toBuffer());
	const corner = async (name: string) => {
		const file = sharp(files.get(name)).ensureAlpha();
		const { data } = await file.raw().toBuffer({ resolveWithObject: true });
		return [...data.subarray(0, 4)];
	};
	assert.equal((await corner('icon-512.png'))[3], 0);
	assert.deepEqual(await corner('apple-touch-icon.png'), [255, 255, 255, 255]);
});
