import assert from 'node:assert/strict';
import { test } from 'node:test';
import { promiseAgenda } from '#site/promise-agenda.ts';
import { promiseIcs } from '#site/promise-ics.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const today = '2022-05-10';
const promise = (id: string, fields: object) => ({
	id,
	clause: `${id}：每学期到受援学校上示范课，并且把教案、课件和听课记录都留给对方学校的老师`,
	type: '示范课',
	by: '支援',
	per: '每学期',
	quantity: { value: 4, unit: '节' },
	...fields,
});
const archive = buildArchive({
	schools: { a: {}, b: {} },
	pairings: { p: {} },
	reports: {
		plan: {
			kind: 'plan',
			pairings: 'p',
			date: '2020-09',
			commitments: [
				promise('next', { period: '2022-02/2022-07', note: '逗号, 分号; 都照写' }),
				promise('late', { period: '2021-09/2022-01' }),
				promise('old', { period: '2020-09/2021-01' }),
				promise('far', { period: '2025-02/2025-07' }),
				promise('vague', {}),
			],
		},
		visit: {
			pairings: 'p',
			date: '2022-03-08',
			activities: [{ type: '示范课', by: '支援', quantities: [{ value: 2, unit: '节' }] }],
		},
	},
});
const agenda = promiseAgenda(archive, today);
const ids = (items: typeof agenda.next) => items.map(({ id }) => id);

test('what is due next, what was due lately and what has no day stand apart', () => {
	assert.deepEqual(ids(agenda.next), ['next']);
	assert.deepEqual(ids(agenda.late), ['late']);
	assert.equal(agenda.older, 1);
	assert.deepEqual(ids(agenda.undated), ['vague']);
	assert.deepEqual(ids(agenda.coming), ['next', 'far']);
});

test('a promise that is due shows what is on record of it', () => {
	const [next] = agenda.next;
	assert.deepEqual(next?.records, [{ id: 'visit', title: '一次活动' }]);
	assert.equal(next.promised, '4节');
	assert.deepEqual(next.notes, ['逗号, 分号; 都照写']);
});

test('the calendar keeps to short lines, escapes what means something, and ends on the next day', () => {
	const lines = promiseIcs(agenda.coming, today).split('\r\n');
	for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line);
	const whole = lines.join('\n').replaceAll('\n ', '').split('\n');
	assert.equal(whole[0], 'BEGIN:VCALENDAR');
	assert.equal(whole.filter((line) => line === 'BEGIN:VEVENT').length, 2);
	assert.ok(whole.includes('DTSTART;VALUE=DATE:20220731'));
	assert.ok(whole.includes('DTEND;VALUE=DATE:20220801'));
	assert.ok(whole.some((line) => line.includes(String.raw`逗号\, 分号\; 都照写`)));
	assert.ok(whole.some((line) => line.startsWith('SUMMARY:承诺到期：next：每学期')));
});
