import forms from './short-forms.json' with { type: 'json' };

const endings = forms.map(({ ending, short }) => ({ ending: new RegExp(ending), short }));

/**
 * What the names of one school have in common: without the words for divisions, and with its ending said
 * shortly. Two names of one school end alike in it.
 * @example nameKey('岷阳县第三中学') // '岷阳三中'
 */
export function nameKey(name: string): string {
	const form = endings.find(({ ending }) => ending.test(name));
	const short = form ? name.replace(form.ending, form.short) : name;
	return short
		.replace(/^[省市州县区旗](?=.{2})/, '')
		.replace(/(?<=.{2})(?:自治县|自治旗|办事处|街道|[省市州县区旗乡镇村])(?=.{2})/g, '');
}
