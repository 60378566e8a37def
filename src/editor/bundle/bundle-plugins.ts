import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { isRecord, propertyOf } from '#files/written.ts';
import { editorWords } from '#i18n/words/editor.ts';

/** The editor's Chinese is made for people who know Git; some of its words are put otherwise. */
export function speakPlainly(): Plugin {
	return {
		name: 'speak-plainly',
		enforce: 'pre',
		transform(code, id) {
			if (!id.endsWith('@sveltia/cms/locales/zh-CN.json')) return null;
			const english = JSON.parse(readFileSync(id.replace('zh-CN', 'en-US'), 'utf8'));
			const plain = inPlainWords(JSON.parse(code), editorWords.plain, english);
			return { code: JSON.stringify(plain), map: null };
		},
	};
}

interface Words {
	readonly [name: string]: string | Words;
}

/**
 * The editor's words with ours in place of some, and of some that it has in English only. Throws where
 * it has no such word any more.
 */
export function inPlainWords(
	words: unknown,
	plain: Words,
	english: unknown,
): Record<string, unknown> {
	const all: Record<string, unknown> = isRecord(words) ? { ...words } : {};
	for (const [name, word] of Object.entries(plain)) {
		const known = propertyOf(english, name);
		if (known === undefined) throw new Error(`The editor has no word "${name}" any more`);
		all[name] = typeof word === 'string' ? word : inPlainWords(all[name], word, known);
	}
	return all;
}

/** Colours for three hundred programming languages are fifteen megabytes that no report needs. */
export function withoutLanguages(): Plugin {
	return {
		name: 'without-languages',
		enforce: 'pre',
		resolveId(source) {
			const [, language] = /^@shikijs\/langs\/([\w-]+)$/.exec(source) ?? [];
			return language === undefined || wantedLanguages.includes(language) ? null : noLanguage;
		},
		load: (id) => (id === noLanguage ? 'export default []' : null),
	};
}

const noLanguage = '\0no-language';
const wantedLanguages = ['markdown', 'yaml', 'json', 'html', 'css', 'javascript'];
