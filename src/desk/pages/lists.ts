import { h } from 'hastscript';
import { addressOf } from '#desk/desk.ts';
import { drawSelect } from '#desk/forms/controls.ts';
import { chip, hidden, postForm } from '#desk/forms/elements.ts';
import { deskWords } from '#i18n/words/desk.ts';
import { fullNameOf } from '#import/lists/find-region.ts';
import { saidOnce, type Answerable } from '#import/lists/list-finding.ts';
import { sentenceOf } from '#import/lists/plan-files.ts';
import type { ListPlan } from '#import/lists/plan-list.ts';
import type { ImportFailure } from '#import/source/failure.ts';
import { roles } from '#model/role.ts';
import { drawFindings } from './findings.ts';
import { heading, notice, page, part } from './page.ts';

const labels = deskWords.lists;
const title = deskWords.register.fromList;

/** What whoever reads the list has said of it: which side columns are of, where all schools are. */
export type Given = readonly (readonly [name: string, value: string])[];

/** The name of the control of a column is this with its heading. */
export const columnControl = 'column.';
export const regionControl = 'region';

interface ListContext {
	readonly inbox: string;
	readonly given: Given;
	readonly token: string;
}

/** Asks for a file, after a sentence about the one that could not be read. */
export const listForm = (token: string, failure?: ImportFailure): Response =>
	page(
		{ title, current: 'schools' },
		heading(title, h('p.soft', labels.hint)),
		failure ? notice(failure.message, 'error', h('p', failure.hint)) : null,
		postForm(
			addressOf('lists'),
			token,
			h('p.fills', [
				h('input', { type: 'file', name: 'files', required: true, ariaLabel: title }),
				h('button.main', labels.read),
			]),
		),
		h('p', [h('a', { href: '/desk/template.xlsx', download: labels.fileName }, labels.template)]),
	);

/** What a list would register, with what there is to look at first. */
export function listPage(
	{ schools, pairings, findings }: ListPlan,
	{ inbox, given, token }: ListContext,
): Response {
	const fresh = [...schools, ...pairings].filter(({ isKnown }) => !isKnown).length;
	const said = saidOnce(findings).map((one) => ({
		...one,
		message: `${one.place}：${one.message}`,
		place: null,
	}));
	const asked = findings.flatMap(({ asks }) => asks ?? []);
	const kept = [['inbox', inbox] as const, ...given].map(([name, value]) => hidden(name, value));
	const named = pairings.map(({ members, isKnown }) => ({ name: sentenceOf(members), isKnown }));
	return page(
		{ title, current: 'schools' },
		heading(title),
		findings.length > 0 ? part(labels.findings, drawFindings(said)) : null,
		asked.length > 0
			? h('form.part', { action: addressOf('lists') }, [
					...kept,
					...asked.map(drawAsked),
					h('p.fills', [h('button', labels.readAgain)]),
				])
			: null,
		postForm(
			addressOf('lists/write'),
			token,
			...kept,
			h('p.fills', [
				fresh > 0 ? h('button.main', labels.write(fresh)) : h('span', labels.nothing),
				h('a.button', { href: addressOf('lists') }, labels.another),
			]),
		),
		part(labels.schools(schools.length, countKnown(schools)), drawRows(schools)),
		part(labels.pairings(pairings.length, countKnown(named)), drawRows(named)),
	);
}

/** What answers a finding without another file. */
function drawAsked(asks: Answerable) {
	if ('region' in asks) {
		const label = labels.allIn(fullNameOf(asks.region));
		return h('p.fills', [chip(regionControl, { value: asks.region, label })]);
	}
	const name = columnControl + asks.column;
	const sides = Object.values(roles).map((role) => `${role}学校`);
	return h('div.field', [
		h('label', { htmlFor: name }, labels.column(asks.column)),
		drawSelect(
			name,
			sides.map((side) => ({ value: side, label: side })),
			{ chosen: '', none: labels.unused },
		),
	]);
}

interface Registered {
	readonly name: string;
	readonly isKnown: boolean;
}

const countKnown = (all: readonly Registered[]) => all.filter(({ isKnown }) => isKnown).length;

const drawRows = (all: readonly Registered[]) =>
	h(
		'ul.files',
		all.map(({ name, isKnown }) =>
			h('li', [h('span.title', name), isKnown ? null : h('span.mark.done', labels.isNew)]),
		),
	);
