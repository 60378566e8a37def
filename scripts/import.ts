import { convertTo } from '#build/convert-office.ts';
import { runImport, terminal } from '#import/run-import.ts';

process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
	// Whoever reads the result may stop reading.
	if (cause.code === 'EPIPE') process.exit();
	process.stderr.write(
		'导入的结果没有写出来：磁盘满了，或者输出的地方不能写。草稿在目标文件夹里。\n',
	);
	process.exit(1);
});
process.exitCode = await runImport(process.argv.slice(2), {
	...terminal,
	convertToDocx: convertTo('docx'),
	convertToXlsx: convertTo('xlsx'),
});
