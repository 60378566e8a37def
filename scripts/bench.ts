import path from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '#settings.ts';
import { benchSite } from '#tests/bench/site.ts';
import { peersDir } from '#tests/bench/peers.ts';
import { peerTable, siteTable } from '#tests/bench/site-table.ts';
import { writeWhole } from '#files/write-whole.ts';

const { values } = parseArgs({
	options: { reports: { type: 'string', default: '1000' }, alone: { type: 'boolean' } },
});
const { cacheDir } = readSettings();
const figures = await benchSite(cacheDir, Number(values.reports), !values.alone);
writeWhole(path.join(cacheDir, 'bench', 'site.json'), JSON.stringify(figures, null, '\t'));
console.log(siteTable(figures));
if (!values.alone) console.log(`\n${peerTable(figures, peersDir(cacheDir))}`);
