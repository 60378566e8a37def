import { isRecord, propertyOf, recordsIn, textIn, type Written } from '#files/written.ts';
import { importsWords } from '#i18n/words/imports.ts';
import { kindsWords } from '#i18n/words/kinds.ts';

export interface Note {
	readonly label: string;
	readonly text: string;
	/** The words of the source. */
	readonly quote?: string;
}

/** Each field that the importer filled in, with its reason and the words that it was read from. */
export function evidenceNotes(sidecar: unknown): Note[] {
	return [
		...simple.flatMap(([name, label]) => fieldNote(label, propertyOf(sidecar, name))),
		...recordsIn(sidecar, 'schools').map(schoolNote),
		...recordsIn(sidecar, 'counts').map((count) =>
			note(importFields.counts, valueOf(count, ['type', 'value', 'unit']), count),
		),
		...creditNotes(propertyOf(sidecar, 'credits')),
	];
}

const { imports, importFields } = importsWords;
const kinds: Readonly<Record<string, string>> = kindsWords.kind;
const { title, date, published, publisher } = importFields;
const simple = Object.entries({ title, kind: importFields.kind, date, published, publisher });

function fieldNote(label: string, written: unknown): Note[] {
	const value = textIn(written, 'value');
	if (value === '') return [];
	const reason = textIn(written, 'reason');
	const text = kinds[value] ?? value;
	return [note(label, reason === '' ? text : `${text}（${reason}）`, written)];
}

function schoolNote(school: Written): Note {
	const remarks = typeof school['id'] === 'string' ? [] : [imports.isUnknown];
	return note(importFields.schools, [textIn(school, 'name'), ...remarks].join('，'), {});
}

const creditNotes = (credits: unknown): Note[] =>
	Object.values(isRecord(credits) ? credits : {}).flatMap((credit) => {
		const value = textIn(credit, 'value');
		return value === '' ? [] : [note(importFields.credits, value, credit)];
	});

const valueOf = (written: Written, names: readonly string[]): string =>
	names.flatMap((name) => textIn(written, name) || []).join(' ');

function note(label: string, text: string, written: unknown): Note {
	const quote = textIn(written, 'quote');
	return quote === '' || quote === text ? { label, text } : { label, text, quote };
}
