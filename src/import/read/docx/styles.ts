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
			style = styles.get(valueOf(style, 'w:basedOn'));
		}
		return found;
	};
	/**
	 * The settings of a run that have a name: its own, and those of the styles of its letters, of its
	 * paragraph and of its table, each the nearest first.
	 */
	const ofRun = (run: XmlElement, { style, tableStyle }: StylesAround, name: string) => {
		const own = childNamed(run, 'w:rPr');
		const byStyle = [valueOf(own, 'w:rStyle'), style ?? usual, tableStyle].map((id) =>
			chain(id).map((one) => childNamed(one, 'w:rPr')),
		);
		return [[own], ...byStyle].map((all) => all.flatMap((one) => childNamed(one, name) ?? []));
	};
	return {
		/** The settings of a run that have a name, the nearest first. */
		ofRun: (run: XmlElement, around: StylesAround, name: string): XmlElement[] =>
			ofRun(run, around, name).flat(),
		/** Whether a switch such as `w:vanish` is on. Two styles that both turn it on turn it off again. */
		isSwitchedOn(run: XmlElement, around: StylesAround, name: string): boolean {
			const [own, ...byStyle] = ofRun(run, around, name).map(([nearest]) => nearest);
			return own ? isOn(own) : byStyle.filter(isOn).length === 1;
		},
		/** The nearest setting that the style of a paragraph makes. */
		ofParagraph: (style: string | undefined, name: string): XmlElement | undefined =>
			chain(style ?? usual)
				.map((one) => childNamed(one, 'w:pPr', name))
				.find(Boolean),
		/** Name of a style as Word's users see it, in small letters. */
		nameOf: (style: string | undefined) =>
			(valueOf(styles.get(style), 'w:name') ?? '').toLowerCase(),
	};
}

interface StylesAround {
	readonly style: string | undefined;
	readonly tableStyle: string | undefined;
}
