import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { findPersonalData } from '#privacy/personal-data.ts';
import { rules } from '#privacy/rules/index.ts';
import { readSettings } from '#settings.ts';
import { forms } from './privacy/forms.ts';
import { heldOutRows } from './privacy/held-out.ts';
import { nameRows } from './privacy/names.ts';

// Plants sentences with and without personal data, in three forms of writing, and counts what the
// privacy gate misses and where it cries for nothing. Prints Markdown, keeps JSON in the cache.

const corpus = z.array(z.strictObject({ rule: z.string().optional(), text: z.string() }));
const planted = await read('planted');
const harmless = await read('harmless');

const rows = rules.map(({ rule, severity }) => {
	const own = planted.filter((sentence) => sentence.rule === rule);
	const missed = own.flatMap(({ text }) =>
		Object.values(forms)
			.filter((form) => !rulesOf(form(text)).includes(rule))
			.map(() => text),
	);
	const alarms = harmless.flatMap(({ text }) =>
		Object.values(forms)
			.filter((form) => rulesOf(form(text)).includes(rule))
			.map(() => text),
	);
	const count = Object.keys(forms).length;
	return {
		rule,
		severity,
		planted: own.length * count,
		missed: missed.length,
		missRate: own.length > 0 ? missed.length / (own.length * count) : 0,
		harmless: harmless.length * count,
		falseAlarms: alarms.length,
		falseAlarmRate: alarms.length / (harmless.length * count),
		examples: [...new Set([...missed, ...alarms])].slice(0, 5),
	};
});

const sum = (key: 'planted' | 'missed' | 'falseAlarms') =>
	rows.reduce((total, row) => total + row[key], 0);
const total = {
	planted: sum('planted'),
	missed: sum('missed'),
	missRate: sum('missed') / sum('planted'),
	harmless: harmless.length * Object.keys(forms).length,
	falseAlarms: sum('falseAlarms'),
	falseAlarmRate: sum('falseAlarms') / (harmless.length * Object.keys(forms).length),
};

const folder = path.join(readSettings().cacheDir, 'bench');
await mkdir(folder, { recursive: true });
const heldOut = await heldOutRows();
const names = await nameRows();
const json = JSON.stringify(
	{ forms: Object.keys(forms), rules: rows, total, heldOut, names },
	null,
	'\t',
);
await writeFile(path.join(folder, 'privacy.json'), json);
console.log(markdown());
console.log(table(['held out', 'form', 'missed', 'false alarms'], heldOut));
console.log(table(['names', 'missed, looked at', 'missed, not looked at'], names));

function markdown(): string {
	const percent = (rate: number) => `${(rate * 100).toFixed(1)} %`;
	return [
		'| rule | severity | planted | missed | miss rate | false alarms | of harmless | rate |',
		'| --- | --- | --: | --: | --: | --: | --: | --: |',
		...[...rows, { rule: '**all**', severity: '', ...total }].map((row) =>
			[
				...['', row.rule, row.severity, row.planted, row.missed, percent(row.missRate)],
				...[row.falseAlarms, row.harmless, percent(row.falseAlarmRate), ''],
			]
				.join(' | ')
				.trim(),
		),
	].join('\n');
}

function table(head: readonly string[], body: readonly string[][]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return ['', line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

function rulesOf(text: string): string[] {
	return findPersonalData(text).map(({ rule }) => rule);
}

async function read(name: string) {
	const file = `tests/fixtures/privacy/${name}.json`;
	return corpus.parse(JSON.parse(await readFile(file, 'utf8')));
}
