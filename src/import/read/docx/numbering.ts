import { childNamed, elementsNamed, readXml, valueOf, type XmlElement } from './xml.ts';
import type { Parts } from './open-package.ts';

/** Gives the number that Word writes before a paragraph, in reading order; `null` for bullets and none. */
export function numbering(parts: Parts): (paragraph: XmlElement) => string | null {
	const levels = readLevels(parts);
	const byStyle = readStyleNumbers(parts);
	const counts = new Map<string, number[]>();
	return (paragraph) => {
		const properties = childNamed(paragraph, 'w:pPr');
		const style = byStyle.get(valueOf(childNamed(properties, 'w:pStyle')) ?? '');
		const own = placeOf(childNamed(properties, 'w:numPr'));
		const place =
			own?.list === undefined ? style : { list: own.list, level: own.level ?? style?.level ?? 0 };
		if (place?.list === undefined) return null;
		const format = levels.get(place.list);
		const level = place.level ?? 0;
		if (!format?.[level] || format[level].format === 'bullet' || format[level].format === 'none')
			return null;
		return labelOf(
			format,
			level,
			advance(counts, { key: format[0]?.key ?? place.list, level, format }),
		);
	};
}

interface Level {
	readonly key: string;
	readonly format: string;
	readonly text: string;
	readonly start: number;
}

interface Place {
	readonly list: string | undefined;
	readonly level: number | undefined;
}

function placeOf(properties: XmlElement | undefined): Place | undefined {
	if (!properties) return undefined;
	const level = valueOf(childNamed(properties, 'w:ilvl'));
	return {
		list: valueOf(childNamed(properties, 'w:numId')),
		level: level === undefined ? undefined : Number(level),
	};
}

function readLevels(parts: Parts): Map<string, Level[]> {
	const document = readXml(parts['word/numbering.xml']);
	const abstract = new Map(
		elementsNamed(document, 'w:abstractNum').map((element) => {
			const key = element.attribs['w:abstractNumId'] ?? '';
			return [key, elementsNamed(element, 'w:lvl').map((level) => readLevel(key, level))];
		}),
	);
	return new Map(
		elementsNamed(document, 'w:num').map((element) => [
			element.attribs['w:numId'] ?? '',
			abstract.get(valueOf(childNamed(element, 'w:abstractNumId')) ?? '') ?? [],
		]),
	);
}

const readLevel = (key: string, level: XmlElement): Level => ({
	key,
	format: valueOf(childNamed(level, 'w:numFmt')) ?? 'decimal',
	text: valueOf(childNamed(level, 'w:lvlText')) ?? '',
	start: Number(valueOf(childNamed(level, 'w:start')) ?? 1),
});

/** Headings are often numbered by their style. */
function readStyleNumbers(parts: Parts): Map<string, Place> {
	const styles = elementsNamed(readXml(parts['word/styles.xml']), 'w:style');
	return new Map(
		styles.flatMap((style) => {
			const place = placeOf(childNamed(childNamed(style, 'w:pPr'), 'w:numPr'));
			return place ? [[style.attribs['w:styleId'] ?? '', place]] : [];
		}),
	);
}

interface Step {
	readonly key: string;
	readonly level: number;
	readonly format: readonly Level[];
}

function advance(counts: Map<string, number[]>, { key, level, format }: Step): number[] {
	const now = counts.get(key) ?? [];
	const next = format.slice(0, level + 1).map(({ start }, index) => {
		const count = now[index];
		return index === level ? (count === undefined ? start : count + 1) : (count ?? start);
	});
	counts.set(key, next);
	return next;
}

const labelOf = (format: readonly Level[], level: number, counts: readonly number[]): string =>
	(format[level]?.text ?? '').replace(/%(\d)/g, (_, digit: string) => {
		const index = Number(digit) - 1;
		return written(counts[index] ?? 1, format[index]?.format ?? 'decimal');
	});

function written(count: number, format: string): string {
	if (
		/^(?:chineseCounting|chineseCountingThousand|ideographTraditional|taiwaneseCounting|japaneseCounting)/.test(
			format,
		)
	)
		return chineseNumber(count);
	if (format === 'decimalEnclosedCircle' || format === 'decimalEnclosedCircleChinese')
		return count <= 20 ? String.fromCodePoint(0x245f + count) : String(count);
	if (format === 'upperLetter') return String.fromCodePoint(64 + ((count - 1) % 26) + 1);
	if (format === 'lowerLetter') return String.fromCodePoint(96 + ((count - 1) % 26) + 1);
	return String(count);
}

function chineseNumber(count: number): string {
	const digits = '零一二三四五六七八九';
	if (count < 10) return digits[count] ?? String(count);
	if (count >= 100) return String(count);
	const [tens, ones] = [Math.floor(count / 10), count % 10];
	return `${tens > 1 ? digits[tens] : ''}十${ones > 0 ? digits[ones] : ''}`;
}
