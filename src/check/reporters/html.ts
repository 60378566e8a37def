import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { words } from '#i18n/zh-hans.ts';
import { stopsSite, type Finding } from '#model/finding.ts';
import { drawImportNotes } from '#check/draw-import-notes.ts';
import type { ImportRecord } from '#check/import-records.ts';
import { byFile, leftOutLines, severityOf, summaryOf } from './print-findings.ts';
import type { PrintedCheck } from './print-findings.ts';

/**
 * The findings and the importer's notes as a page that stands by itself: one file, no script,
 * nothing loaded.
 */
export function htmlPage({ findings, imports, leftOut }: PrintedCheck, contentDir: string): string {
	const page = h('html', { lang: 'zh-Hans' }, [
		h('head', [
			h('meta', { charSet: 'utf-8' }),
			h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
			h('title', '内容检查'),
			h('style', style),
		]),
		h('body', [
			h('main', [
				h('h1', '内容检查'),
				...[summaryOf(findings), ...leftOutLines(leftOut)].map((line) =>
					h('p', { className: ['summary'] }, line),
				),
				...byFile(findings).map(([file, own]) => section(`${contentDir}/${file}`, own)),
				...imports.map((record) => importSection(record, contentDir)),
			]),
		]),
	]);
	return `<!doctype html>\n${toHtml(page)}\n`;
}

function section(file: string, findings: readonly Finding[]): Element {
	return h('section', [
		h('h2', file),
		h(
			'ul',
			findings.map((finding) =>
				h('li', { className: [stopsSite(finding) ? 'error' : 'warning'] }, [
					h('p', [
						h('b', severityOf(finding)),
						h('span', { className: ['line'] }, `第 ${finding.line} 行`),
						finding.message,
					]),
					h('p', { className: ['hint'] }, [finding.hint, ' ', h('code', finding.rule)]),
				]),
			),
		),
	]);
}

function importSection({ file, notes }: ImportRecord, contentDir: string): Element {
	return h('section', [
		h('h2', `${contentDir}/${file}`),
		h('p', `${words.imports.title}：${words.imports.intro(notes.source)}`),
		...drawImportNotes(notes.groups),
	]);
}

const style = `
:root { color-scheme: light dark; --paper: #fbfaf7; --surface: #fff; --ink: #1f2421; --soft: #555d58;
	--line: #dedad0; --accent: #0f6a57; --caution: #8a4b08; --wrong: #a02c2c; }
@media (prefers-color-scheme: dark) { :root { --paper: #171a18; --surface: #1f2421; --ink: #ece9e1;
	--soft: #a9b1ac; --line: #3a403c; --accent: #6fc7b0; --caution: #e0a860; --wrong: #f09090; } }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.75;
	font-family: system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
main { max-width: 52rem; margin-inline: auto; padding: 2.25rem 1rem 3.5rem; }
h1 { margin: 0; font-size: 1.75rem; }
h2 { margin: 2.25rem 0 .5rem; font-size: 1rem; overflow-wrap: anywhere; color: var(--soft); }
.summary { margin: .25rem 0 0; color: var(--soft); }
ul { margin: 0; padding: 0; list-style: none; background: var(--surface);
	border: 1px solid var(--line); border-radius: .375rem; }
li { padding: .75rem 1rem; border-inline-start: .25rem solid var(--caution); }
li + li { border-block-start: 1px solid var(--line); }
li.error { border-inline-start-color: var(--wrong); }
li p { margin: 0; }
details { margin-block: .75rem; } details b { color: inherit; } q { display: block; color: var(--soft); }
details li { border-inline-start-color: var(--line); padding-block: .375rem; } summary { cursor: pointer; }
b { color: var(--caution); } .error b { color: var(--wrong); }
.line { margin-inline: .75rem; color: var(--soft); font-variant-numeric: tabular-nums; }
.hint { color: var(--soft); } code { font-size: .8125rem; }
`;
