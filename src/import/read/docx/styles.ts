import type { Parts } from './open-package.ts';
import {
	ancestorNamed,
	childNamed,
	elementsNamed,
	readXml,
	valueOf,
	type XmlElement,
} from './xml.ts';

/** The settings that Word's styles make, each with the styles that it is based on. */
export interface Styles {
	/** Whether a switch such as `w:vanish` is on for a run, by itself or through its styles. */
	readonly isOn: (run: XmlElement, name: string) => boolean;
	/** The style's `w:numPr`, where its paragraphs are numbered. */
	readonly numberingOf: (style: string | undefined) => XmlElement | undefined;
}

export function readStyles(parts: Parts): Styles {
	const styles = new Map(
		elementsNamed(readXml(parts['word/styles.xml']), 'w:style').map((style) => [
			style.attribs['w:styleId'],
			style,
		]),
	);
	const chain = (id: string | undefined): XmlElement[] => {
		const found: XmlElement[] = [];
		let style = styles.get(id);
		while (style && !found.includes(style)) {
			found.push(style);
			style = styles.get(valueOf(childNamed(style, 'w:basedOn')));
		}
		return found;
	};
	return {
		isOn: (run, name) => {
			const own = childNamed(run, 'w:rPr');
			const paragraph = childNamed(ancestorNamed(run, 'w:p'), 'w:pPr');
			const places = [
				own,
				...[
					...chain(valueOf(childNamed(own, 'w:rStyle'))),
					...chain(valueOf(childNamed(paragraph, 'w:pStyle'))),
				].map((style) => childNamed(style, 'w:rPr')),
			];
			const set = places
				.map((place) => childNamed(place, name))
				.find((found) => found !== undefined);
			return set !== undefined && !/^(?:0|false|off)$/.test(valueOf(set) ?? '');
		},
		numberingOf: (style) =>
			chain(style)
				.map((one) => childNamed(childNamed(one, 'w:pPr'), 'w:numPr'))
				.find((found) => found !== undefined),
	};
}
