#!/usr/bin/env node
// The command `jiedui`, in a clone and as an installed package. Begins on Node 20 and goes on with
// the Node that came along where the system's cannot read TypeScript.
import { spawnSync } from 'node:child_process';
import module from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode } from '#files/command-line.mjs';

const self = fileURLToPath(import.meta.url);
const found = findNode(path.dirname(path.dirname(self)));
if ('problem' in found) {
	console.error(found.problem);
	process.exitCode = 1;
} else if (found.node === process.execPath) {
	// Every second start spares most of the time that reading a thousand files of code takes.
	module.enableCompileCache?.();
	// Node reads no TypeScript below node_modules.
	if (self.includes(`${path.sep}node_modules${path.sep}`)) await import('./read-typescript.mjs');
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	const { runCommand } = await import('#start/run-command.ts');
	process.exitCode = await runCommand(process.argv.slice(2));
} else {
	const { status } = spawnSync(found.node, [self, ...process.argv.slice(2)], { stdio: 'inherit' });
	process.exitCode = status ?? 1;
}
