import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseDate, findPublished } from '#import/facts/dates/choose-date.ts';
import { findPeriod } from '#import/facts/dates/find-period.ts';
import { findDates } from '#chinese/written-dates.ts';
import { readingFrom } from './support/read-text.ts';

function chosen(text: string, kind: 'visit' | 'plan' | 'summary' = 'visit') {
	const [title = '', ...lines] = text.split('\n');
	return chooseDate(readingFrom(title, lines.join('\n')), kind);
}
const dateOf = (...given: Parameters<typeof chosen>) => chosen(...given).value;

const written: readonly [string, string][] = [
	['2021年10月8-10日', '2021-10-08/2021-10-10'],
	['10月8、9日', 'XXXX-10-08/XXXX-10-09'],
	['2021年12月30日至2022年1月2日', '2021-12-30/2022-01-02'],
	['2021年10月8日(星期五)下午至9日', '2021-10-08/2021-10-09'],
	['2021.10.8-10', '2021-10-08/2021-10-10'],
	['二O二一年十月八日', '2021-10-08'],
	['今年10月8日', 'XXXX-10-08'],
	['2022年2月1日起至2022年7月1日', '2022-02-01/2022-07-01'],
	['2021 年 秋季学期', '2021-23'],
	['2021年3-6月', '2021-03/2021-06'],
	['2021.9-2022.7', '2021-09/2022-07'],
	['2019-2022年', '2019/2022'],
	['2021春季学期', '2021-21'],
	['二〇二〇至二〇二一学年度', '2020-09/2021-08'],
	['2021—2022学年第一学期', '2021-23'],
	['2021-2022学年度下学期', '2022-21'],
	['2021学年', '2021-09/2022-08'],
];
for (const [text, value] of written) {
	test(`reads ${text} as ${value}`, () =>
		assert.deepEqual(
			findDates(text).map((date) => date.value),
			[value],
		));
}

const noDates = [
	'去年10月8日',
	'每年9月10日',
	'2022年版课程标准',
	'2021-2023学年',
	'农历八月十五日',
	'一百零九年十一月六日',
	'10月8日和12日',
];
for (const text of noDates) {
	test(`no date of a story: ${text}`, () => {
		const values = findDates(text).map((date) => date.value);
		assert.deepEqual(values, []);
	});
}

test('a year in the title of an event may be of anything', () => {
	for (const title of [
		'喜迎2022年元旦 柳溪小学赴石沟小学送教',
		'面向2035年教育现代化：柳溪小学赴石沟小学送教',
		'柳溪小学落实2021年全县大会精神',
	])
		assert.equal(dateOf(`${title}\n老师们到校。`), 'XXXX', title);
	assert.equal(dateOf('2021年结对帮扶工作总结\n一年来，两校往来不断。', 'summary'), '2021');
});

test('two sides that sign on two days are asked when', () => {
	const agreement = '结对协议\n双方达成如下协议。\n甲山小学 2021年8月26日\n乙山小学 2021年8月';
	assert.equal(dateOf(`${agreement}26日`, 'plan'), '2021-08-26');
	assert.equal(dateOf(`${agreement}27日`, 'plan'), 'XXXX');
});

test('a day in passing is no day of the event', () => {
	for (const line of [
		'石沟小学的教学楼1998年9月10日竣工。',
		'张老师，1985年3月4日生，在校任教。',
		'报名截止日期为2021年6月12日。',
		'下一次活动定在2021年6月9日。',
		'结对期为2021年6月12日至2024年6月11日。',
	])
		assert.equal(dateOf(`来客\n老师们到校。${line}`), 'XXXX', line);
});

