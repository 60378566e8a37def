import { unzipSync, type UnzipFileInfo } from 'fflate';
import { ImportFailure } from '#import/source/failure.ts';
import { assertShallow } from '#import/read/html/assert-shallow.ts';
import { limits } from '#import/source/limits.ts';

/** The parts of a Word file by name. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** Unpacks a Word file. */
export function openPackage(bytes: Uint8Array): Parts {
	const files = unpackOffice(bytes, needed);
	if (!files['word/document.xml']) throw notWord(directoryOf(bytes));
	return files;
}

/** Unpacks the parts of an Office file that are needed, after its directory has said how large all of them are. */
export function unpackOffice(bytes: Uint8Array, wanted: RegExp): Parts {
	const files = directoryOf(bytes);
	const total = files.reduce((sum, { originalSize }) => sum + originalSize, 0);
	const isHuge = ({ name, originalSize }: UnzipFileInfo) =>
		/\.(?:xml|rels)$/.test(name) && originalSize > limits.partBytes;
	if (total > limits.unpackedBytes || files.length > limits.parts || files.some(isHuge))
		throw new ImportFailure(
			`文档解开后超过 ${limits.unpackedBytes / 1024 / 1024} MB，像是压缩炸弹，没有打开。`,
			'正常文档过大时，请在 Word 里压缩图片后另存，再导入。',
		);
	if (files.some(({ name }) => /vbaProject\.bin$/i.test(name))) {
		throw new ImportFailure(
			'文档里有宏（自动运行的程序），为了安全不导入。',
			'请选“另存为”，类型选不带宏的“Word 文档（*.docx）”或“Excel 工作簿（*.xlsx）”，再导入。',
		);
	}
	const parts = unpack(bytes, ({ name }) => wanted.test(name) && !/\.\.|\/$/.test(name));
	for (const [name, part] of Object.entries(parts)) if (name.endsWith('.xml')) assertHarmless(part);
	return parts;
}

function directoryOf(bytes: Uint8Array): UnzipFileInfo[] {
	const files: UnzipFileInfo[] = [];
	unpack(bytes, (file) => {
		files.push(file);
		return false;
	});
	return files;
}

const needed = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/)/;

function unpack(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Parts {
	try {
		return unzipSync(bytes, { filter });
	} catch (cause) {
		throw new ImportFailure(
			'文档不完整或已损坏，解不开。可能没有下载完，或传输中断。',
			'请重新下载或请发件人重发；Word 的“打开并修复”有时能救回来。',
			{ cause },
		);
	}
}

function assertHarmless(part: Uint8Array): void {
	const xml = new TextDecoder().decode(part);
	if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) {
		throw new ImportFailure(
			'文档里有不该出现的定义（DTD），可能是恶意文件。',
			'请不要打开它；需要其中的文字时，请发件人用 .docx 重新发一份。',
		);
	}
	assertShallow(xml, { xmlMode: true });
}

function notWord(files: readonly UnzipFileInfo[]): ImportFailure {
	const kinds = { 'xl/': 'Excel 表格', 'ppt/': 'PPT 幻灯片', '': '压缩包' };
	const found = Object.entries(kinds).find(([folder]) =>
		files.some(({ name }) => name.startsWith(folder)),
	);
	return new ImportFailure(
		`这是${found?.[1] ?? kinds['']}，不是 Word 文档，扩展名可能不对。`,
		'请把文字放进 Word 文档（.docx）再导入；压缩包请先解压。',
	);
}
