import type { Plugin } from 'vite';
import { inPlainWords, plainWords } from './plain-words.ts';

/** The editor's Chinese is made for people who know Git; some of its words are put otherwise. */
export function speakPlainly(): Plugin {
	return {
		name: 'speak-plainly',
		enforce: 'pre',
		transform(code, id) {
			if (!id.endsWith('@sveltia/cms/locales/zh-CN.json')) return null;
			return { code: JSON.stringify(inPlainWords(JSON.parse(code), plainWords)), map: null };
		},
	};
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
