import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseDate } from '#import/facts/dates/choose-date.ts';
import { findDates } from '#import/facts/dates/find-dates.ts';
import { readingOf } from '#import/facts/reading.ts';
import { yearWithin } from '#import/facts/dates/year-within.ts';
import { paragraph } from '#import/clean/text/block.ts';
import { insert } from '#import/clean/text/tracked.ts';

function dateOf(text: string, kind: 'visit' | 'plan' | 'summary' = 'visit', published?: string) {
	const [title = '', ...lines] = text.split('\n');
	const reading = readingOf(
		insert(title),
		lines.map((line) => paragraph(insert(line))),
	);
	return chooseDate(reading, { kind, published }).value;
}

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

for (const text of ['去年10月8日', '每年9月10日', '2022年版课程标准', '2021-2023学年']) {
	test(`no date of a story: ${text}`, () => {
		const values = findDates(text).map((date) => date.value);
		assert.deepEqual(values, []);
	});
}

const named: readonly [string, string][] = [
	['这是2023年全县结对帮扶教研活动的第一场。', '2023-10-19'],
	['按照全县2023年教研工作安排，这样的活动还有三场。', '2023-10-19'],
	['今年（2023年）两校增加了音乐课。', '2023-10-19'],
	['2023年秋季开学以来，两校每周上一节同步课。', '2023-10-19'],
	['2023-2024学年第一学期，这样的课将有六节。', '2023-10-19'],
	['2023年9月，老师们看见操场没有球架，回去以后便凑了钱，不到一个月就买齐了。', 'XXXX-10-19'],
	['2023年9月，学校只有两名老师。', 'XXXX-10-19'],
	['城东小学　2023年10月22日', '2023-10-19'],
	['两校2019年结对。此次活动是2023年送教计划的一站。', '2023-10-19'],
	['作为2023年“青蓝结对”工程的一环，师徒同上一课。', '2023-10-19'],
	['两校2019年结成对子。', 'XXXX-10-19'],
	['自2023年秋季开学以来，两校每周上一节同步课。', '2023-10-19'],
	['2023年9月，周老师来到这里任教。', 'XXXX-10-19'],
	['2023年秋季学期，周老师调入这所学校。', 'XXXX-10-19'],
	['自2023年秋季学期以来，两校每月教研一次。', 'XXXX-10-19'],
	['老师们将在这里度过2023年的秋天。', '2023-10-19'],
	['带队的是2023年国培计划学员周老师。', 'XXXX-10-19'],
	['2023年9月，学校搬到现址。', 'XXXX-10-19'],
	['2023年秋季结对以来，两校往来不断。', 'XXXX-10-19'],
	['2023年春季学期，两校换过课表。', 'XXXX-10-19'],
	['学校2023年被评为先进集体。', 'XXXX-10-19'],
	['学校获评2023年全县教研工作先进单位。', 'XXXX-10-19'],
	['执教的老师曾参加2023年国培计划。', 'XXXX-10-19'],
	['课例依据2022年版课程标准设计。', 'XXXX-10-19'],
	['根据《2023年支教方案》和教〔2023〕5号文件，双方交换意见。', 'XXXX-10-19'],
	['根据《2023年工作要点》和教〔2022〕5号文件，双方交换意见。', '2023-10-19'],
	['新教学楼2023年8月落成。', 'XXXX-10-19'],
	['两校于2023年9月签订协议。', 'XXXX-10-19'],
	['2023年，小李老师来到这里任教。', 'XXXX-10-19'],
	['到2025年，两校将共享全部课程。', 'XXXX-10-19'],
	['2024年，两校将继续合作。', 'XXXX-10-19'],
	['这是2023年全县教研活动的一场，也是2024年教研工作的预演。', 'XXXX-10-19'],
];
for (const [words, value] of named) {
	test(`${value} where a text says ${words}`, () =>
		assert.equal(dateOf(`送课到山村\n10月19日，城东小学的老师来上课。\n${words}`), value));
}

test('a scheme of the year in the sentence of the day names its year', () => {
	const text = '拜师\n9月13日，城东小学2024年“青蓝工程”拜师仪式在礼堂举行。';
	assert.equal(dateOf(text), '2024-09-13');
});

test('an event lasts until the last of its days that the text tells', () => {
	assert.equal(
		dateOf('来客\n2021年5月10日老师们到校。到14日返程，听课20节。'),
		'2021-05-10/2021-05-14',
	);
	assert.equal(dateOf('来客\n2021年5月10日老师们到校。14日前交材料。'), '2021-05-10');
	const arrival = '来客\n5月10日，老师们到站。2021年5月11日至14日，他们跟岗。';
	assert.equal(dateOf(arrival), '2021-05-11/2021-05-14');
});

