import path from 'node:path';
import type { Draft } from './write/draft.ts';
import { ImportFailure } from './failure.ts';
import type { ReadEffects } from './read/formats/format.ts';
import { readInput, type Input } from './read/input.ts';
import { makeDrafts, type Imported } from './write/make-drafts.ts';
import type { Registry } from './ask/registry.ts';
import { writeFrontmatter } from './write/frontmatter.ts';
import { findImports } from './write/known-imports.ts';
import { writeMarkdown } from './write/markdown.ts';
import { folderFor, nameFor } from './write/name.ts';
import { writeSidecar } from './write/sidecar.ts';
import { exists, writeFiles, type OutFile } from './write/write-files.ts';

interface ImportOptions {
	/** Folder that holds the reports. */
	readonly outDir: string;
	readonly registry: Registry;
	readonly schoolId: string | undefined;
	readonly today: string;
	readonly convertToDocx?: ReadEffects['convertToDocx'] | undefined;
	readonly questions: Questions;
}

/** What is asked of the author; without a terminal every answer is the careful one. */
export interface Questions {
	/** The same file was imported before: whether to import it once more, beside the first. */
	readonly mayImportAgain: (file: string, before: readonly string[]) => Promise<boolean>;
	/** Lets the author answer what is doubtful in the drafts of a file. */
	readonly review: (drafts: readonly Draft[]) => Promise<readonly Draft[]>;
}

/** What became of one file. */
export type Outcome =
	| {
			readonly status: 'written';
			readonly file: string;
			readonly drafts: readonly WrittenDraft[];
			readonly account: Imported['account'];
	  }
	| {
			readonly status: 'unchanged';
			readonly file: string;
			readonly drafts: readonly { readonly path: string }[];
	  }
	| {
			readonly status: 'failed';
			readonly file: string;
			readonly message: string;
			readonly hint: string;
	  };

interface WrittenDraft {
	readonly path: string;
	readonly draft: Draft;
}

/** Imports one file: all of its drafts are written, or nothing is. */
export async function importFile(file: string, options: ImportOptions): Promise<Outcome> {
	try {
		const input = await readInput(file);
		const before = await findImports(options.outDir, input.sha256);
		if (before.length > 0 && !(await options.questions.mayImportAgain(file, before))) {
			return {
				status: 'unchanged',
				file,
				drafts: before.map((name) => ({ path: path.join(options.outDir, name) })),
			};
		}
		const read = await makeDrafts(input, options);
		const imported = { ...read, drafts: await options.questions.review(read.drafts) };
		const drafts = await write(input, imported, options);
		return { status: 'written', file, drafts, account: imported.account };
	} catch (error) {
		return failed(file, error);
	}
}

function failed(file: string, error: unknown): Outcome {
	if (error instanceof ImportFailure)
		return { status: 'failed', file, message: error.message, hint: error.hint };
	const reason = error instanceof Error ? error.message : String(error);
	const isDeep = error instanceof RangeError;
	return {
		status: 'failed',
		file,
		message: isDeep ? '内容太大或套得太深，处理不了。' : `导入时出错：${reason}`,
		hint: isDeep
			? '请分成几份，用“只保留文本”粘贴到新文档，再导入。'
			: '请把文件交给维护者；没有写入任何内容。',
	};
}

async function write(
	input: Input,
	imported: Imported,
	options: ImportOptions,
): Promise<WrittenDraft[]> {
	const taken = new Set<string>();
	const files: OutFile[] = [];
	const written: WrittenDraft[] = [];
	for (const [index, draft] of imported.drafts.entries()) {
		const name = await freeName(draft, options.outDir, taken);
		files.push(...filesOf(draft, name, { input, imported, index, options }));
		written.push({ path: path.join(options.outDir, `${name}.md`), draft });
	}
	await writeFiles(options.outDir, files);
	return written;
}

/** A name that no report has yet; a report's name is its address, whatever folder it lies in. */
async function freeName(draft: Draft, outDir: string, taken: Set<string>): Promise<string> {
	const base = path.posix.join(folderFor(draft.facts.date.value), nameFor(draft));
	for (let number = 1; number < 1000; number++) {
		const name = number === 1 ? base : `${base}-${number}`;
		const isTaken =
			taken.has(name) ||
			(await exists(path.join(outDir, `${name}.md`))) ||
			(await exists(path.join(outDir, `${name}.import.json`)));
		if (isTaken) continue;
		taken.add(name);
		return name;
	}
	throw new ImportFailure('同名的材料太多了。', '请先整理目标文件夹里的旧草稿。');
}

interface Place {
	readonly input: Input;
	readonly imported: Imported;
	readonly index: number;
	readonly options: ImportOptions;
}

function filesOf(
	draft: Draft,
	name: string,
	{ input, imported, index, options }: Place,
): OutFile[] {
	const base = path.posix.basename(name);
	const pictures = draft.pictures.map((picture, number) => ({
		...picture,
		file: `${base}-${number + 1}.${picture.extension}`,
	}));
	const markdown = writeMarkdown(draft.blocks, {
		links: imported.links,
		pictureFor: (src) => {
			const picture = pictures.find((one) => one.src === src);
			return picture && { url: `./${picture.file}`, alt: picture.alt || '（待补：图片说明）' };
		},
	});
	const frontmatter = writeFrontmatter(draft, {
		input,
		meta: imported.source.meta,
		registry: options.registry,
		today: options.today,
	});
	const folder = path.posix.dirname(name);
	return [
		{ file: `${name}.md`, content: `---\n${frontmatter}---\n\n${markdown}` },
		{ file: `${name}.import.json`, content: writeSidecar(draft, { input, imported, index }) },
		...pictures.map(({ file, bytes }) => ({ file: path.posix.join(folder, file), content: bytes })),
	];
}
