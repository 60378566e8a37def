import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codeRoot } from '#files/code-root.ts';
import { filesBelow } from '#files/files-below.ts';
import { textIn } from '#files/written.ts';
import type { OutFile } from '#import/source/write-files.ts';

/**
 * The files of a new archive: the template with the answers in it and, for a demonstration, the
 * invented county instead of the examples.
 */
export function archiveFiles(
	answers: Readonly<Record<string, string>>,
	isDemo: boolean,
): OutFile[] {
	const values = { ...answers, dependency: dependency() };
	const frame = filesIn('template').filter(({ file }) => !isDemo || !file.startsWith('content/'));
	return [
		// npm packs no file of the name `.gitignore`, so what begins with a dot begins with `_` here.
		...frame.map(({ file, content }) => ({
			file: file.replace(/(^|\/)_/g, '$1.'),
			content: filled(content.toString('utf8'), values),
		})),
		...(isDemo ? filesIn('demo') : []),
	];
}

function filesIn(name: string) {
	const folder = path.join(codeRoot, 'src/start', name);
	return filesBelow(folder).map((file) => ({
		file,
		content: readFileSync(path.join(folder, file)),
	}));
}

/** Puts values into `{{name}}`. What stands in quotes there is a string of YAML and JSON. */
function filled(text: string, values: Readonly<Record<string, string>>): string {
	return text.replace(
		/(['"])([^'"\n]*\{\{\w+\}\}[^'"\n]*)\1|\{\{(\w+)\}\}/g,
		(_, _quote, inside: string | undefined, name: string) =>
			inside === undefined ? (values[name] ?? '') : JSON.stringify(filled(inside, values)),
	);
}

/**
 * How an archive names this program: by the folder of a clone, by the file that it was installed
 * from, or by its version in the registry.
 */
function dependency(): string {
	const modules = path.dirname(codeRoot);
	if (path.basename(modules) !== 'node_modules') return fileAddress(codeRoot);
	const lockfile = path.join(modules, '.package-lock.json');
	const own = path.basename(codeRoot);
	const { packages }: { packages: Record<string, unknown> } = existsSync(lockfile)
		? JSON.parse(readFileSync(lockfile, 'utf8'))
		: { packages: {} };
	const installed = packages[`node_modules/${own}`];
	const from = textIn(installed, 'resolved');
	if (from.startsWith('file:')) return fileAddress(path.resolve(modules, '..', from.slice(5)));
	return textIn(JSON.parse(readFileSync(path.join(codeRoot, 'package.json'), 'utf8')), 'version');
}

const fileAddress = (place: string): string => `file:${place.split(path.sep).join('/')}`;
