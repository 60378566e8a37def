import path from 'node:path';
import sharp from 'sharp';
import { filesBelow } from '#files/files-below.ts';

/**
 * Draws the pictures of the demo: `2025/juzi.svg` becomes the `.png` of that name among its reports.
 * They hold no text, so no font decides what they look like, and no browser is needed.
 */
export async function drawDemoPictures(): Promise<void> {
	for (const drawing of filesBelow(drawings).filter((file) => file.endsWith('.svg'))) {
		const picture = path.join(reports, drawing.replace(/\.svg$/, '.png'));
		await sharp(path.join(drawings, drawing), { density: 144 })
			.png({ palette: true, colours: 32, dither: 0 })
			.toFile(picture);
		console.log(`画好：${path.relative(process.cwd(), picture)}`);
	}
}

const drawings = import.meta.dirname;
const reports = path.join(drawings, '../demo/content/reports');
