import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inputOf } from '#import/read/input.ts';
import { makeDrafts } from '#import/write/make-drafts.ts';
import { emptyRegistry } from '#import/facts/registry.ts';

async function factsOf(text: string) {
	const input = inputOf('来稿.txt', null, new TextEncoder().encode(text));
	const { drafts } = await makeDrafts(input, { registry: emptyRegistry, schoolId: undefined });
	return drafts[0]?.facts;
}

/** They name schools, most of them two, and none of the schools helps the other. */
const others = [
	'青蓝工程启动\n2023年9月，柳溪小学18名毕业于云川师范学校的新教师与骨干教师结成师徒，师傅们上了3节示范课。',
	'爱心企业走进校园\n6月1日，华丰公司员工来到柳溪小学、石沟小学，为两校困难学生捐赠图书300册，结对帮扶。',
	'教育局开展督查\n11月3日，县教育局督查组到柳溪小学和石沟小学检查工作，听课6节，召开座谈会2次。',
	'优质课比赛\n4月12日，全县优质课比赛在柳溪小学举行，石沟小学、双河小学的教师参赛，共展示18节课。',
	'党员与学生结对\n柳溪小学28名党员教师与留守儿童结对帮扶，每周谈心一次，捐赠学习用品60份。',
	'银行结对学校\n农商银行与柳溪小学签订结对帮扶协议，捐赠电脑20台。石沟小学校长到场祝贺。',
	'名师带徒\n全县名师带徒仪式举行，柳溪小学的王老师收石沟小学的李老师为徒，共结成师徒30对。',
	'篮球联赛\n柳溪小学与石沟小学举行篮球友谊赛，两校队员结下友谊。',
];

for (const text of others)
	test(`${text.split('\n')[0] ?? ''} is no pairing of schools`, async () => {
		const facts = await factsOf(text);
		assert.equal(facts?.isPairing, false);
		assert.deepEqual(facts.counts, []);
	});

test('a company that is thanked besides makes no pairing of schools another matter', async () => {
	const facts = await factsOf(
		'送教到山里\n4月2日，柳溪小学教师到石沟小学送教，上了2节示范课。华丰公司捐赠了交通费用。',
	);
	assert.equal(facts?.isPairing, true);
});
