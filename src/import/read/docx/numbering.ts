import type { Parts } from './open-package.ts';
import type { Styles } from './styles.ts';
import { childNamed, elementsNamed, readXml, valueOf, type XmlElement } from './xml.ts';

/** What stands before a paragraph of a list: a sign, or the number that Word writes by itself. */
type Numbering = { readonly isBullet: true } | { readonly label: string };

/** Gives the numbering of a paragraph by its properties, called in reading order. */
export function numbering(
	parts: Parts,
	styles: Styles,
): (properties: XmlElement | undefined) => Numbering | null {
	const lists = readLists(parts);
	const counts = new Map<string, readonly number[]>();
	const begun = new Set<string>();
	return (properties) => {
		const own = childNamed(properties, 'w:numPr');
		const style = valueOf(properties, 'w:pStyle');
		const byStyle = styles.ofParagraph(style, 'w:numPr');
		const setting = (name: string) => valueOf(own, name) ?? valueOf(byStyle, name);
		const id = setting('w:numId') ?? '';
		const { key, levels } = lists.get(id) ?? { key: '', levels: [] };
		const ofStyle = levels.findIndex((level) => level.style !== undefined && level.style === style);
		const depth = Number(setting('w:ilvl') ?? Math.max(0, ofStyle));
		const level = levels[depth];
		if (!level || level.format === 'none') return null;
		if (level.format === 'bullet') return { isBullet: true };
		const firstAnew = begun.has(id) ? -1 : levels.findIndex(({ isRestart }) => isRestart);
		const before = (counts.get(key) ?? []).slice(0, firstAnew < 0 ? undefined : firstAnew);
		begun.add(id);
		const now = levels
			.slice(0, depth + 1)
			.map(({ start }, at) => (at < depth ? (before[at] ?? start) : (before[at] ?? start - 1) + 1));
		counts.set(key, now);
		const label = level.text.replace(/%(\d)/g, (_, digit: string) =>
			written(now[Number(digit) - 1] ?? 1, levels[Number(digit) - 1]?.format ?? 'decimal'),
		);
		return { label };
	};
}

/** The levels of each list. Lists of a kind share `key` and go on counting, except from an overridden start on. */
function readLists(parts: Parts) {
	const document = readXml(parts['word/numbering.xml']);
	const kinds = elementsNamed(document, 'w:abstractNum');
	return new Map(
		elementsNamed(document, 'w:num').map((list) => {
			const key = valueOf(list, 'w:abstractNumId') ?? '';
			const named = kinds.find(({ attribs }) => attribs['w:abstractNumId'] === key);
			const link = valueOf(named, 'w:numStyleLink');
			const linked = kinds.find((one) => valueOf(one, 'w:styleLink') === link);
			const kind = link === undefined ? named : linked;
			const overrides = elementsNamed(list, 'w:lvlOverride');
			const levels = (kind ? elementsNamed(kind, 'w:lvl') : []).map((level, index) =>
				readLevel(
					level,
					overrides.find(({ attribs }) => attribs['w:ilvl'] === String(index)),
				),
			);
			return [list.attribs['w:numId'] ?? '', { key, levels }] as const;
		}),
	);
}

function readLevel(level: XmlElement, override: XmlElement | undefined) {
	const shown = childNamed(override, 'w:lvl') ?? level;
	const start = valueOf(override, 'w:startOverride');
	return {
		format: valueOf(shown, 'w:numFmt') ?? 'decimal',
		text: valueOf(shown, 'w:lvlText') ?? '',
		start: Number(start ?? valueOf(shown, 'w:start') ?? 1),
		isRestart: start !== undefined,
		/** The style of the paragraphs that stand at the level without saying so. */
		style: valueOf(level, 'w:pStyle'),
	};
}

function written(count: number, format: string): string {
	if (/^(?:chinese|taiwanese|japanese)Counting/.test(format) && count < 100) {
		const [tens, ones] = [Math.floor(count / 10), count % 10].map(
			(one) => '零一二三四五六七八九'[one],
		);
		return `${count < 20 ? '' : tens}${count < 10 ? '' : '十'}${count % 10 === 0 ? '' : ones}`;
	}
	if (format === 'ideographTraditional' && count <= 10)
		return '甲乙丙丁戊己庚辛壬癸'.charAt(count - 1);
	if (format.startsWith('decimalEnclosedCircle') && count <= 20)
		return String.fromCodePoint(0x245f + count);
	const letter = String.fromCodePoint(97 + ((count - 1) % 26));
	if (format.endsWith('Letter')) return format === 'upperLetter' ? letter.toUpperCase() : letter;
	return String(count);
}
