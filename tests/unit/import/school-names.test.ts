import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPairing } from '#import/facts/pairing.ts';
import { readingOf } from '#import/facts/clauses/reading.ts';
import { findParties } from '#import/facts/schools/find-parties.ts';
import { findSchoolNames } from '#import/facts/schools/school-names.ts';
import { emptyRegistry } from '#import/facts/registry.ts';
import { paragraph } from '#import/source/block.ts';
import { insert } from '#import/source/tracked.ts';

function read(title: string, body = '') {
	const lines = body.split('\n').filter(Boolean);
	const blocks = lines.map((line) => paragraph(insert(line)));
	const reading = readingOf(title, blocks);
	const parties = findParties(reading, emptyRegistry);
	return { reading, parties };
}

const named: readonly [string, readonly string[]][] = [
	['梨塘县城北小学的校门口热闹起来。', ['梨塘县城北小学']],
	// What the segmenter cuts off comes back: the region, and what always stands before a name.
	['2019年，厦江市湖里区鹭屿小学的师生', ['厦江市湖里区鹭屿小学']],
	['县城静山小学全年城关小学', ['静山小学', '城关小学']],
	['来到石沟小学送教，又来到石沟小学座谈。', ['石沟小学']],
	['大巴从澄塘市外国语小学出发。', ['澄塘市外国语小学']],
	['澄塘市银色铃铛幼儿园来了客人。', ['澄塘市银色铃铛幼儿园']],
	['县民族小学帮扶河口小学。', ['县民族小学', '河口小学']],
	['岩溪县职业教育中心办学多年。', ['岩溪县职业教育中心']],
	['江塘区现代职业学校的教师', ['江塘区现代职业学校']],
	['香港佛教慈云小学与深圳福林学校', ['香港佛教慈云小学', '深圳福林学校']],
	['香港保良局陳守仁小學和聖公會聖雅各小學', ['香港保良局陳守仁小學', '聖公會聖雅各小學']],
	['花莲縣立光復國民中學的師生', ['花莲縣立光復國民中學']],
	['南京市力行小学海滨北岸分校的团队', ['南京市力行小学海滨北岸分校']],
	['来自结对园麻塘县红岩乡中心幼儿园的教师', ['麻塘县红岩乡中心幼儿园']],
	['情系坝塘县石坎乡小学', ['坝塘县石坎乡小学']],
	['专家组莅临甘塘中学。', ['甘塘中学']],
	['2021年度大塘中学结对工作总结', ['大塘中学']],
	['柳塘中学携手乌石源小学', ['柳塘中学', '乌石源小学']],
	['柳塘中学援建乌石源小学图书室', ['柳塘中学', '乌石源小学']],
	['挂职乌石源小学副校长', ['乌石源小学']],
	['核心校柳塘中学、帮扶单位石沟小学', ['柳塘中学', '石沟小学']],
	['想起石沟小学的孩子', ['石沟小学']],
	['嵩县闫塘镇竹园沟村小学', ['嵩县闫塘镇竹园沟村小学']],
	['海塘湾区第一小学送教', ['海塘湾区第一小学']],
	['在柳塘小学校门口', ['柳塘小学']],
	['梨塘县第二中学高中部', ['梨塘县第二中学']],
	['派出教师126人，其中小学78人，由柳塘小学转交石沟小学', ['柳塘小学', '石沟小学']],
	// Words that no name holds are in these.
	['到访结对学校大埔山村小學。', ['大埔山村小學']],
	['來到那洛縣民族中學和固城镇中学', ['那洛縣民族中學', '固城镇中学']],
	['雲嶺一小向下塘小學捐贈圖書', ['雲嶺一小', '下塘小學']],
	['在偏远山村小学任教，近五年东河小学常有往来。', ['东河小学']],
];

test('a name is cut where it begins, whatever verb stands before it', () => {
	for (const [text, names] of named) {
		const found = read(text).parties.map(({ name }) => name);
		assert.deepEqual([...found].sort(), [...names].sort(), text);
	}
});

test('schools of a kind or of a place are no school', () => {
	for (const text of [
		'自从学校与他们结对，变化很大。',
		'中午吃的是学校食堂的饭。',
		'向两所梨塘学校捐款。',
		'选派教师到对应学校任教。',
		'让小规模学校的孩子感受温暖。',
		'各乡镇中心小学校长参会。',
		'两地学校互通有无，西部学校最缺老师。',
		'打造品牌学校，他考上大学去了省城。',
		'当时他在小学教书。',
		'不少学校反映，轮值学校与承办学校都是文明学校。',
		'普惠性幼儿园的做法和老年大学的学员',
	])
		assert.deepEqual(
			read(text).parties.map(({ name }) => name),
			[],
			text,
		);
});

test('a short form goes to the one school whose name ends like it', () => {
	for (const text of [
		'县第三中学来了，岷阳县三中的田老师上课。',
		'梨塘县职业教育中心感谢梨塘职教中心的老师',
		'到梨塘市第二实验小学去，梨塘市实验二小的门开着。',
		'梨塘县第一小学，县一小。',
		'柳塘师范大学附属小学来了，师大附小的老师',
		'康保县朝阳希望小学来了，康保朝阳希望小学的老师',
	])
		assert.equal(read(text).parties.length, 1, text);
	const two = read('梨塘县第三中学、岩溪县第三中学，县三中的老师').parties;
	assert.deepEqual(
		two.map(({ mentions }) => mentions.length),
		[1, 1],
		'a form that may mean two schools is given to neither',
	);
});

test('schools whose numbers differ are two schools', () => {
	assert.equal(read('石塘镇初级中学帮扶石塘镇第二初级中学。').parties.length, 2);
});

test('two schools in one text are a pairing, unless it tells of others', () => {
	const pairs = (title: string, body: string) => {
		const { reading, parties } = read(title, body);
		return isPairing(reading, parties);
	};
	assert.ok(pairs('秋天', '柳塘小学的杨校长到石沟小学送课。'));
	assert.ok(!pairs('助学', '宏发公司走进柳塘小学、石沟小学，与困难学生结对。'));
	assert.ok(!pairs('青蓝工程', '柳塘小学的新教师与老教师师徒结对。'));
	assert.ok(!pairs('夏令营', '柳塘大学志愿者走进石沟小学，与学生结对。'));
	assert.ok(!pairs('共建', '农商行与柳塘中学、石沟小学签订共建协议。'));
	assert.ok(!pairs('拜师', '柳塘中学的师徒结对了。石沟中学的名师来讲话。'));
	assert.ok(pairs('送课', '柳塘小学党支部的党员与学生结对。党员教师到石沟小学送课。'));
});

test('words before a number and a kind are no place', () => {
	for (const text of ['分别拜二中的名师', '这是一所城郊初中'])
		assert.deepEqual(findSchoolNames(text, []), [], text);
});

test('words in a row are no name', () => {
	const names = (text: string) => findSchoolNames(text, []).map(({ name }) => name);
	assert.deepEqual(names('记者 张三 城东小学来信'), ['城东小学']);
	assert.deepEqual(names('人教版 小学 语文'), []);
});
