import { conceptOf } from '#thesaurus/index.ts';
import type { Draft } from '#import/write/make-drafts.ts';
import { creditFields } from '#import/facts/credits.ts';
import { nameKey } from '#import/facts/schools/name-key.ts';
import type { Imported } from '#import/write/make-drafts.ts';
import { textsOf } from '#import/source/block.ts';
import { fold } from '#chinese/fold.ts';
import type { Label, Labelled } from './labelled.ts';

export interface Scored {
	readonly name: string;
	readonly split: Label['split'];
	readonly tally: Tally;
	/** What was not as it should be, for whoever improves the rules. */
	readonly misses: readonly string[];
}

/** Counts of what was right and wrong in one document; sums of them are the scores. */
const empty = () => ({
	documents: 0,
	linesLost: 0,
	linesKept: 0,
	chromeLeft: 0,
	chrome: 0,
	kindRight: 0,
	dateRight: 0,
	dateOver: 0,
	titles: 0,
	titleRight: 0,
	schoolsTrue: 0,
	schoolsFound: 0,
	schoolsRight: 0,
	numbers: 0,
	countsTrue: 0,
	countsFound: 0,
	countsRight: 0,
	credits: 0,
	creditsRight: 0,
	nearMisses: 0,
	nearMissFacts: 0,
});

export type Tally = ReturnType<typeof empty>;
export type Figure = keyof Tally;

const isFigure = (name: string): name is Figure => Object.hasOwn(empty(), name);
export const figures = Object.keys(empty()).filter(isFigure);

export const sum = (tallies: readonly Tally[]): Tally =>
	tallies.reduce((total, tally) => {
		for (const figure of figures) total[figure] += tally[figure];
		return total;
	}, empty());

/** Compares the drafts of a file with its labels, one by one in order. */
export function score(labelled: Labelled, { drafts }: Imported): Scored[] {
	return labelled.labels.map((label, index) => {
		const name = labelled.labels.length > 1 ? `${labelled.name}#${index + 1}` : labelled.name;
		const draft = drafts[index];
		if (!draft)
			return {
				name,
				split: label.split,
				tally: { ...empty(), documents: 1 },
				misses: ['没有拆出这一篇'],
			};
		return { name, split: label.split, ...scoreOne(label, draft, labelled) };
	});
}

function scoreOne(
	label: Label,
	draft: Draft,
	labelled: Labelled,
): Pick<Scored, 'tally' | 'misses'> {
	const tally = { ...empty(), documents: 1 };
	const misses: string[] = [];
	const miss = (what: string, wanted: unknown, got: unknown) =>
		misses.push(`${what}：应为 ${String(wanted)}，得到 ${String(got)}`);
	const { facts } = draft;

	const body = bare(
		`${draft.title.value}${draft.blocks
			.flatMap(textsOf)
			.map(({ text }) => text)
			.join('')}`,
	);
	const credited = bare(
		[
			...creditFields.map((field) => facts.credits[field]?.quote ?? ''),
			...facts.bylines.map(({ text }) => text.text),
		].join(''),
	);
	for (const line of linesOf(label, labelled)) {
		const words = bare(line).replace(/\.(?:docx?|wps|pdf)$/, '');
		const isThere = body.includes(words) || credited.includes(words);
		tally[isThere ? 'linesKept' : 'linesLost']++;
		if (!isThere) miss('丢行', line, '');
	}
	for (const words of label.gone) {
		tally.chrome++;
		if (!body.includes(bare(words))) continue;
		tally.chromeLeft++;
		miss('没有删去', '', words);
	}

	if (facts.kind.kind === label.kind) tally.kindRight++;
	else miss('种类', label.kind, `${facts.kind.kind}（${facts.kind.reason}）`);
	if (facts.date.value === label.date) tally.dateRight++;
	else miss('日期', label.date, facts.date.value);
	if (claimsMore(facts.date.value, label.date)) {
		tally.dateOver++;
		miss('日期说过头', label.date, facts.date.value);
	}
	if (label.title !== undefined) {
		tally.titles++;
		if (bare(draft.title.value) === bare(label.title)) tally.titleRight++;
		else miss('标题', label.title, draft.title.value);
	}
	if (label.isPairing) scorePairing({ label, draft, tally, miss });
	else {
		tally.nearMisses++;
		const found = facts.counts.length;
		tally.nearMissFacts += found;
		if (found > 0 || facts.isPairing) miss('不是结对', '没有结对信息', `${found} 条`);
	}
	for (const [field, value] of Object.entries(label.credits)) {
		tally.credits++;
		const got = field === 'text' || field === 'photos' ? facts.credits[field]?.value : undefined;
		if (got !== undefined && bare(got) === bare(value)) tally.creditsRight++;
		else miss(`署名 ${field}`, value, got);
	}
	return { tally, misses };
}

interface Comparison {
	readonly label: Label;
	readonly draft: Draft;
	readonly tally: Tally;
	readonly miss: (what: string, wanted: unknown, got: unknown) => void;
}

function scorePairing({ label, draft: { facts }, tally, miss }: Comparison): void {
	const parties = facts.parties.filter(({ folded }) => !/^[*某○×xX_]/.test(folded[0] ?? ''));
	const partyOf = (name: string) =>
		parties.find(({ folded }) =>
			folded.some(
				(one) =>
					one === fold(name) ||
					(nameKey(one).endsWith(nameKey(fold(name))) && Math.abs(one.length - name.length) <= 4),
			),
		);
	tally.schoolsTrue += label.schools.length;
	tally.schoolsFound += parties.length;
	for (const { name } of label.schools) {
		const party = partyOf(name);
		if (party) tally.schoolsRight++;
		else miss('学校', name, '没有');
	}
	const wanted = new Set(label.schools.map(({ name }) => partyOf(name)));
	for (const party of parties) if (!wanted.has(party)) miss('多出学校', '', party.name);

	const left = label.counts.map(({ type, value, unit }) => `${type} ${value}${unit}`);
	tally.countsTrue += left.length;
	tally.numbers += facts.counts.length + facts.unread.counts.length;
	for (const { type, value, unit } of facts.counts) {
		tally.countsFound++;
		const got = `${conceptOf(type).term} ${value}${unit}`;
		const index = left.indexOf(got);
		if (index < 0) miss('多出数量', '', got);
		else {
			left.splice(index, 1);
			tally.countsRight++;
		}
	}
	for (const missing of left) miss('数量', missing, '没有');
}

/** Lines of the report: of plain text every line that is not to go. */
function linesOf(label: Label, { text, labels }: Labelled): readonly string[] {
	if (text === null || label.split === 'seed' || labels.length > 1 || label.keeps.length > 0)
		return label.keeps;
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '' && !label.gone.includes(line));
}

/** Whether a date says more than the label knows. */
function claimsMore(date: string, label: string): boolean {
	if (date === label || date === 'XXXX') return false;
	const known = (text: string) => text.split('/')[0]?.replace(/\.\./g, '') ?? '';
	const [got, wanted] = [known(date), known(label)];
	return Array.from(got).some(
		(character, index) => /\d/.test(character) && character !== wanted[index],
	);
}

const bare = (text: string) => fold(text).replace(/[\s\\]+/g, '');
