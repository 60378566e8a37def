import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { pairingsOf, schoolsOf } from './corpus-frame.ts';
import { createRandom } from './corpus-random.ts';
import { reportOf } from './corpus-report.ts';
import { regions } from './corpus-words.ts';

/** Writes a content folder with so many reports; the same number gives the same files. */
export function writeCorpus(folder: string, count: number): void {
	rmSync(folder, { recursive: true, force: true });
	const write = (file: string, content: string): void => {
		mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
		writeFileSync(path.join(folder, file), content);
	};
	const random = createRandom(20_260_101);
	const schools = schoolsOf(Math.max(20, Math.round(count * 0.08)), random);
	const pairings = pairingsOf(Math.max(10, Math.round(count * 0.04)), schools, random);

	write('site.yaml', stringify(site));
	write('regions.yaml', stringify(regions));
	for (const { id, fields } of schools) write(`schools/${id}.yaml`, stringify(fields));
	for (const { id, fields } of pairings) write(`pairings/${id}.yaml`, stringify(fields));
	for (const { id, fields } of programmes) write(`programmes/${id}.yaml`, stringify(fields));
	for (const { id, title } of pages) {
		write(`pages/${id}.md`, `---\n${stringify({ title, summary: title })}---\n\n${title}。\n`);
	}
	for (let index = 0; index < count; index += 1) {
		const { id, year, fields, text } = reportOf({ index, pairings: pairings.length }, random);
		write(`reports/${year}/${id}.md`, `---\n${stringify(fields)}---\n\n${text}\n`);
	}
}

const site = {
	title: '测量用的档案',
	description: '学校和活动都是虚构的，只用来测量。',
	owner: '测量',
	contact: { name: '测量' },
};

const pages = [
	{ id: 'about', title: '关于' },
	{ id: 'method', title: '数据口径' },
	{ id: 'guide', title: '写稿指南' },
	{ id: 'privacy', title: '保护隐私' },
];

const programmes = Array.from({ length: 5 }, (_, index) => ({
	id: `programme-${index + 1}`,
	fields: {
		name: `第${index + 1}期帮扶项目`,
		summary: '一个用来测量的项目。',
		source: { title: `第${index + 1}期通知`, form: '政府文件' },
	},
}));
