import { execFileSync } from 'node:child_process';
import type { AskGit } from '#check/published-versions.ts';

/** Git, asked about a folder. */
export const gitOf =
	(folder: string): AskGit =>
	(words, input = '') => {
		try {
			return execFileSync('git', ['-c', 'core.quotePath=false', '-C', folder, ...words], {
				input,
				maxBuffer: 2 ** 30,
				stdio: ['pipe', 'pipe', 'ignore'],
			});
		} catch {
			return Buffer.alloc(0);
		}
	};
