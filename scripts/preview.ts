import { commandSettings } from '#settings.ts';
import { recover } from '#build/recover.ts';
import { showSite } from '#serve/serve-site.ts';

const settings = commandSettings(process.argv.slice(2));
recover(settings.outDir);
await showSite(settings, settings.port ?? 4321);
