import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isSidecar, sidecarEnding } from '#archive/collections.ts';
import { filesBelow } from '#files/files-below.ts';
import { ImportFailure } from '#import/source/failure.ts';
import { readInput } from '#import/read/input.ts';
import { reservationsInText } from '#import/read/reservations.ts';
import type { SourceDocument } from '#import/source/source.ts';
import { makeDrafts, type Draft, type DraftOptions, type Imported } from './make-drafts.ts';
import { freeName, reportPath } from '#chinese/file-name.ts';
import { writeFrontmatter } from './frontmatter.ts';
import { writeMarkdown } from './markdown.ts';
import { writeSidecar } from './sidecar.ts';
import { writeFiles, type OutFile } from '#import/source/write-files.ts';

interface ImportOptions extends DraftOptions {
	/** Folder that holds the reports. */
	readonly outDir: string;
	readonly today: string;
	readonly questions: Questions;
}

/** What is asked of the author; without a terminal every answer is the careful one. */
export interface Questions {
	/** The same file was imported before: whether to import it once more, beside the first. */
	readonly mayImportAgain: (file: string, before: readonly string[]) => Promise<boolean>;
	/** The source says in these words that it is not for everybody: whether to import it all the same. */
	readonly mayImportReserved: (file: string, words: readonly string[]) => Promise<boolean>;
	/** Lets the author answer what is doubtful in the drafts of a file. */
	readonly review: (drafts: readonly Draft[]) => Promise<readonly Draft[]>;
}

/** What became of one file. */
export type Outcome = { readonly file: string } & (
	| { readonly status: 'written'; readonly drafts: readonly WrittenDraft[] }
	| { readonly status: 'unchanged'; readonly drafts: readonly { readonly path: string }[] }
	| { readonly status: 'failed'; readonly message: string; readonly hint: string }
);

interface WrittenDraft {
	readonly path: string;
	readonly draft: Draft;
	/** JSON of what stands beside it. */
	readonly sidecar: string;
}

/** Imports one file: all of its drafts are written, or nothing is. */
export async function importFile(file: string, options: ImportOptions): Promise<Outcome> {
	const { outDir, questions } = options;
	try {
		const input = await readInput(file);
		const before = await findImports(outDir, input.sha256);
		if (before.length > 0 && !(await questions.mayImportAgain(file, before))) {
			const drafts = before.map((name) => ({ path: path.join(outDir, name) }));
			return { status: 'unchanged', file, drafts };
		}
		const read = await makeDrafts(input, options);
		await askLeave(file, read.source, questions);
		const imported = { ...read, drafts: await questions.review(read.drafts) };
		return { status: 'written', file, drafts: await write(imported, options) };
	} catch (error) {
		return { status: 'failed', file, ...reasonOf(error) };
	}
}

async function askLeave(file: string, { meta, blocks }: SourceDocument, questions: Questions) {
	const lines = blocks.flatMap((block) => (block.type === 'text' ? [block.text.text.trim()] : []));
	const words = [...new Set([...(meta.reservations ?? []), ...reservationsInText(lines)])];
	if (words.length === 0 || (await questions.mayImportReserved(file, words))) return;
	throw new ImportFailure(
		`材料上写着“${words.join('”、“').slice(0, 100)}”，像是不对外公开的，或者还没有定稿，没有导入。`,
		'请先向原单位问清楚。可以公开的，请去掉 --yes，在终端里再导入一次，问到时选“要”；也可以在原文件里删去这几个字。',
	);
}

function reasonOf(error: unknown): { message: string; hint: string } {
	if (error instanceof ImportFailure) return { message: error.message, hint: error.hint };
	if (error instanceof RangeError)
		return {
			message: '内容太大或套得太深，处理不了。',
			hint: '请分成几份，用“只保留文本”粘贴到新文档，再导入。',
		};
	return {
		message: `导入时出错：${error instanceof Error ? error.message : String(error)}`,
		hint: '请把文件交给维护者；没有写入任何内容。',
	};
}

async function write(
	imported: Imported,
	{ outDir, registry, today }: ImportOptions,
): Promise<WrittenDraft[]> {
	const taken = new Set<string>();
	const files: OutFile[] = [];
	const written: WrittenDraft[] = [];
	for (const draft of imported.drafts) {
		// A report's name is its address, whatever folder it lies in.
		const name = freeName(
			reportPath(draft.title.value, draft.facts.date.value),
			(one) =>
				taken.has(one) ||
				['.md', sidecarEnding].some((end) => existsSync(path.join(outDir, one + end))),
		);
		taken.add(name);
		const pictures = draft.pictures.map((picture, number) => ({
			...picture,
			file: `${name}-${number + 1}.${picture.extension}`,
		}));
		const pictureFor = (wanted: string) => {
			const picture = pictures.find(({ src }) => src === wanted);
			if (!picture) return undefined;
			const url = `./${path.posix.basename(picture.file)}`;
			return { url, alt: picture.alt || '（待补：图片说明）' };
		};
		const frontmatter = writeFrontmatter(draft, { imported, registry, today });
		const markdown = writeMarkdown(draft.blocks, { marks: imported.source.marks, pictureFor });
		const sidecar = writeSidecar(draft, imported);
		files.push(
			{ file: `${name}.md`, content: `---\n${frontmatter}---\n\n${markdown}` },
			...pictures.map(({ file, bytes }) => ({ file, content: bytes })),
			{ file: `${name}${sidecarEnding}`, content: sidecar },
		);
		written.push({ path: path.join(outDir, `${name}.md`), draft, sidecar });
	}
	await writeFiles(outDir, files);
	return written;
}

/** Drafts that were imported before, by the digest of their source, which stands beside each. */
async function findImports(folder: string, sha256: string): Promise<string[]> {
	const found: string[] = [];
	for (const name of filesBelow(folder).filter(isSidecar)) {
		const sidecar = await readFile(path.join(folder, name), 'utf8').catch(() => '');
		if (sidecar.includes(sha256)) found.push(`${name.slice(0, -sidecarEnding.length)}.md`);
	}
	return found;
}
