import { readSettings } from '#settings.ts';
import { runDev } from '#serve/dev/run-dev.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await runDev(readSettings(), Number(process.env['PORT'] ?? 4321));
