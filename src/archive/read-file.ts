import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf } from '#files/digest.ts';
import { render, type Body } from '#markdown/render.ts';
import type { Finding } from '#model/finding.ts';
import { isId } from '#model/id.ts';
import type { Settings } from '#settings.ts';
import { collections, type Collection } from './collections.ts';
import { parseFile } from './document.ts';
import { explain } from './explain.ts';
import { fileFinding, readText } from './read-text.ts';

/** One file of the content folder, read and checked by itself. */
export interface ReadFile {
	readonly collection: Collection;
	readonly id: string;
	readonly file: string;
	/** Fingerprint of the file's bytes and of its pictures. */
	readonly digest: string;
	/** The fields after the schema has made them normal; `null` where the file cannot be used. */
	readonly fields: unknown;
	readonly findings: readonly Finding[];
	/** Whether it is a report that says so itself, also where nothing else of it can be read. */
	readonly isDraft: boolean;
	readonly body?: Body;
}

/** Reads a file, checks it against its schema and renders its text. */
export async function readContentFile(
	file: string,
	collection: Collection,
	settings: Settings,
): Promise<ReadFile> {
	const bytes = await readFile(path.join(settings.contentDir, file));
	const base = {
		collection,
		file,
		id: idOf(file, collection),
		digest: digestOf(bytes),
		isDraft: collection === 'reports' && saysDraft.test(bytes.toString('latin1')),
	};
	const refused = (...findings: Finding[]): ReadFile => ({ ...base, fields: null, findings });

	const decoded = readText(file, bytes);
	if ('finding' in decoded) return refused(decoded.finding);
	if (!base.id.split('/').every(isId))
		return refused(fileFinding(file, '文件名不能作网址。', nameHint));
	const isMarkdown = /\.mdx?$/.test(file);
	const parsed = parseFile(file, decoded.text);
	if (!parsed.document) return refused(...parsed.findings);

	const { document } = parsed;
	const { schema } = collections[collection];
	const result = schema.safeParse(document.data);
	const { contentDir, basePath } = settings;
	const source = { file, firstLine: document.markdownLine, contentDir, basePath };
	const rendered = isMarkdown ? await render(document.markdown, source) : undefined;
	const findings = [
		...(result.success ? [] : explain(result.error.issues, { file, document, schema })),
		...(rendered?.findings ?? []),
	];
	const fields = result.success ? result.data : null;
	if (!rendered) return { ...base, fields, findings };
	const { body } = rendered;
	const names = body.pictures.map(({ name }) => name);
	return { ...base, digest: digestOf([base.digest, names]), fields, findings, body };
}

/** A page may lie below another, and is then named by both: `guide/fields`. */
const idOf = (file: string, collection: Collection): string =>
	(collection === 'pages' ? file.slice('pages/'.length) : path.posix.basename(file)).replace(
		/\.\w+$/,
		'',
	);

const saysDraft = /^draft:[ \t]*true[ \t]*(?:#.*)?\r?$/m;

const nameHint = '文件名只用小写拉丁字母、数字和连字符，例如 2021-10-08-songjiao.md。';
