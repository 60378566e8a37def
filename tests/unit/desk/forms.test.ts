import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { ElementContent, Root } from 'hast';
import type { FormContext } from '#desk/forms/controls.ts';
import { drawFields } from '#desk/forms/draw-field.ts';
import { textFromForm } from '#desk/forms/read-report.ts';
import { opened } from '#desk/store/open-file.ts';
import { moved, passagesIn, placed } from '#desk/store/pictures.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { editedCollections } from '#editor/file-shapes.ts';
import { collectionOf } from '#archive/collections.ts';
import { filesBelow } from '#files/files-below.ts';
import { textIn } from '#files/written.ts';

const site = 'tests/fixtures/site';

const openFixture = (file: string, text = readFileSync(`${site}/${file}`, 'utf8')) => {
	const collection = editedCollections.find((name) => name === collectionOf(file)) ?? 'reports';
	return opened({ file, collection, text });
};

/** No choices are known, so every id stays as it was written. */
const context: FormContext = { entriesOf: () => [], confirm: () => null };

/** What a browser sends of a form that nobody has touched. */
function untouched(
	file: string,
	text?: string,
): { open: ReturnType<typeof opened>; form: FormData } {
	const open = openFixture(file, text);
	const form = new FormData();
	for (const drawn of drawFields(open.shape, { name: 'f', value: open.entry }, context))
		fill(form, drawn);
	form.set('body', textIn(open.entry, 'body').replaceAll('\n', '\r\n'));
	return { open, form };
}

function fill(form: FormData, node: ElementContent | Root): void {
	if (node.type !== 'element' && node.type !== 'root') return;
	if (node.type === 'element') {
		if (node.tagName === 'template') return;
		const { name, value, checked, type } = node.properties;
		const isSent = type !== 'checkbox' || checked === true;
		if (node.tagName === 'input' && isSent) form.append(String(name), String(value ?? ''));
		if (node.tagName === 'textarea') form.append(String(name), wordsIn(node.children));
		if (node.tagName === 'select') {
			const [chosen] = node.children.filter(
				(one) => one.type === 'element' && one.properties['selected'],
			);
			const own = chosen?.type === 'element' ? chosen.properties['value'] : '';
			form.append(String(name), String(own));
		}
	}
	for (const child of node.children) if (child.type === 'element') fill(form, child);
}

const wordsIn = (children: readonly ElementContent[]): string =>
	children.map((child) => (child.type === 'text' ? child.value : '')).join('');

test('a form that nobody has touched leaves every byte of every file as it was', () => {
	const files = filesBelow(site).filter((file) => /\.(?:mdx?|yaml)$/.test(file));
	for (const file of files.filter((one) => one !== 'regions.yaml')) {
		const { open, form } = untouched(file);
		assert.equal(textFromForm(open, form, []), open.text, file);
	}
});

const visit = 'reports/2022/2022-03-17-yuedu-shifanke.md';

test('one changed field changes its line and no other, also in a file with the line ends of Windows', () => {
	const windows = readFileSync(`${site}/${visit}`, 'utf8').replaceAll('\n', '\r\n');
	const { open, form } = untouched(visit, windows);
	form.set('f.title', '东河到范家庄上课');
	const expected = windows.replace(/^title: .*$/m, 'title: 东河到范家庄上课');
	assert.equal(textFromForm(open, form, []), expected);
});

test('an item is dropped, one is added, and a figure that was asked about is registered', () => {
	const { open, form } = untouched(visit);
	form.append('f.activities.1.drop', 'on');
	for (const [name, value] of [
		['f.activities.#', 'new2'],
		['f.activities.new2.type', '联合教研'],
		['row', '0-0'],
		['row.0-0.field', 'activities'],
		['row.0-0.type', '会议培训'],
		['row.0-0.quote', '60余人次参加'],
		['row.0-0.value', '60余'],
		['row.0-0.unit', '人次'],
	] as const)
		form.append(name, value);
	const { entry } = opened({ ...open, text: textFromForm(open, form, []) });
	const types = Array.isArray(entry['activities'])
		? entry['activities'].map((one: { type: string }) => one.type)
		: [];
	assert.deepEqual(types, ['示范课', '联合教研', '会议培训']);
});

test('a doubt that is settled goes, one that is not stays, and what readers are told stays', () => {
	const { open, form } = untouched(visit);
	for (const text of ['甲', '乙']) form.append('question', text);
	form.set('settled.0', 'done');
	const questions = ['甲', '乙'].map((text) => ({ text, field: '', quotes: [] }));
	const text = textFromForm(open, form, questions);
	assert.deepEqual(opened({ ...open, text }).entry['uncertain'], ['乙', '图书没有逐册清点。']);
});

test('a question is settled by an answer that is written, or by saying that the source has none', () => {
	const { open, form } = untouched(visit);
	const [question] = [{ text: '哪一天？', field: 'date', quotes: [] }];
	form.set('question', question.text);
	const left = (answer: string, date: string) => {
		form.set('settled.0', answer);
		form.set('f.date', date);
		const { uncertain } = opened({ ...open, text: textFromForm(open, form, [question]) }).entry;
		return Array.isArray(uncertain) ? String(uncertain[0]) : '';
	};
	assert.equal(left('done', ''), question.text);
	assert.equal(left('done', 'XXXX-10-19'), question.text);
	assert.equal(left('done', '2022-10-19'), '图书没有逐册清点。');
	assert.equal(left('unsure', 'XXXX-10-19'), deskWords.unsure.date);
});

test('a photo stands behind the passage that is chosen, and at the end where that is gone', () => {
	const body = '## 一\n\n第一段。\n\n![甲](./a.jpg)\n\n第二段。\n';
	assert.deepEqual(passagesIn(body), ['## 一', '第一段。', '第二段。']);
	assert.equal(
		placed(body, '![乙](./b.jpg)', '第一段。'),
		'## 一\n\n第一段。\n\n![乙](./b.jpg)\n\n![甲](./a.jpg)\n\n第二段。\n',
	);
	const atEnd = '## 一\n\n第一段。\n\n第二段。\n\n![甲](./a.jpg)\n';
	assert.equal(moved(body, './a.jpg', '第二段。'), atEnd);
	assert.equal(moved(body, './a.jpg', '没有这一段'), atEnd);
	const table = '| 学校 | 节 |\n| --- | --- |\n| 甲小 | 3 |\n';
	assert.equal(passagesIn(`名单：\n${table}`)[0], '名单：');
});

test('a report of another kind loses what only its old kind has', () => {
	const { open, form } = untouched('reports/undated/fang-an.md');
	form.set('kind', 'case');
	const { entry, text } = opened({ ...open, text: textFromForm(open, form, []) });
	assert.equal(entry['kind'], 'case');
	assert.doesNotMatch(text, /commitments/);
	assert.match(text, /statement: （待写/);
});

test('what was said of a picture stands in the text where the picture is', () => {
	const { open, form } = untouched(visit);
	form.append('picture', './tushujiao.jpg');
	form.append('picture.0.alt', '书架[上层]');
	form.append('picture.0.caption', '');
	const text = textFromForm(open, form, []);
	assert.equal(
		text,
		open.text.replace(/!\[.*\]\(.*\)/, String.raw`![书架\[上层\]](./tushujiao.jpg)`),
	);
});