test('a stamp, a dateline and an address are when a text was put up, never when something was', () => {
	for (const [line, published] of [
		['2020-09-29 09:47 近日，调研组来校。', '2020-09-29'],
		['《山城晚报》2021年6月9日讯（记者 王红）昨日，老师们到校。', '2021-06-09'],
		['二〇二一年六月九日 星期三 第3版\n昨日，老师们到校。', '2021-06-09'],
		['昨日，老师们到校。\n（2021年6月9日《山城晚报》第二版）', '2021-06-09'],
		['发布时间：2021年6月9日　城东小学\n老师们到校。', '2021-06-09'],
		['老师们到校。见 http://school.example/2021/06/09/a.html', undefined],
		['（来源：山城晚报 2021年6月9日）老师们到校。', '2021-06-09'],
		['山城日报2021年6月9日 老师们到校。', '2021-06-09'],
		['2021-06-09 老师们到校。', undefined],
		['时间：二〇二一年六月九日\n老师们到校。', undefined],
	] as const) {
		assert.equal(dateOf(`来客\n${line}`), 'XXXX', line);
		const reading = readingFrom('来客', line);
		assert.equal(findPublished(reading, [])?.value, published, line);
	}
});

test('a year in passing is no date', () => {
	for (const words of [
		'2023年9月，学校只有两名老师。',
		'两校2019年结成对子。',
		'学校2023年被评为先进集体。',
		'到2025年，两校共享全部课程。',
		'2024年，两校将继续合作。',
		'课例依据2022年版课程标准设计。',
		'带队的是2023年国培计划学员周老师。',
	]) {
		const text = `送课到山村\n10月19日，城东小学的老师来上课。\n${words}`;
		assert.equal(dateOf(text), 'XXXX-10-19', words);
		assert.equal(
			dateOf(`送课到山村\n老师们很高兴，孩子们也很高兴。${words.replace('9月', '')}`),
			'XXXX',
		);
	}
});

test('a day without its year takes it from the same day elsewhere, and is asked about otherwise', () => {
	assert.equal(dateOf('来客\n10月19日，老师来上课。活动办在2023年10月19日。'), '2023-10-19');
	assert.equal(dateOf('2022-2023学年送教\n3月5日，老师们到校。'), 'XXXX-03-05');
});

test('what is not certain keeps all dates of the text for the question', () => {
	const many = chosen('回访\n2021年3月5日，老师们到校。2021年6月9日，孩子们回访。');
	assert.equal(many.value, 'XXXX');
	assert.deepEqual(many.others, ['2021年3月5日', '2021年6月9日']);
	assert.equal(
		dateOf('联盟\n2012年4月12日，五所学校成立联盟。八年里往来不断。2019年8月，又有教师支教。'),
		'XXXX',
		'a story of years is not of its first day',
	);
	const signed = chosen('来客\n老师们到校。\n城东小学　2021年6月9日');
	assert.equal(signed.value, 'XXXX');
	assert.deepEqual(signed.others, ['2021年6月9日']);
});

test('a day on which somebody goes or comes is not one before which', () => {
	assert.equal(dateOf('送教\n一行6人于2020年9月21日前往山口小学。'), '2020-09-21');
	assert.equal(dateOf('送教\n2020年9月21日到山口小学上课。'), '2020-09-21');
});

test('plans and summaries take their signature, or the school year or term of their title', () => {
	assert.equal(dateOf('总结\n总结如下。\n城东小学\n2023年1月5日', 'summary'), '2023-01-05');
	assert.equal(dateOf('2022—2023学年结对总结\n总结如下。', 'summary'), '2022-09/2023-08');
	assert.equal(dateOf('2022-2023学年第二学期计划\n安排如下。', 'plan'), '2023-21');
	assert.equal(dateOf('计划\n2022年秋季学期，我校安排如下。', 'plan'), 'XXXX');
	assert.equal(dateOf('总结\n20XX年4月，老师们来上课。', 'summary'), 'XXXX');
});

test('the time that a plan or a summary is of is read where a label or the title says it', () => {
	const periodOf = (title: string, text: string) =>
		findPeriod(readingFrom(title, text), 'plan')?.value;
	assert.equal(
		periodOf('结对协议', '结对时间：2024年3月1日至2027年2月28日。'),
		'2024-03-01/2027-02-28',
	);
	assert.equal(periodOf('2022—2023学年度结对计划', '安排如下。'), '2022-09/2023-08');
	assert.equal(periodOf('结对计划', '2022年3月至5月，老师们来上课。'), undefined);
});
