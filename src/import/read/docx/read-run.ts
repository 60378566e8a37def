import { h } from 'hastscript';
import { text, type Maker } from './context.ts';
import { childNamed, isOn, valueOf, wordsOf, type XmlElement } from './xml.ts';

/** Words of one look. */
export const readRun: Maker = (run, context) => {
	const settings = context.styles.ofRun(run, context.style);
	const setting = (name: string) => settings.map((one) => childNamed(one, name)).find(Boolean);
	if (isOn(setting('w:vanish'))) return setHiddenApart(run, context);
	if (context.box !== undefined) return [text(context.box)];
	// Some settings name the font of the characters alone.
	const fonts = settings.map((one) => childNamed(one, 'w:rFonts')?.attribs['w:ascii']);
	const isWingdings = /^Wingdings/.test(fonts.find(Boolean) ?? '');
	const looks = [
		(isOn(setting('w:strike')) || isOn(setting('w:dstrike'))) && 's',
		/^su[pb]/.exec(valueOf(setting('w:vertAlign')) ?? '')?.[0] ?? moved(run),
		isOn(setting('w:b')) && 'strong',
		isOn(setting('w:i')) && 'em',
	];
	const [outer = 'span', ...inner] = looks.flatMap((name) => name || []);
	const style = [
		`color:${valueOf(setting('w:color')) ?? 'auto'}`,
		`font-size:${Number(valueOf(setting('w:sz')) ?? usualSize) / 2}pt`,
		groundOf(setting('w:shd')),
		`background-color:${valueOf(setting('w:highlight')) ?? 'none'}`,
	];
	const words = context.readAll(run, { ...context, isWingdings });
	const content = inner.reduceRight((within, name) => [h(name, within)], words);
	return [h(outer, { style: style.join(';') }, content)];
};

/** Half points. */
const usualSize = 21;

/** The style of what stands on a shade, which may be of stripes or dots. */
export function groundOf(shade: XmlElement | undefined): string {
	const { 'w:val': pattern = 'nil', 'w:fill': fill = 'auto' } = shade?.attribs ?? {};
	const ground = pattern === 'clear' ? fill : pattern;
	return `background:${/^(?:auto|nil)$/.test(ground) ? 'none' : ground}`;
}

/** Words that are there and not to be read, in the HTML element that says so. */
export const setApart =
	(selector: string, properties = {}): Maker =>
	(element) => {
		const words = wordsOf(element);
		return words === '' ? [] : [h(selector, properties, text(words))];
	};

export const setHiddenApart = setApart('span', { hidden: true });

/** Some programs raise and lower a number by points; words are moved for their looks. */
function moved(run: XmlElement): string | undefined {
	const points = Number(valueOf(childNamed(childNamed(run, 'w:rPr'), 'w:position')) ?? 0);
	if (points === 0 || !/^[\dA-Za-z+-]{1,4}$/.test(wordsOf(run))) return undefined;
	return points > 0 ? 'sup' : 'sub';
}
