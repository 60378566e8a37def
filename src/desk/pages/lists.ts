import { h } from 'hastscript';
import { addressOf } from '#desk/desk.ts';
import { deskWords } from '#i18n/words/desk.ts';
import type { ListPlan } from '#import/lists/plan-list.ts';
import { sentenceOf } from '#import/lists/plan-files.ts';
import type { ImportFailure } from '#import/source/failure.ts';
import { drawFindings } from './findings.ts';
import { heading, hidden, notice, page, part, postForm } from './page.ts';

const labels = deskWords.lists;
const title = deskWords.register.fromList;

/** Asks for a file, after a sentence about the one that could not be read. */
export const listForm = (token: string, failure?: ImportFailure): Response =>
	page({ title, part: 'schools' }, [
		heading(title, h('p', { className: ['soft'] }, labels.hint)),
		...(failure ? [notice(failure.message, [h('p', failure.hint)], 'error')] : []),
		postForm(addressOf('lists'), token, [
			h('p', { className: ['fills'] }, [
				h('input', { type: 'file', name: 'files', required: true, ariaLabel: title }),
				h('button', { className: ['main'] }, labels.read),
			]),
		]),
		h('p', [h('a', { href: '/desk/template.xlsx', download: '名单模板.xlsx' }, labels.template)]),
	]);

/** What a list would register, with what there is to look at first. */
export function listPage(plan: ListPlan, inbox: string, token: string): Response {
	const { schools, pairings, findings } = plan;
	const known = (all: readonly { readonly isKnown: boolean }[]) =>
		all.filter(({ isKnown }) => isKnown).length;
	const fresh = [...schools, ...pairings].filter(({ isKnown }) => !isKnown).length;
	const row = (name: string, isKnown: boolean) =>
		h('li', [
			h('span', { className: ['title'] }, name),
			...(isKnown ? [] : [h('span', { className: ['mark', 'done'] }, labels.isNew)]),
		]);
	const said = findings.map(({ place, message, ...rest }) => ({
		...rest,
		message: `${place}：${message}`,
	}));
	return page({ title, part: 'schools' }, [
		heading(title),
		...(findings.length > 0 ? [part(labels.findings, [drawFindings(said, {})])] : []),
		postForm(addressOf('lists/write'), token, [
			hidden('inbox', inbox),
			fresh > 0
				? h('button', { className: ['main'] }, labels.write(fresh))
				: h('p', labels.nothing),
		]),
		part(labels.schools(schools.length, known(schools)), [
			h(
				'ul',
				{ className: ['files'] },
				schools.map(({ name, isKnown }) => row(name, isKnown)),
			),
		]),
		part(labels.pairings(pairings.length, known(pairings)), [
			h(
				'ul',
				{ className: ['files'] },
				pairings.map(({ members, isKnown }) => row(sentenceOf(members), isKnown)),
			),
		]),
	]);
}
