import { isPlace } from './behind-name.ts';
import { isOrdinary } from './ordinary-words.ts';
import { slotEnd, slotStart } from './name-slot.ts';
import { nameEnd, nameStart } from './person-name.ts';
import type { Span } from './rule.ts';
import { presumedEnd, presumedStart } from './presumed-name.ts';

/**
 * The names of a list that begins at `from`. Words that nobody would take for a name are names
 * between others that are: 甘霖、冀小北、成功.
 */
export function namesFrom(text: string, from: number, weight: number): Span[] {
	const end =
		nameEnd(text, from, weight) ?? companyEnd(text, from) ?? presumedEnd(text, from, weight);
	return end === undefined || isPlace(text.slice(end, end + 4))
		? []
		: [{ start: from, end }, ...listedNames(text, { from: end, weight })];
}

/** The names of a list that goes on at `from`: 、黄子轩和林雨桐. */
function* listedNames(
	text: string,
	{ from, weight }: { from: number; weight: number },
): Generator<Span> {
	for (let count = 0, end = from; count < longest; count++) {
		const joint = jointAt(text, end);
		const start = end + joint.length;
		const next =
			joint === ''
				? undefined
				: (nameEnd(text, start, weight) ?? slotAfter(joint, start) ?? presumedEnd(text, start, 3));
		if (next === undefined) return;
		yield { start, end: next };
		end = next;
	}

	function slotAfter(joint: string, start: number): number | undefined {
		return joint.endsWith('、') ? slotEnd(text, start) : spacedSlotEnd(text, joint, start);
	}
}

/** The names of a list that ends at `from`, the nearest first: 陈可欣、林雨桐和… */
export function* listedBefore(text: string, from: number, weight: number): Generator<Span> {
	for (let count = 0, end = from; count < longest; count++) {
		const last = end - 1;
		const joint = text[last] ?? '';
		if (!jointsBefore.has(joint)) return;
		const start =
			nameStart(text, last, weight) ??
			(joint === '、' ? slotStart(text, last) : undefined) ??
			(/[和与及]/.test(joint) ? presumedStart(text, last, true) : undefined);
		if (start === undefined || last - start < 2) return;
		yield { start, end: last };
		end = start;
	}
}

/** Where the last item of a list begins, if another item is a name without doubt. */
export function companyStart(text: string, end: number): number | undefined {
	const first = slotStart(text, end);
	for (let start = first, count = 0; start !== undefined && count < company; count++) {
		if (text[start - 1] !== '、') return undefined;
		const last = start - 1;
		if (isName(last - (nameStart(text, last) ?? last))) return first;
		start = slotStart(text, last);
	}
	return undefined;
}

/** Where the first item of a list ends, if another item is a name without doubt. */
function companyEnd(text: string, start: number): number | undefined {
	const first = slotEnd(text, start);
	for (let end = first, count = 0; end !== undefined && count < company; count++) {
		const joint = jointAt(text, end);
		const next = end + joint.length;
		if (!isJoint(joint, end === first) && spacedSlotEnd(text, joint, start) !== first)
			return undefined;
		end = slotEnd(text, next);
		if (end !== undefined && nameEnd(text, next) === end) return first;
	}
	return undefined;
}

const isJoint = (joint: string, isFirst: boolean): boolean =>
	joint.endsWith('、') || (!isFirst && /[和与及]$/.test(joint));

/** Between spaces stand words of all kinds. */
function spacedSlotEnd(text: string, joint: string, start: number): number | undefined {
	const end = joint.trim() === '' ? slotEnd(text, start) : undefined;
	return end !== undefined && isOrdinary(text.slice(start, end)) ? undefined : end;
}

/** A surname before 同学 is no evidence for its neighbours. */
const isName = (length: number): boolean => length > 1;

const longest = 60;

/** How many items are looked at until one is a name. */
const company = 4;

const jointsBefore = new Set('、,和与及 ');
const jointPattern = /(?:同学)?(?:\([^\s()]{1,8}\))?(?:、|,|和|与|及|以及|\s{1,4}|·)/y;

function jointAt(text: string, at: number): string {
	jointPattern.lastIndex = at;
	return jointPattern.exec(text)?.[0] ?? '';
}
