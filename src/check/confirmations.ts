import path from 'node:path';
import type { Report } from '#archive/archive.ts';
import type { Body } from '#markdown/render.ts';
import type { Finding } from '#model/finding.ts';
import { findPersonalData } from '#privacy/personal-data.ts';
import { unknownWords } from '#privacy/unknown-words.ts';
import { lineFinder } from './personal-data-in.ts';

/** Something of a report that only a person can judge: who is in a picture, whose name a word is. */
export interface PrivacyQuestion {
	/** The report, below the content folder. */
	readonly file: string;
	readonly line: number;
	readonly kind: 'picture' | 'word';
	/** What the person is shown: a picture's path below the content folder, or the word. */
	readonly shown: string;
	/** What is remembered: the digest of the picture's bytes, or the word. */
	readonly key: string;
	/** The line of the text that it stands in. */
	readonly context: string;
}

/**
 * The pictures of a report, and its words in pupils' places that nobody knows, without those that
 * `confirmed` or `waivers` in its own data name. An answer holds for the report that it stands in;
 * a picture with other bytes is asked for again.
 */
export function privacyQuestions(
	{ file, confirmed, waivers }: Report,
	{ pictures }: Pick<Body, 'pictures'>,
	{ text, contentDir }: { text: string; contentDir: string },
): PrivacyQuestion[] {
	const answered = new Set(confirmed.flatMap((one) => [...one.pictures, ...one.words]));
	const known = (word: string) =>
		answered.has(word) || waivers.some((waiver) => waiver.text.includes(word));
	const lines = text.split('\n');
	const at = (words: string) => lines.findIndex((line) => line.includes(words));
	const question = (kind: PrivacyQuestion['kind'], key: string, shown: string, place: number) => ({
		file,
		kind,
		key,
		shown,
		line: place + 1,
		context: (lines[place] ?? '').trim().slice(0, longestContext),
	});
	const seen = new Map(pictures.map((picture) => [picture.name, picture.path]));
	const asked = [...seen].map(([name, whole]) => {
		const shown = path.relative(contentDir, whole).split(path.sep).join('/');
		return question('picture', name, shown, Math.max(0, at(path.posix.basename(shown))));
	});
	const unknown = unknownWords(text);
	const lineAt = lineFinder(text);
	// An error stops the build by itself, or is waived; a warning asks nobody.
	const errors =
		unknown.length > 0 ? findPersonalData(text).filter((one) => one.severity === 'error') : [];
	const words = unknown
		.filter(({ word }) => !errors.some((error) => error.text.includes(word)))
		.map(({ word, offset }) => question('word', word, word, lineAt(offset) - 1));
	return [...asked, ...words].filter(({ key }) => !known(key));
}

const longestContext = 120;

/**
 * One reminder a report. Never an error: the gate knows nothing against these pictures and words,
 * and an archive that was published before must not become unpublishable by not having been asked.
 */
export function confirmationFindings(questions: readonly PrivacyQuestion[]): Finding[] {
	return [...Map.groupBy(questions, ({ file }) => file)].map(([file, own]) => ({
		file,
		line: own[0]?.line ?? 1,
		rule: 'privacy/unconfirmed',
		severity: 'warning',
		message: `还没有人看过：${[...listed(own, 'picture'), ...listed(own, 'word')].join('；')}。`,
		hint: '照片上认得出孩子吗？这些词是学生姓名吗？用 npx jiedui check --confirm 逐一回答，看过的不再问。',
	}));
}

function listed(questions: readonly PrivacyQuestion[], kind: PrivacyQuestion['kind']): string[] {
	const own = questions.filter((question) => question.kind === kind);
	const shown = own.slice(0, mostShown).map((one) => path.posix.basename(one.shown));
	const rest =
		own.length > shown.length ? ` 等 ${own.length} ${kind === 'word' ? '个' : '张'}` : '';
	const lead = kind === 'word' ? '可能是姓名的词“' : '照片“';
	return own.length === 0 ? [] : [`${lead}${shown.join('”“')}”${rest}`];
}

const mostShown = 5;
