import type { Parts } from './open-package.ts';
import type { Styles } from './styles.ts';
import { childNamed, elementsNamed, readXml, valueOf, type XmlElement } from './xml.ts';

/**
 * Gives the number that Word writes before a paragraph, called in reading order; `null` for bullets
 * and none. mammoth knows no number but 1, 2, 3, and no list that begins anew.
 */
export function numbering(parts: Parts, styles: Styles): (paragraph: XmlElement) => string | null {
	const lists = readLists(parts);
	const counts = new Map<string, number[]>();
	const begun = new Set<string>();
	return (paragraph) => {
		const properties = childNamed(paragraph, 'w:pPr');
		const own = childNamed(properties, 'w:numPr');
		const byStyle = styles.numberingOf(valueOf(childNamed(properties, 'w:pStyle')));
		const setting = (name: string) =>
			valueOf(childNamed(own, name)) ?? valueOf(childNamed(byStyle, name));
		const [id, level] = [setting('w:numId') ?? '', Number(setting('w:ilvl') ?? 0)];
		const list = lists.get(id);
		const format = list?.levels[level]?.format;
		if (!list || format === undefined || format === 'bullet' || format === 'none') return null;
		const now = begun.has(id) ? counts.get(list.key) : restarted(list, counts.get(list.key));
		begun.add(id);
		const next = list.levels.slice(0, level + 1).map(({ start }, index) => {
			const count = now?.[index];
			return index === level ? (count ?? start - 1) + 1 : (count ?? start);
		});
		counts.set(list.key, next);
		return (list.levels[level]?.text ?? '').replace(/%(\d)/g, (_, digit: string) =>
			written(next[Number(digit) - 1] ?? 1, list.levels[Number(digit) - 1]?.format ?? 'decimal'),
		);
	};
}

/** Lists of the same kind share `key` and go on counting, except from an overridden start on. */
interface List {
	readonly key: string;
	readonly levels: readonly Level[];
}

interface Level {
	readonly format: string;
	readonly text: string;
	readonly start: number;
	readonly isRestart: boolean;
}

function restarted({ levels }: List, counts: readonly number[] = []): number[] {
	const first = levels.findIndex(({ isRestart }) => isRestart);
	return first < 0 ? [...counts] : counts.slice(0, first);
}

function readLists(parts: Parts): Map<string, List> {
	const document = readXml(parts['word/numbering.xml']);
	const kinds = new Map(
		elementsNamed(document, 'w:abstractNum').map((kind) => [
			kind.attribs['w:abstractNumId'] ?? '',
			elementsNamed(kind, 'w:lvl'),
		]),
	);
	return new Map(
		elementsNamed(document, 'w:num').map((list) => {
			const key = valueOf(childNamed(list, 'w:abstractNumId')) ?? '';
			const overrides = elementsNamed(list, 'w:lvlOverride');
			const levels = (kinds.get(key) ?? []).map((level, index) =>
				readLevel(
					level,
					overrides.find(({ attribs }) => attribs['w:ilvl'] === String(index)),
				),
			);
			return [list.attribs['w:numId'] ?? '', { key, levels }];
		}),
	);
}

function readLevel(level: XmlElement, override: XmlElement | undefined): Level {
	const shown = childNamed(override, 'w:lvl') ?? level;
	const start = valueOf(childNamed(override, 'w:startOverride'));
	return {
		format: valueOf(childNamed(shown, 'w:numFmt')) ?? 'decimal',
		text: valueOf(childNamed(shown, 'w:lvlText')) ?? '',
		start: Number(start ?? valueOf(childNamed(shown, 'w:start')) ?? 1),
		isRestart: start !== undefined,
	};
}

function written(count: number, format: string): string {
	if (/^(?:chinese|taiwanese|japanese)Counting|^ideographTraditional/.test(format))
		return chineseNumber(count);
	if (format.startsWith('decimalEnclosedCircle') && count <= 20)
		return String.fromCodePoint(0x245f + count);
	if (format === 'upperLetter') return String.fromCodePoint(65 + ((count - 1) % 26));
	if (format === 'lowerLetter') return String.fromCodePoint(97 + ((count - 1) % 26));
	return String(count);
}

function chineseNumber(count: number): string {
	const digits = '零一二三四五六七八九';
	if (count < 10) return digits[count] ?? String(count);
	if (count >= 100) return String(count);
	const [tens, ones] = [Math.floor(count / 10), count % 10];
	return `${tens > 1 ? digits[tens] : ''}十${ones > 0 ? digits[ones] : ''}`;
}
