import { Converter } from 'opencc-js/cn2t';

const toTraditional = Converter({ from: 'cn', to: 'tw' });

/** The ways in which one sentence is written; each is looked at. */
export const forms: Readonly<Record<string, (text: string) => string>> = {
	'as written': (text) => text,
	traditional: (text) => toTraditional(text),
	'full-width': (text) =>
		// Nobody writes an address in full width.
		/:\/\/|www\./.test(text)
			? text
			: text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
};
