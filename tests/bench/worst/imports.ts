import { removeChrome } from '#import/clean/chrome/remove-chrome.ts';
import { hideNumbers } from '#import/clean/repair/hide-numbers.ts';
import { removePinyin } from '#import/clean/repair/pinyin.ts';
import { restorePunctuation } from '#import/clean/repair/punctuation.ts';
import { takeTitle } from '#import/clean/structure/find-title.ts';
import { outline } from '#import/clean/structure/outline.ts';
import { readByline } from '#import/clean/structure/read-byline.ts';
import { splitDocuments } from '#import/clean/structure/split-documents.ts';
import { readingOf, type Reading } from '#import/facts/clauses/reading.ts';
import { findCounts, findPromises } from '#import/facts/counts/find-counts.ts';

import { findCredits } from '#import/facts/credits.ts';
import { chooseDate, findPublished } from '#import/facts/dates/choose-date.ts';
import { findPeriod } from '#import/facts/dates/find-period.ts';
import { chooseKind } from '#import/facts/kind.ts';
import { isPairing } from '#import/facts/pairing.ts';
import { emptyRegistry } from '#import/facts/registry.ts';
import { findParties } from '#import/facts/schools/find-parties.ts';
import { findSubjects, findThemes } from '#import/facts/themes.ts';
import { inputOf } from '#import/read/input.ts';
import { paragraph, type Block } from '#import/source/block.ts';
import { ImportFailure } from '#import/source/failure.ts';
import { track } from '#import/source/tracked.ts';
import { makeDrafts } from '#import/write/make-drafts.ts';
import { bitesFrom, few } from './bites.ts';

/** Each line as a paragraph. */
const blocksOf = (text: string): Block[] => {
	const state = { offset: 0 };
	return text.split('\n').map((line) => {
		const block = paragraph(track(line, state.offset));
		state.offset += line.length + 1;
		return block;
	});
};

const cleaning: Readonly<Record<string, (blocks: Block[]) => unknown>> = {
	'chrome/remove-chrome': (blocks) => removeChrome(blocks, []),
	'repair/pinyin': (blocks) => removePinyin(blocks, []),
	'repair/punctuation': (blocks) => restorePunctuation(blocks, []),
	'structure/split-documents': (blocks) => splitDocuments(blocks),
	'structure/read-byline': (blocks) => readByline(blocks, []),
	'structure/find-title': (blocks) => takeTitle(blocks, []),
	'structure/outline': (blocks) => outline(blocks),
	'repair/hide-numbers': (blocks) => hideNumbers(blocks, []),
};

const facts: Readonly<Record<string, (reading: Reading) => unknown>> = {
	kind: (reading) => chooseKind(reading, []),
	'dates/choose-date': (reading) => chooseDate(reading, 'visit'),
	'dates/find-period': (reading) => findPeriod(reading, 'summary'),
	'dates/find-published': (reading) => findPublished(reading, []),
	'schools/find-parties': (reading) => findParties(reading, emptyRegistry),
	pairing: (reading) => isPairing(reading, []),
	'counts/find-counts': (reading) => findCounts(reading, [], 'visit'),
	'counts/promises': findPromises,
	credits: (reading) => findCredits(reading, []),
	themes: findThemes,
	subjects: findSubjects,
};

/** The whole way of a file. */
const whole = (fileName: string, head: string) => (text: string) => async () => {
	const input = inputOf(fileName, null, Buffer.from(head + text));
	await makeDrafts(input, { registry: emptyRegistry, schoolId: undefined }).catch(
		(cause: unknown) => {
			if (!(cause instanceof ImportFailure)) throw cause;
		},
	);
};

const title = '送教到石沟小学';

/** Every rule alone on lines that no other has touched, then all together. */
export const imports = [
	...Object.entries(cleaning).map(([name, clean]) => ({
		name: `import ${name}`,
		bites: () => bitesFrom(`src/import/clean/${name.split('/')[0]}/*.{ts,json}`),
		eat: (text: string) => {
			const blocks = blocksOf(text);
			return () => clean(blocks);
		},
	})),
	{
		name: 'import clauses/reading',
		bites: () => bitesFrom('src/import/facts/clauses/*.{ts,json}'),
		eat: (text: string) => {
			const blocks = blocksOf(text);
			return () => readingOf(title, blocks);
		},
	},
	...Object.entries(facts).map(([name, find]) => ({
		name: `import ${name}`,
		bites: () =>
			bitesFrom(
				`src/import/facts/{${name.includes('/') ? name.split('/')[0] : ''},clauses}/*.{ts,json}`,
			),
		eat: (text: string) => {
			const reading = readingOf(title, blocksOf(text));
			return () => find(reading);
		},
	})),
	{
		name: 'import all, of a text',
		bites: () => bitesFrom('src/import/{clean,facts}/**/*.{ts,json}', few),
		eat: whole('来稿.txt', `${title}\n老师们来了。\n`),
		kilobytes: 2,
	},
	{
		name: 'import all, of a page',
		bites: () => bitesFrom('src/import/read/html/*.{ts,json}', few),
		eat: whole('来稿.html', `<html><title>送教</title><p>老师们来了。</p>`),
		kilobytes: 2,
	},
];