test('a visit may be told by its month alone', () => {
	assert.equal(dateOf('来客\n11月份，老师们到校。'), 'XXXX-11');
	assert.equal(dateOf('来客\n去年11月，老师们到校。'), 'XXXX');
	assert.equal(dateOf('来客\n3月，老师们到校。5月，又来一次。'), 'XXXX');
	assert.equal(dateOf('来客\n2021年3月下旬，老师们到校。'), '2021-03');
});

test('a hidden year in a summary says nothing', () => {
	assert.equal(dateOf('总结\n20XX年4月，老师们来上课。', 'summary'), 'XXXX');
});

test('the title names the year, also as a school year', () => {
	assert.equal(dateOf('2022-2023学年送教\n3月5日，老师们到校。'), '2023-03-05');
	assert.equal(dateOf('2022-2023学年送教\n11月5日，老师们到校。'), '2022-11-05');
	assert.equal(dateOf('2022年秋季送教\n5月5日，老师们到校。'), 'XXXX-05-05');
});

test('August may belong to either of two school years', () => {
	assert.equal(yearWithin('2021-09/2022-08', '08'), undefined);
	assert.equal(yearWithin('2021-23', '08'), '2021');
	assert.equal(yearWithin('2021-23', '01'), '2022');
	assert.equal(yearWithin('2018-02/..', '05'), undefined);
	assert.equal(yearWithin('2019/2022', '05'), undefined);
});

test('昨日 is the day before the paper, not the paper’s', () => {
	const paper = '《山城晚报》2021年6月1日讯（记者 王红）';
	assert.equal(dateOf(`来客\n${paper}昨日，老师们到校。`), '2021-05-31');
	const page = '二〇二一年六月一日 星期二 第3版';
	assert.equal(dateOf(`来客\n${page}\n昨日，老师们到校。`), '2021-05-31');
	const foot = '（2021年6月1日《山城晚报》第二版）';
	assert.equal(dateOf(`来客\n昨日，老师们到校。\n${foot}`), '2021-05-31');
	assert.equal(dateOf(`来客\n${paper}“昨天我还在想。”学生说。`), 'XXXX');
	assert.equal(dateOf('来客\n本报讯 昨日，老师们到校。', 'visit', '2021-06-09'), '2021-06-08');
	assert.equal(dateOf('来客\n昨日（6月8日），老师们到校。', 'visit', '2021-06-09'), '2021-06-08');
	assert.equal(dateOf('来客\n6月3日，老师们到校。昨日返程。', 'visit', '2021-06-09'), 'XXXX-06-03');
});

test('a day on which somebody goes or comes is not one before which', () => {
	assert.equal(dateOf('送教\n一行6人于2020年9月21日前往山口小学。'), '2020-09-21');
	assert.equal(dateOf('送教\n2020年9月21日到山口小学上课。'), '2020-09-21');
});

test('a day since which something has been is not the day of the visit', () => {
	assert.equal(dateOf('再聚\n继3月28日的第一次以后，4月12日老师们又来了。'), 'XXXX-04-12');
	assert.equal(dateOf('再聚\n自2021年3月1日开学以来常有往来。4月12日老师们又来了。'), 'XXXX-04-12');
});

test('how long two schools have known each other is no date of a visit', () => {
	assert.equal(dateOf('来客\n两校2019年结对。老师们上了课。'), 'XXXX');
	assert.equal(dateOf('签约\n2019年3月，两校举行结对签约仪式。'), '2019-03');
});

test('plans and summaries take the school year or the term of their title', () => {
	assert.equal(dateOf('2022—2023学年结对总结\n总结如下。', 'summary'), '2022-09/2023-08');
	assert.equal(dateOf('2022-2023学年第二学期计划\n安排如下。', 'plan'), '2023-21');
});

test('the day in the head of a bulletin is not the day of the visit', () => {
	const head = '结对简报\n城东小学办公室　2022年5月25日\n';
	assert.equal(dateOf(`${head}5月20日，六位老师到山口小学上课。`), '2022-05-20');
	assert.equal(dateOf(`${head}六位老师到山口小学上课。`), '2022-05-25');
});

test('a summary of a year that is signed in January leaves its year open', () => {
	const text = '2021年度结对总结\n总结如下。\n城东小学\n';
	assert.equal(dateOf(`${text}1月5日`, 'summary'), 'XXXX-01-05');
	assert.equal(dateOf(`${text}12月30日`, 'summary'), '2021-12-30');
});
