import { readSettings } from '#settings.ts';
import { runAdmin } from '#serve/run-admin.ts';

const isServed = await runAdmin(readSettings(), Number(process.env['PORT'] ?? 4322));
if (!isServed) process.exitCode = 1;
