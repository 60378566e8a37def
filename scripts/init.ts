import { newArchive } from '#import/new/new-archive.ts';

process.exitCode = await newArchive(process.argv.slice(2), {
	print: console.log,
	canAsk: process.stdin.isTTY && process.stdout.isTTY,
});
