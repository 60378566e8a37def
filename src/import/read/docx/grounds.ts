import { isUnseenOn, readColour, type Colour } from '#import/read/colour.ts';
import type { DocxContext } from './context.ts';
import { valueOf, type XmlElement } from './xml.ts';

/** Half points of letters that nobody can read. */
const smallest = 4;

/** Whether nobody sees a run: it is hidden, tiny, or of the colour of what it stands on. */
export function isUnseen(run: XmlElement, context: DocxContext): boolean {
	const { styles } = context;
	const setting = (name: string) => styles.ofRun(run, context, name)[0];
	const mark = valueOf(setting('w:highlight')) ?? 'none';
	const ground = mark === 'none' ? fillOf(setting('w:shd'), context.ground) : readColour(mark);
	return (
		styles.isSwitchedOn(run, context, 'w:vanish') ||
		Number(valueOf(setting('w:sz')) ?? smallest + 1) <= smallest ||
		isUnseenOn(readColour(valueOf(setting('w:color'))), ground)
	);
}

/** What a shade lays over a ground; one of stripes or dots is not known. */
export function fillOf(shade: XmlElement | undefined, ground: Colour | null): Colour | null {
	const { attribs = {} } = shade ?? {};
	const [pattern = 'nil', fill = 'auto'] = [attribs['w:val'], attribs['w:fill']];
	if (pattern === 'solid') return readColour(attribs['w:color']);
	if (pattern === 'nil' || (pattern === 'clear' && fill === 'auto')) return ground;
	return pattern === 'clear' ? readColour(fill) : null;
}
