import type { Archive, Report, School } from '#archive/archive.ts';
import { saveBody } from '#archive/cache.ts';
import { linkReport, newestFirst, schoolYearsOf } from '#archive/link-report.ts';
import { digestOf } from '#files/digest.ts';
import { reportSchema } from '#model/report.ts';
import { schoolSchema, schoolSettings as settingNames, stages } from '#model/school.ts';
import { siteSchema } from '#model/site.ts';
import type { Settings } from '#settings.ts';
import { concepts } from '#thesaurus/index.ts';
import { createConverter } from '#variants/converter.ts';
import { clauses, plainClauses } from './clauses.ts';
import * as lexicon from './lexicon.ts';
import { createRandom, type Random } from '#tests/bench/corpus-random.ts';

/** An archive of so many composed reports; the first reports are the same at every size. */
export async function makeCorpus(size: number, settings: Settings): Promise<Archive> {
	const schools = makeSchools(Math.max(40, Math.round(size / 12)));
	const byId = new Map(schools.map((school) => [school.id, school]));
	const toTraditional = createConverter([]);
	const reports: Report[] = [];
	for (let number = 0; number < size; number += 1) {
		const random = createRandom(number + 1);
		const isTraditional = number % 10 === 0;
		const convert = isTraditional ? toTraditional : (text: string) => text;
		const report = makeReport(number, { schools, random, convert, isTraditional });
		reports.push(report);
		saveBody(settings, report.digest, {
			html: '',
			sections: makeSections(
				report.schoolIds.flatMap((id) => byId.get(id) ?? []),
				{ random, convert },
			),
			pictures: [],
			links: [],
		});
	}
	return {
		site: siteSchema.parse({
			title: '检索基准',
			description: '检索基准',
			owner: '本站',
			contact: { name: '编辑部' },
		}),
		regions: new Map(),
		schools: byId,
		programmes: new Map(),
		pairings: new Map(),
		reports: reports.sort(newestFirst),
		schoolYears: schoolYearsOf(reports),
		pages: [],
		drafts: [],
		unreadDrafts: [],
		withdrawn: [],
		bulletins: [],
	};
}

interface Writing {
	readonly random: Random;
	readonly convert: (text: string) => string;
}

interface Making extends Writing {
	readonly schools: readonly School[];
}

function makeSchools(count: number): School[] {
	const names = new Set<string>();
	return Array.from({ length: count }, (_, number) => {
		const random = createRandom(1_000_000 + number);
		const name = (): string => {
			const made =
				placeName(random) +
				random.pick(lexicon.placeKinds) +
				placeName(random) +
				random.pick(lexicon.schoolKinds);
			return names.has(made) ? name() : made;
		};
		const own = name();
		names.add(own);
		const fields = schoolSchema.parse({
			name: own,
			aliases: number % 3 === 0 ? [{ name: name(), reason: '更名' }] : [],
			stage: random.pick(Object.keys(stages)),
			setting: random.pick(Object.keys(settingNames)),
		});
		return { ...fields, id: `school-${number}`, file: '', digest: digestOf(fields) };
	});
}

const placeName = (random: Random): string =>
	random.pick(lexicon.placeFirsts) + random.pick(lexicon.placeSeconds);

function makeReport(
	number: number,
	{ schools, random, convert, isTraditional }: Making & { isTraditional: boolean },
): Report {
	const pair = [random.pick(schools), random.pick(schools)];
	const [topic, deed] = [random.pick(lexicon.topics), random.pick(lexicon.deeds)];
	const [first = '', second = ''] = pair.map(({ name }) => name);
	const year = 2006 + random.below(20);
	const month = 1 + random.below(12);
	const day = 1 + random.below(28);
	const fields = reportSchema.parse({
		kind: random.pick(['visit', 'visit', 'visit', 'summary', 'plan']),
		title: convert(
			random.pick([
				`${first}到${second}${deed}：${topic}`,
				`${topic}：${second}的${deed}`,
				`${second}${random.pick(lexicon.grades)}${deed}记`,
			]),
		),
		summary: convert(`${first}与${second}围绕${topic}做了${deed}。`),
		date: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
		schools: pair.map(({ id }) => id),
		themes: [random.pick(concepts).id, random.pick(concepts).id],
		source: { title: '来源', form: 'article', script: isTraditional ? 'hant' : 'hans' },
	});
	const filed = { ...fields, id: `report-${number}`, file: '', digest: digestOf([number, fields]) };
	return linkReport(filed, {
		schools: new Map(pair.map((school) => [school.id, school])),
		programmes: new Map(),
		pairings: new Map(),
		schoolYearStart: 9,
	});
}

function makeSections(schools: readonly School[], making: Writing) {
	const { random, convert } = making;
	return Array.from({ length: 3 + random.below(3) }, (_, section) => ({
		heading: {
			id: `s-${section}`,
			depth: 2,
			line: 1,
			text: convert(random.pick(lexicon.topics)),
		},
		paragraphs: Array.from({ length: 2 + random.below(3) }, () => ({
			line: 1,
			text: convert(
				Array.from({ length: 2 + random.below(3) }, () => makeClause(schools, making)).join(''),
			),
		})),
	}));
}

function makeClause([school, partner]: readonly School[], { random }: Writing): string {
	return random
		.pick(random.below(10) < 6 ? plainClauses : clauses)
		.replace(/\{(\w+)\}/g, (_, slot: string) => {
			switch (slot) {
				case 'school':
					return school?.name ?? '';
				case 'partner':
					return partner?.name ?? '';
				case 'oldname':
					return partner?.aliases[0]?.name ?? placeName(random) + random.pick(lexicon.schoolKinds);
				case 'place':
					return placeName(random) + random.pick(lexicon.placeKinds);
				case 'n':
					return String(2 + random.below(120));
				default:
					return pickUnevenly(wordsOfSlot(slot), random);
			}
		});
}

/** The first words of a list are drawn oftener than the last, as in real text. */
function pickUnevenly(words: readonly string[], random: Random): string {
	const place = Math.floor(words.length * (random.below(10_000) / 10_000) ** 2);
	return words[place] ?? '';
}

function wordsOfSlot(slot: string): readonly string[] {
	const slots: Readonly<Record<string, readonly string[]>> = {
		opening: lexicon.openings,
		people: lexicon.people,
		grade: lexicon.grades,
		lesson: lexicon.lessonTitles,
		topic: lexicon.topics,
		deed: lexicon.deeds,
		subject: lexicon.subjects,
		thing: lexicon.things,
		room: lexicon.places,
		result: lexicon.results,
		problem: lexicon.problems,
		verb: lexicon.verbs,
		noun: lexicon.nouns,
		adjective: lexicon.adjectives,
		adverb: lexicon.adverbs,
	};
	const words = slots[slot];
	if (!words) throw new Error(`No words for {${slot}}`);
	return words;
}
