import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '#files/files-below.ts';
import { writeWhole } from '#files/write-whole.ts';
import type { Settings } from '#settings.ts';
import { changes } from './changes.ts';
import type { UpgradeStep } from './change.ts';

interface Options {
	/** Say what would be done, and leave the files as they are. */
	readonly isLooking: boolean;
	readonly print: (line: string) => void;
}

/**
 * Rewrites what earlier versions wrote in another way, as far as that is certain, says what it did
 * and what is left to people, and gives the exit code: 1 where something is left.
 */
export function runUpgrade({ contentDir }: Settings, { isLooking, print }: Options): number {
	const left: UpgradeStep[] = [];
	for (const { says, files, version, find } of changes) {
		const found = filesBelow(contentDir)
			.filter((file) => files.test(file))
			.map((file) => ({ file, ...mended(path.join(contentDir, file), find) }))
			.filter(({ steps }) => steps.length > 0);
		if (found.length > 0) print(`${version}：${says}。`);
		for (const { file, text, steps } of found) {
			if (!isLooking) writeWhole(path.join(contentDir, file), text);
			for (const { line, message, edits } of steps) {
				const done = edits ? (isLooking ? '要把 ' : '已把 ') : '';
				print(`  ${file} 第 ${line} 行：${done}${message}`);
			}
			left.push(...steps.filter(({ edits }) => isLooking || !edits));
		}
	}
	print(left.length > 0 ? `还有 ${left.length} 处要改。` : '内容都是新写法。');
	print('这一版的全部变化见程序里的 CHANGELOG.md；再用 check 看一遍内容。');
	return left.length > 0 ? 1 : 0;
}

/** A file with all that is certain done to it. Edits are made from the end, so that places stay true. */
function mended(file: string, find: (text: string) => readonly UpgradeStep[]) {
	const before = readFileSync(file, 'utf8');
	const steps = find(before);
	const edits = steps.flatMap((step) => step.edits ?? []).sort((a, b) => b.from - a.from);
	const text = edits.reduce(
		(whole, { from, to, by }) => whole.slice(0, from) + by + whole.slice(to),
		before,
	);
	return { steps, text };
}
