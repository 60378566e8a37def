import assert from 'node:assert/strict';
import { test } from 'node:test';
import { places } from '#chinese/places.ts';

const shortOf = (full: string) => places.find(({ name }) => name === full)?.short;

test('a place is called without its kind and its peoples', () => {
	const expected = {
		广西壮族自治区: '广西',
		内蒙古自治区: '内蒙古',
		黔东南苗族侗族自治州: '黔东南',
		融水苗族自治县: '融水',
		和布克赛尔蒙古自治县: '和布克赛尔',
		六枝特区: '六枝',
		大兴安岭地区: '大兴安岭',
		从江县: '从江',
	};
	for (const [name, short] of Object.entries(expected)) assert.equal(shortOf(name), short, name);
});

test('a county of one character keeps its 县', () => {
	assert.equal(shortOf('岷县'), '岷县');
	assert.ok(places.every(({ short }) => short.length > 1));
});

test('there are about as many provinces, prefectures and counties as the country has', () => {
	const count = (wanted: string) => places.filter(({ level }) => level === wanted).length;
	assert.equal(count('province'), 34);
	assert.ok(count('prefecture') >= 333 && count('county') >= 2843);
});

test('development zones are no places, and a code names one place', () => {
	assert.deepEqual(
		places.filter(({ name }) => /开发区|园区|街道/.test(name)).map(({ name }) => name),
		[],
	);
	assert.equal(new Set(places.map(({ code }) => code)).size, places.length);
});
