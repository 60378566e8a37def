import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';

/** A folder that goes away with the test. */
export function temporaryFolder(context: TestContext): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'jiedui-'));
	context.after(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}
