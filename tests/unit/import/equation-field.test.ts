import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEquation } from '#import/read/docx/equation-field.ts';
import { importOne, story } from './support/import-one.ts';
import { p, wordFile } from './support/word-file.ts';
import { workplace } from './support/workplace.ts';

for (const [field, words] of [
	['EQ \\f(1,2)', '1/2'],
	[' eq \\f(1;2) ', '1/2'],
	['EQ 3\\f(1,2)', '3 1/2'],
	['EQ \\f(a+1,2)', '(a+1)/2'],
	['EQ 10\\s\\up6(2)', '10^2'],
	['EQ H\\s\\do 4(2)O', 'H_2O'],
	['eq \\o\\ac(○,3)', '③'],
	['EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(jiù),旧)', '旧(jiù)'],
	['EQ \\x(通过)', '通过'],
	['EQ \\x\\to\\bo(12)', '12'],
	['EQ \\r(3,8)', '3√8'],
	['EQ \\f(1,2)3', '1/2 3'],
	['EQ \\r(,2)', '√2'],
	['EQ \\i\\su(1,5,3)', '〓\\i\\su(1,5,3)'],
	['EQ \\f(1', '〓\\f(1'],
	['PAGE \\* MERGEFORMAT', null],
] as const) {
	test(`reads the field ${field} as ${words}`, () => {
		assert.equal(readEquation(field), words);
	});
}

test('a formula in several runs is one, and joins no digits beside it', async (context) => {
	const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
	const words = (text: string) =>
		`<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
	const text = (digits: string) => `<w:r><w:t>${digits}</w:t></w:r>`;
	const field = mark('begin') + words(' EQ \\f(') + words('1,2)') + mark('end');
	const simple = '<w:fldSimple w:instr=" EQ \\f(3,4) "><w:r><w:t></w:t></w:r></w:fldSimple>';
	const body = `${p(story)}<w:p>${text('完成第3')}${field}${text('和第5')}${simple}${text('的题')}</w:p>`;
	const { draft } = await importOne(await workplace(context), '数.docx', wordFile({ body }));
	assert.match(draft, /完成第3 1\/2和第5 3\/4的题/);
});
