import type { Finding } from '#model/finding.ts';

/** An error of a file as a whole, or of one of its lines. */
export const fileFinding = (
	file: string,
	message: string,
	hint: string,
	{ line = 1, rule = 'file' } = {},
): Finding => ({ file, line, rule, severity: 'error', message, hint });
