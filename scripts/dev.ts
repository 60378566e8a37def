import { commandSettings } from '#settings.ts';
import { runDev } from '#serve/dev/run-dev.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const settings = commandSettings(process.argv.slice(2));
await runDev(settings, settings.port ?? 4321);
