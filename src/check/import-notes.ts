import { isRecord, numberIn, propertyOf, recordsIn, textIn, type Written } from '#files/written.ts';
import { importsWords } from '#i18n/words/imports.ts';
import { evidenceNotes, type Note } from './import-evidence.ts';

/** What the importer wrote down beside a draft, in words for those who check it. */
export interface ImportNotes {
	/** Name of the file that was imported. */
	readonly source: string;
	readonly groups: readonly NoteGroup[];
}

export interface NoteGroup {
	readonly name: 'doubts' | 'privacy' | 'evidence' | 'repairs' | 'removals' | 'account';
	readonly notes: readonly Note[];
}

/** Reads `NAME.import.json`, also of other versions: what it does not find is left out. */
export function importNotes(sidecar: unknown): ImportNotes {
	const groups: readonly NoteGroup[] = [
		{ name: 'doubts', notes: doubtNotes(sidecar) },
		{ name: 'privacy', notes: recordsIn(sidecar, 'privacy').map(privacyNote) },
		{ name: 'evidence', notes: evidenceNotes(sidecar) },
		{ name: 'repairs', notes: recordsIn(sidecar, 'repaired').map(repairNote) },
		{ name: 'removals', notes: recordsIn(sidecar, 'removed').map(removalNote) },
		{ name: 'account', notes: accountNotes(propertyOf(sidecar, 'account')) },
	];
	return {
		source: textIn(propertyOf(sidecar, 'source'), 'name'),
		groups: groups.filter(({ notes }) => notes.length > 0),
	};
}

/** The doubts that the importer also wrote into the draft. */
export const doubtsIn = (sidecar: unknown): string[] => {
	const doubts = propertyOf(sidecar, 'doubts');
	return Array.isArray(doubts) ? doubts.filter((doubt) => typeof doubt === 'string') : [];
};

/** Each doubt with all the words of the source that it asks about. */
function doubtNotes(sidecar: unknown): Note[] {
	const questions = recordsIn(sidecar, 'questions');
	return doubtsIn(sidecar).flatMap((text): Note[] => {
		const question = questions.find((one) => textIn(one, 'text') === text);
		const asked = recordsIn(question, 'quotes').map((quote): Note => ({
			label: imports.asked,
			text: textIn(quote, 'reason'),
			quote: textIn(quote, 'quote').trim(),
		}));
		return [{ label: '', text }, ...asked];
	});
}

const { imports, importAccount, importRules } = importsWords;

const privacyNote = (hit: Written): Note => ({
	label: textIn(hit, 'place'),
	text: `${textIn(hit, 'message')}${textIn(hit, 'hint')}`,
	quote: textIn(hit, 'masked'),
});

const repairNote = (repair: Written): Note => ({
	label: ruleLabel(repair),
	text: [
		`${textIn(repair, 'before')} → ${textIn(repair, 'after')}`,
		imports.times(numberIn(repair, 'count')),
		...(repair['isDoubtful'] === true ? [imports.isDoubtful] : []),
	].join('，'),
});

function removalNote(removal: Written): Note {
	const items = recordsIn(removal, 'items').map((item) => textIn(item, 'text').trim());
	const shown = items.slice(0, mostItems).join('／');
	const rest = items.length - mostItems;
	return {
		label: ruleLabel(removal),
		text: imports.times(numberIn(removal, 'count')),
		quote: rest > 0 ? shown + imports.more(rest) : shown,
	};
}

const mostItems = 5;

const accountNotes = (account: unknown): Note[] =>
	Object.entries(importAccount).flatMap(([name, label]) => {
		const count = isRecord(account) ? numberIn(account, name) : 0;
		return count > 0 ? [{ label, text: imports.characters(count) }] : [];
	});

const ruleLabel = (written: Written): string => {
	const rule = textIn(written, 'rule');
	return Object.entries(importRules).find(([name]) => name === rule)?.[1] ?? rule;
};
