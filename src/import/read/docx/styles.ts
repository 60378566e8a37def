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
	const settingOf = (run: XmlElement, style: string | undefined, name: string) => {
		const own = childNamed(run, 'w:rPr');
		const byStyle = [...chain(valueOf(childNamed(own, 'w:rStyle'))), ...chain(style ?? usual)];
		return [own, ...byStyle.map((one) => childNamed(one, 'w:rPr'))]
			.map((properties) => childNamed(properties, name))
			.find((found) => found !== undefined);
	};
	return {
		/** Whether a switch such as `w:vanish` is on for a run in a paragraph of a style. */
		isOn: (run: XmlElement, style: string | undefined, name: string) =>
			isOn(settingOf(run, style, name)),
		/** Whether a run is white, and neither marked nor shaded: nobody sees it on white paper. */
		isWhite: (run: XmlElement, style: string | undefined) =>
			/^f{6}$/i.test(valueOf(settingOf(run, style, 'w:color')) ?? '') &&
			!settingOf(run, style, 'w:shd') &&
			!settingOf(run, style, 'w:highlight'),
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
