import { readSettings } from '#settings.ts';
import { recover } from '#build/publish.ts';
import { showSite } from '#serve/serve-site.ts';

const settings = readSettings();
recover(settings.outDir);
await showSite(settings, Number(process.env['PORT'] ?? 4321));
