import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ImportFailure } from '#import/failure.ts';
import { inputOf, type Input } from '#import/read/input.ts';
import type { SourceDocument } from '#import/clean/text/source.ts';
import { docx } from './docx.ts';
import { hasExtension, type Format } from './format.ts';

/** Old Word, WPS and OpenDocument files, through LibreOffice where it is installed. */
export const office: Format = {
	name: '旧版 Word、WPS、ODT',
	accepts: (sniffed, input) =>
		sniffed.is === 'compound' ||
		(sniffed.is === 'zip' && sniffed.extension === 'odt') ||
		(sniffed.is === 'other' && sniffed.extension === 'rtf') ||
		(sniffed.is === 'text' && hasExtension(input, 'rtf')),
	read: async (input) => {
		if (isEncrypted(input.bytes)) {
			throw new ImportFailure(
				'文档设了密码，打不开。',
				'请在 Word 里打开，选“文件—信息—保护文档”去掉密码，保存后再导入。',
			);
		}
		return convert(input);
	},
};

/** Encrypted Office files keep their content under this name, written in UTF-16. */
const isEncrypted = (bytes: Uint8Array) =>
	Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));

const run = promisify(execFile);

/** To .docx only: LibreOffice's text and HTML show deleted words together with the kept ones. */
async function convert(input: Input): Promise<SourceDocument> {
	const folder = await mkdtemp(path.join(tmpdir(), 'jiedui-import-'));
	try {
		const name = `source${path.extname(input.name) || '.doc'}`;
		await writeFile(path.join(folder, name), input.bytes);
		await runOffice(folder, name);
		const converted = await readFile(path.join(folder, 'source.docx')).catch((cause: unknown) => {
			throw new ImportFailure('LibreOffice 没能转换这个文件，可能已经损坏。', saveAsDocx, {
				cause,
			});
		});
		return await docx.read(inputOf(input.name, null, converted));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function runOffice(folder: string, name: string): Promise<void> {
	const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
	const args = [
		profile,
		'--headless',
		'--convert-to',
		'docx',
		'--outdir',
		folder,
		path.join(folder, name),
	];
	for (const program of ['soffice', 'libreoffice']) {
		try {
			await run(program, args, { timeout: 120_000 });
			return;
		} catch (cause) {
			const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
			if (!isMissing)
				throw new ImportFailure('LibreOffice 没能转换这个文件。', saveAsDocx, { cause });
		}
	}
	throw new ImportFailure(
		'这是旧版 Word、WPS 或 ODT 文件，本机没有安装 LibreOffice，读不了。',
		saveAsDocx,
	);
}

const saveAsDocx = '请用 Word 或 WPS 打开，选“文件—另存为”，类型选“Word 文档（*.docx）”，再导入。';
