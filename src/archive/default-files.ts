import path from 'node:path';
import { listFiles, type ContentFile } from './list-files.ts';

/** A folder built like the content folder, with the pages that every archive needs. */
export const defaultContent = path.join(import.meta.dirname, 'default-content');

/** The built-in pages and their pictures that no file of the same name in the content replaces. */
export function defaultFiles(own: readonly ContentFile[]): ContentFile[] {
	const names = new Set(own.map(({ file }) => file));
	return listFiles(defaultContent).files.filter(({ file }) => !names.has(file));
}
