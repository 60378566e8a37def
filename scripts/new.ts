import { readSettings } from '#settings.ts';
import { newDraft } from '#import/new/new-draft.ts';

process.exitCode = await newDraft(process.argv.slice(2), readSettings(), {
	print: console.log,
	canAsk: process.stdin.isTTY && process.stdout.isTTY,
});
