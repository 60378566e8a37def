import { isUnseenOn, readColour, type Colour } from '#import/read/colour.ts';
import type { Parts } from './open-package.ts';
import { childNamed, elementsNamed, isOn, readXml, valueOf, type XmlElement } from './xml.ts';

/** The settings that Word's styles make, each with the styles that it is based on. */
export type Styles = ReturnType<typeof readStyles>;

export function readStyles(parts: Parts) {
	const styles = new Map(
		elementsNamed(readXml(parts['word/styles.xml']), 'w:style').map((style) => [
			style.attribs['w:styleId'],
			style,
		]),
	);
	/** The style of whatever names none, by its kind. */
	const usual = [...styles.values()].find(
		({ attribs }) => attribs['w:type'] === 'paragraph' && attribs['w:default'] === '1',
	)?.attribs['w:styleId'];
	const chain = (id: string | undefined): XmlElement[] => {
		const found: XmlElement[] = [];
		let style = styles.get(id);
		while (style && !found.includes(style)) {
			found.push(style);
			style = styles.get(valueOf(childNamed(style, 'w:basedOn')));
		}
		return found;
	};
	/** A setting of a run by itself, by the style of its letters and by that of its paragraph, the nearest first. */
	const settingsBy = (run: XmlElement, style: string | undefined, name: string) => {
		const own = childNamed(run, 'w:rPr');
		const byStyle = [valueOf(childNamed(own, 'w:rStyle')), style ?? usual].map(chain);
		return [[own], ...byStyle.map((all) => all.map((one) => childNamed(one, 'w:rPr')))].map((all) =>
			all.flatMap((properties) => childNamed(properties, name) ?? []),
		);
	};
	const settingsOf = (...about: Parameters<typeof settingsBy>) => settingsBy(...about).flat();
	const settingOf = (...about: Parameters<typeof settingsBy>) => settingsOf(...about)[0];
	/** Whether a switch such as `w:vanish` is on. Two styles that both turn it on turn it off again. */
	const isSwitchedOn = (...about: Parameters<typeof settingsBy>): boolean => {
		const [own, ...byStyle] = settingsBy(...about).map(([nearest]) => nearest);
		return own ? isOn(own) : byStyle.filter(isOn).length === 1;
	};
	return {
		isOn: isSwitchedOn,
		/** Whether nobody sees a run: it is hidden, tiny, or of the colour of what it stands on. */
		isUnseen: (run: XmlElement, style: string | undefined, ground: Colour | null) => {
			const setting = (name: string) => settingOf(run, style, name);
			const mark = valueOf(setting('w:highlight')) ?? 'none';
			const below = mark === 'none' ? fillOf(setting('w:shd'), ground) : readColour(mark);
			return (
				isSwitchedOn(run, style, 'w:vanish') ||
				Number(valueOf(setting('w:sz')) ?? smallest + 1) <= smallest ||
				isUnseenOn(readColour(valueOf(setting('w:color'))), below)
			);
		},
		/** What the words of a paragraph stand on. */
		groundOf: (
			properties: XmlElement | undefined,
			style: string | undefined,
			outer: Colour | null,
		) => {
			const byStyle = chain(style ?? usual).map((one) => childNamed(one, 'w:pPr'));
			const shades = [properties, ...byStyle].map((one) => childNamed(one, 'w:shd'));
			return fillOf(shades.find(Boolean), outer);
		},
		/** Whether a run is raised, `sup`, or lowered, `sub`. */
		positionOf: (run: XmlElement, style: string | undefined): string | undefined =>
			/^su[pb]/.exec(valueOf(settingOf(run, style, 'w:vertAlign')) ?? '')?.[0],
		/** The font of the letters of a run. */
		fontOf: (run: XmlElement, style: string | undefined): string =>
			settingsOf(run, style, 'w:rFonts').flatMap(({ attribs }) => attribs['w:ascii'] ?? [])[0] ??
			'',
		/** The style's `w:numPr`, where its paragraphs are numbered. */
		numberingOf: (style: string | undefined) =>
			chain(style)
				.map((one) => childNamed(childNamed(one, 'w:pPr'), 'w:numPr'))
				.find((found) => found !== undefined),
		/** Name of a style as Word's users see it, in small letters. */
		nameOf: (style: string | undefined) =>
			(valueOf(childNamed(styles.get(style), 'w:name')) ?? '').toLowerCase(),
	};
}

/** Half points of letters that nobody can read. */
const smallest = 4;

/** What a shade lays over a ground; one of stripes or dots is not known. */
export function fillOf(shade: XmlElement | undefined, ground: Colour | null): Colour | null {
	const {
		'w:val': pattern = 'nil',
		'w:fill': fill = 'auto',
		'w:color': ink,
	} = shade?.attribs ?? {};
	if (pattern === 'solid') return readColour(ink);
	if (pattern === 'nil' || (pattern === 'clear' && fill === 'auto')) return ground;
	return pattern === 'clear' ? readColour(fill) : null;
}
