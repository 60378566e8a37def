// Digits that a source keeps apart never join: not in a draft, its page, its summary or its figures.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyRegistry } from '#import/facts/registry.ts';
import { inputOf } from '#import/read/input.ts';
import { writeFrontmatter } from '#import/write/frontmatter.ts';
import { makeDrafts } from '#import/write/make-drafts.ts';
import { writeMarkdown } from '#import/write/markdown.ts';
import { render } from '#markdown/render.ts';
import { wordFile } from './support/word-file.ts';

const math = (inside: string) => `<m:oMath xmlns:m="x">${inside}</m:oMath>`;
const mathRun = (digits: string) => `<m:r><m:t>${digits}</m:t></m:r>`;
const run = (digits: string, properties = '') =>
	`<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${digits}</w:t></w:r>`;

type Mark = (digits: string, next: string) => string;

const wordMarks: readonly Mark[] = [
	(one) => run(one, '<w:strike/>'),
	(one) => run(one, '<w:dstrike/>'),
	(one) => run(one, '<w:vanish/>'),
	(one) => run(one, '<w:vertAlign w:val="superscript"/>'),
	(one) => run(one, '<w:vertAlign w:val="subscript"/>'),
	(one) => run(one, '<w:position w:val="8"/>'),
	(one) => run(one, '<w:position w:val="-2"/>'),
	(one) => `<w:del><w:r><w:delText>${one}</w:delText></w:r></w:del>`,
	(one, two) => math(`<m:f><m:num>${mathRun(one)}</m:num><m:den>${mathRun(two)}</m:den></m:f>`),
	(one, two) => math(`<m:sSup><m:e>${mathRun(one)}</m:e><m:sup>${mathRun(two)}</m:sup></m:sSup>`),
	(one, two) =>
		math(`<m:m><m:mr><m:e>${mathRun(one)}</m:e><m:e>${mathRun(two)}</m:e></m:mr></m:m>`),
	() => '<w:r><w:footnoteReference w:id="2"/></w:r>',
	() => '<w:r><w:instrText>EQ \\f(1,2)</w:instrText></w:r>',
	(one) => `<w:ruby><w:rt>${run(one)}</w:rt><w:rubyBase>${run('，')}</w:rubyBase></w:ruby>`,
	(one) => run(`，${one}`, '<w:b/>') + run('，', '<w:i/>'),
	() => '<w:r><w:br/></w:r>',
	() => '<w:r><w:tab/></w:r>',
];

const htmlMarks: readonly Mark[] = [
	(one) => `<s>${one}</s>`,
	(one) => `<del>${one}</del>`,
	(one) => `<span style="text-decoration:line-through">${one}</span>`,
	(one) => `<sup>${one}</sup>`,
	(one) => `<sub><span>${one}</span></sub>`,
	(one) => `<span style="vertical-align: super;font-size:small">${one}</span>`,
	(one, two) => `<math><mfrac><mn>${one}</mn><mn>${two}</mn></mfrac></math>`,
	(one) => `<span style="display:none">${one}</span>`,
	(one) => `<span style="font-size:0">${one}</span>`,
	(one) => `<span style="visibility:hidden">${one}</span>`,
	(one) => `<script>${one}</script>`,
	(one) => `<ruby>，<rt>${one}</rt></ruby>`,
	(one) => `<b>，${one}</b><i>，</i>`,
	() => '<br>',
	(one, two) =>
		`<table><tr><td>${one}</td><td>${two}</td></tr><tr><td>${two}</td><td>，</td></tr></table>`,
];

const wordPage = (body: string) => ({
	name: '数.docx',
	bytes: wordFile({
		body,
		more: {
			'word/footnotes.xml': `<w:footnotes xmlns:w="x"><w:footnote w:id="2"><w:p>${run('7070')}</w:p></w:footnote></w:footnotes>`,
		},
	}),
});
const htmlPage = (body: string) => ({ name: '数.html', bytes: Buffer.from(body) });

for (const [kind, marks, paragraph, page] of [
	['Word', wordMarks, (words: string) => `<w:p>${words}</w:p>`, wordPage],
	['HTML', htmlMarks, (words: string) => `<p>${words}</p>`, htmlPage],
] as const) {
	test(`digits that ${kind} keeps apart stay apart wherever they are shown`, async () => {
		const text = (words: string) => (kind === 'Word' ? run(words) : `<span>${words}</span>`);
		for (let seed = 0; seed < 40; seed++) {
			const next = numbers(seed);
			const written = new Set(['7070']);
			const digits = () => {
				const one = String(next(9000) + (next(2) === 0 ? 10 : 1000));
				written.add(one);
				return one;
			};
			const pieces = Array.from({ length: 3 }, () => {
				const mark = marks[next(marks.length)];
				return text(digits()) + (mark?.(digits(), digits()) ?? '');
			});
			const story = text('甲山小学的教师到乙水小学开展结对帮扶活动，上了');
			const { name, bytes } = page(
				paragraph(story + pieces.join('') + text(`${digits()}节示范课。`)),
			);
			for (const shown of await projections(name, bytes))
				for (const [found] of shown.matchAll(/\d+/g))
					assert.ok(
						written.has(found) || /^[1-9]$/.test(found),
						`${found} in ${shown}, seed ${seed}`,
					);
		}
	});
}

/** Where the words of a file come to be seen. */
async function projections(name: string, bytes: Uint8Array): Promise<string[]> {
	const input = inputOf(name, null, bytes);
	const { drafts, source } = await makeDrafts(input, {
		registry: emptyRegistry,
		schoolId: undefined,
	});
	const shown: string[] = [];
	for (const draft of drafts) {
		const markdown = writeMarkdown(draft.blocks, {
			marks: source.marks,
			pictureFor: () => undefined,
		});
		const { body } = await render(markdown, {
			file: 'a.md',
			firstLine: 1,
			contentDir: '/',
			basePath: '/',
		});
		const lines = body.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
		const context = { imported: { input, source }, registry: emptyRegistry, today: '2026-11-22' };
		const fields = writeFrontmatter(draft, context).replace(/^.*(?:captured|sha256).*$/gm, '');
		shown.push(...lines, fields);
	}
	return shown;
}

/** Numbers below a limit, the same for a seed. */
function numbers(seed: number): (limit: number) => number {
	let state = seed * 7919 + 17;
	return (limit) => {
		state = (state * 48271) % 2147483647;
		return state % limit;
	};
}
