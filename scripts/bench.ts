import path from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '#settings.ts';
import { benchSite } from '#tests/bench/site.ts';
import { siteTable } from '#tests/bench/site-table.ts';
import { writeWhole } from '#files/write-whole.ts';

const { values } = parseArgs({ options: { reports: { type: 'string', default: '1000' } } });
const folder = path.join(readSettings().cacheDir, 'bench');
const figures = await benchSite(folder, Number(values.reports));
writeWhole(path.join(folder, 'site.json'), JSON.stringify(figures, null, '\t'));
console.log(siteTable(figures));
