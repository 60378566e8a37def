import { words } from '#i18n/zh-hans.ts';
import { dayAfter, type AgendaItem } from './promise-agenda.ts';
import { absoluteUrl } from './url.ts';

/** Days on which promises are due, as a calendar that phones and offices read (RFC 5545). */
export function promiseIcs(items: readonly AgendaItem[], today: string): string {
	const events = items.flatMap((item) => {
		const { plan, id, clause, due, period, pairings, promised, notes } = item;
		const about = [period, ...pairings, promised, ...notes, plan.title].filter(Boolean);
		return [
			'BEGIN:VEVENT',
			`UID:${plan.id}-${id}-${due}@jiedui`,
			`DTSTAMP:${compact(today)}T000000Z`,
			`DTSTART;VALUE=DATE:${compact(due)}`,
			`DTEND;VALUE=DATE:${compact(dayAfter(due, 1))}`,
			`SUMMARY:${escaped(words.promises.dueEvent(clause))}`,
			`DESCRIPTION:${escaped(about.join('\n'))}`,
			`URL:${absoluteUrl(`/reports/${plan.id}/#commitment-${id}`)}`,
			'END:VEVENT',
		];
	});
	const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//jiedui//promises//ZH'];
	const lines = [
		...head,
		`X-WR-CALNAME:${escaped(words.promises.title)}`,
		...events,
		'END:VCALENDAR',
	];
	return `${lines.map(folded).join('\r\n')}\r\n`;
}

const compact = (day: string): string => day.replaceAll('-', '');

const escaped = (text: string): string =>
	text.replace(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);

/** Lines of at most 75 octets, cut between characters; a space begins what goes on. */
function folded(line: string): string {
	const state = { text: '', octets: 0 };
	for (const character of line) {
		const octets = Buffer.byteLength(character);
		const isFull = state.octets + octets > 75;
		state.text += isFull ? `\r\n ${character}` : character;
		state.octets = isFull ? 1 + octets : state.octets + octets;
	}
	return state.text;
}
