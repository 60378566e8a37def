import { openAddress } from '#build/browser/open-address.ts';
import { runDesk } from '#desk/run-desk.ts';
import { commandSettings } from '#settings.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const args = process.argv.slice(2);
const settings = commandSettings(args.filter((arg) => arg !== '--lan' && arg !== '--no-open'));
const desk = await runDesk(settings, {
	port: settings.port ?? 4323,
	isShared: args.includes('--lan'),
	print: console.log,
	open: args.includes('--no-open') ? () => undefined : openAddress,
});
if (!desk) process.exitCode = 1;
