import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openArchive } from '#archive/open-archive.ts';
import { bulletinDocx } from '#office/bulletin-docx.ts';
import { bulletinOf } from '#office/bulletin.ts';
import { readSettings } from '#settings.ts';
import { printPdf } from './bulletin/print-pdf.ts';
import { printedPage } from './bulletin/printed-page.ts';
import { readArguments } from './bulletin/read-arguments.ts';

process.exitCode = await main();

async function main(): Promise<number> {
	const settings = readSettings();
	const asked = readArguments(process.argv.slice(2), settings.today);
	if ('problem' in asked) return refuse(asked.problem);
	const { archive } = await openArchive(settings);
	if (!archive) return refuse('内容有错误，请先运行 npm run check。');
	const { fields, out } = asked;
	const root = settings.siteUrl + settings.basePath.slice(0, -1);
	const bulletin = bulletinOf(fields, archive, (address) => root + address);
	if (!bulletin) return refuse(`没有“${fields.scope}”这个范围，请核对编号。`);
	mkdirSync(out, { recursive: true });
	const base = path.join(out, `bulletin-${fields.date.slice(0, 4)}-${fields.issue}`);
	writeFileSync(`${base}.docx`, await bulletinDocx(bulletin));
	writeFileSync(`${base}.pdf`, await printPdf(printedPage(bulletin), fields.date));
	console.log(`已写出 ${base}.pdf 和 ${base}.docx，共 ${bulletin.items.length} 条。`);
	return 0;
}

function refuse(why: string): number {
	console.error(why);
	return 1;
}
