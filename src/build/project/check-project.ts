import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Settings } from '#settings.ts';
import { gitOf } from '#build/ask-git.ts';
import type { BuildEffects } from '#build/effects.ts';
import { checkContent } from '#check/check-content.ts';
import { codeRoot } from '#files/code-root.ts';
import { fixContent } from '#check/fix-content.ts';
import { askToConfirm } from './ask-to-confirm.ts';
import type { CheckOptions } from './options.ts';
import { stopsSite } from '#model/finding.ts';
import { summaryOf } from '#check/reporters/print-findings.ts';
import { htmlPage } from '#check/reporters/html.ts';
import { reporters } from '#check/reporters/index.ts';
import { runStep, steps } from './steps.ts';

/** Checks the code and the content, prints a line for each step, and says whether all is well. */
export async function checkProject(
	options: CheckOptions,
	settings: Settings,
	effects: Pick<BuildEffects, 'print'>,
): Promise<boolean> {
	const isCodeOk = options.contentOnly || (await checkCode(effects));
	const fixed = options.fix ? await fixContent(settings) : [];
	if (options.reporter !== 'json') for (const file of fixed) effects.print(`已改好：${file}`);
	if (options.confirm && !(await askToConfirm(settings, effects))) return false;
	const checked = await checkContent(settings, gitOf(settings.contentDir));
	const { findings, imports } = checked;
	const contentDir = path.relative(process.cwd(), settings.contentDir) || '.';
	if (options.html !== undefined) await writeFile(options.html, htmlPage(checked, contentDir));
	const isContentOk = !findings.some(stopsSite);
	if (!options.contentOnly) effects.print(stepLine('内容', isContentOk, summaryOf(findings)));
	const report = reporters[options.reporter](checked, contentDir);
	if (report && (options.contentOnly || findings.length + imports.length > 0))
		effects.print(report);
	return isCodeOk && isContentOk;
}

async function checkCode({ print }: Pick<BuildEffects, 'print'>): Promise<boolean> {
	const results: boolean[] = [];
	for (const step of steps) {
		const { isOk, seconds, output } = await runStep(step, codeRoot);
		print(stepLine(step.name, isOk, `${seconds.toFixed(1)} 秒`));
		if (!isOk) print(output.trimEnd());
		results.push(isOk);
	}
	return results.every(Boolean);
}

const stepLine = (name: string, isOk: boolean, note: string): string =>
	`${isOk ? '通过' : '未过'}  ${name}  ${note}`;
