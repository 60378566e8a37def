import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { openArchive } from '#archive/open-archive.ts';
import { checkContent } from '#check/check-content.ts';
import { findingLines } from '#check/reporters/print-findings.ts';
import { readInput } from '#import/read/input.ts';
import { ImportFailure } from '#import/source/failure.ts';
import type { Settings } from '#settings.ts';
import { divisionName } from './find-region.ts';
import { listLines } from './list-lines.ts';
import { plannedFiles } from './plan-files.ts';
import { planList, type ListPlan } from './plan-list.ts';
import { readList } from './read-list.ts';
import type { ListEffects } from './read-sheets.ts';
import { listTemplate } from './template.ts';
import { writeList } from './write-list.ts';

/** What the command says besides the file. */
interface ListCommand {
	/** Register; otherwise it is only said what would be. */
	readonly write: boolean;
	readonly region?: string | undefined;
	/** `城区学校=支援学校`: a heading and the one by which it is meant. */
	readonly column: readonly string[];
}

interface ListRun {
	readonly settings: Settings;
	readonly effects: Partial<ListEffects> & { readonly write: (text: string) => void };
}

/** Shows what a list would register, and registers it where that is asked for. */
export async function runList(file: string, command: ListCommand, run: ListRun): Promise<void> {
	const { settings, effects } = run;
	const { bytes, name } = await readInput(file);
	const list = await readList({ bytes, fileName: name }, effects, explainedBy(command));
	const plan = planList(list, { archive: await archiveIn(settings), region: regionOf(command) });
	effects.write(listLines(list, plan).join('\n'));
	const files = plannedFiles(plan, settings.today).map((one) => one.file);
	if (files.length === 0) effects.write('\n没有要登记的。');
	else if (command.write) await register(plan, files, run);
	else effects.write('\n这是试一遍，什么也没有写。看过没有问题，在命令后面加 --write 再运行一次。');
}

const explainedBy = ({ column }: ListCommand): Readonly<Record<string, string>> =>
	Object.fromEntries(
		column.map((pair) => {
			const [heading = '', meant = ''] = pair.split('=');
			return [heading, meant] as const;
		}),
	);

function regionOf({ region }: ListCommand): string | undefined {
	if (region === undefined || divisionName(region) !== undefined) return region;
	throw new ImportFailure(
		`没有“${region}”这个区划代码。`,
		'请写两位、四位或六位数字，例如 --region 330282。',
	);
}

async function archiveIn(settings: Settings): Promise<Archive> {
	const { readable } = await openArchive(settings);
	if (readable) return readable;
	throw new ImportFailure('内容文件夹读不出来。', '请先运行 npx jiedui check，改好再导入名单。');
}

async function register(
	plan: ListPlan,
	files: readonly string[],
	{ settings, effects }: ListRun,
): Promise<void> {
	await writeList(plan, settings);
	const { findings } = await checkContent(settings);
	const own = findings.filter(({ file }) => files.includes(file));
	const folder = path.relative(process.cwd(), settings.contentDir) || '.';
	effects.write(`\n已登记，写了 ${files.length} 个文件，在 ${folder}。`);
	if (own.length > 0) effects.write(findingLines(own, folder).join('\n'));
}

/** Writes the workbook to fill in into the folder where the command runs, and gives its name. */
export async function writeTemplate(): Promise<string> {
	await writeFile(templateName, await listTemplate(), { flag: 'wx' }).catch((cause: unknown) => {
		throw new ImportFailure(`没有写出“${templateName}”。`, '请看这里是不是已经有了，或者不能写。', {
			cause,
		});
	});
	return templateName;
}

const templateName = '名单模板.xlsx';
