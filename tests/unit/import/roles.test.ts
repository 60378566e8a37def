import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '#import/facts/reading.ts';
import { clausesOf } from '#import/facts/roles/clauses.ts';
import { findRoles } from '#import/facts/roles/find-roles.ts';
import { findParties } from '#import/facts/schools/find-parties.ts';
import { emptyRegistry } from '#import/ask/registry.ts';
import { insert } from '#import/clean/text/tracked.ts';

/** What a text says of the schools in it, by their names. */
function rolesIn(text: string): Record<string, string> {
	const reading = readingOf(insert(text), []);
	const parties = findParties(reading, emptyRegistry);
	const roles = findRoles(reading, parties, null).roles;
	return Object.fromEntries(
		parties.map(({ name }, index) => [name, roles.get(String(index))?.role ?? '']),
	);
}

const [supporter, recipient, mutual] = ['supporter', 'recipient', 'mutual'];

const said: readonly [string, Record<string, string>][] = [
	[
		'左为支援学校，右为受援学校\n1.城东小学→石沟小学\n2.桂巷小学→双河小学',
		{ 城东小学: supporter, 石沟小学: recipient, 桂巷小学: supporter, 双河小学: recipient },
	],
	['受援学校\t支援学校\n石沟小学\t城东小学', { 石沟小学: recipient, 城东小学: supporter }],
	['石沟小学聘请城东小学名师担任顾问。', { 石沟小学: recipient, 城东小学: supporter }],
	['石沟小学由城东小学托管。', { 石沟小学: recipient, 城东小学: supporter }],
	['应石沟小学邀请，城东小学教研组长到校。', { 石沟小学: recipient, 城东小学: supporter }],
	['应城东小学邀请，石沟小学教师前去跟岗。', { 石沟小学: recipient, 城东小学: supporter }],
	['从城东小学轮岗到石沟小学的教师。', { 城东小学: supporter, 石沟小学: recipient }],
	['石沟小学校长把锦旗送到了城东小学。', { 石沟小学: recipient, 城东小学: supporter }],
	['石沟小学写给城东小学的感谢信', { 石沟小学: recipient, 城东小学: supporter }],
	['石沟小学收到了来自城东小学的图书。', { 石沟小学: recipient, 城东小学: supporter }],
	['石沟小学教师到城东小学参加教研活动。', { 石沟小学: recipient, 城东小学: supporter }],
	['城东小学与西溪小学互助，结成友好学校。', { 城东小学: mutual, 西溪小学: mutual }],
	['城东小学与石沟小学结对。', { 城东小学: '', 石沟小学: '' }],
	['石沟小学副校长赴城东小学，对接结对帮扶工作。', { 石沟小学: '', 城东小学: '' }],
	['石沟小学的老师到城东小学听课。', { 石沟小学: '', 城东小学: '' }],
	// Who acted before still acts; people and short names stand for their schools.
	[
		'3月5日，城东小学校长林晓岚一行来到石沟小学。林校长上了一节公开课，又作了1场讲座。',
		{ 城东小学: supporter, 石沟小学: recipient },
	],
	[
		'石沟乡小学与新安路小学结对。新安路的老师带来了2节示范课。',
		{ 石沟乡小学: recipient, 新安路小学: supporter },
	],
	[
		'我校与石沟小学结对。我校先后派出4名教师到石沟小学支教，对方的老师进步很快。\n城东小学',
		{ 石沟小学: recipient, 城东小学: supporter },
	],
	// Who says 我校 is told by what it does.
	[
		'城东小学走进石沟小学送教。课后，石沟小学的老师向我校教师请教。',
		{ 城东小学: supporter, 石沟小学: recipient },
	],
	[
		'石沟小学迎来了远道而来的客人——城东小学的支教教师。',
		{ 石沟小学: recipient, 城东小学: supporter },
	],
	[
		'感谢信\n城东小学全体老师：\n你们送来的200本书已经收到。\n石沟小学全体师生',
		{ 城东小学: supporter, 石沟小学: recipient },
	],
	// One helper of several, and several helpers of one.
	[
		'以城东小学为龙头，同偏远的石沟小学、双河小学结成对子。',
		{ 城东小学: supporter, 石沟小学: recipient, 双河小学: recipient },
	],
	[
		'城东小学、桂巷小学联手帮扶石沟小学。',
		{ 城东小学: supporter, 桂巷小学: supporter, 石沟小学: recipient },
	],
	[
		'城东小学到石沟小学送教，城东小学还为该校捐赠图书300册。',
		{ 城东小学: supporter, 石沟小学: recipient },
	],
	// Hosts feed their guests, and whoever comes may come to learn.
	['石沟小学为城东小学的教师提供食宿。', { 石沟小学: '', 城东小学: '' }],
	[
		'来的是石沟小学的老师，他们走进城东小学跟岗学习。',
		{ 石沟小学: recipient, 城东小学: supporter },
	],
	// The writers of one deed do not do the next one.
	['育才小学来到光明小学。结对帮扶不是一句空话。', { 育才小学: '', 光明小学: '' }],
	['城东小学与石沟小学互派教师到对方学校上课。', { 城东小学: '', 石沟小学: '' }],
	// Names of town and country are a hint, and enough only where a text says that these are paired.
	['城东小学与石沟乡小学签订了帮扶协议。', { 城东小学: '', 石沟乡小学: '' }],
	['城乡学校结对名单：城东小学与石沟乡小学结对。', { 城东小学: supporter, 石沟乡小学: recipient }],
	[
		'白河镇小学与清溪镇小学结为姊妹学校，互相学习。白河镇小学的老师上了一节课。',
		{ 白河镇小学: mutual, 清溪镇小学: mutual },
	],
	['城东小学和石沟小学、双河小学结对。', { 城东小学: '', 石沟小学: '', 双河小学: '' }],
];

for (const [text, expected] of said)
	test(text, () => {
		assert.deepEqual(rolesIn(text), expected);
	});

test('takes a masked name for a name, not for a pattern', () => {
	const [clause] = clausesOf('*试验的老师来到⟦1⟧送教', new Map([['*试验', '0']]));
	assert.equal(clause?.participants.length, 2);
});
