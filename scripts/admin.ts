import { commandSettings } from '#settings.ts';
import { runAdmin } from '#serve/run-admin.ts';

const settings = commandSettings(process.argv.slice(2));
const isServed = await runAdmin(settings, settings.port ?? 4322);
if (!isServed) process.exitCode = 1;
