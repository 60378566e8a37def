import type { DocxContext } from './context.ts';
import { isOn, type XmlElement } from './xml.ts';

/** The nearest setting of a run. */
export const settingOf = (
	run: XmlElement,
	context: DocxContext,
	name: string,
): XmlElement | undefined => context.styles.ofRun(run, context, name).flat()[0];

/** Whether a switch such as `w:vanish` is on. Two styles that both turn it on turn it off again. */
export function isSwitchedOn(run: XmlElement, context: DocxContext, name: string): boolean {
	const [own, ...byStyle] = context.styles.ofRun(run, context, name).map(([nearest]) => nearest);
	return own ? isOn(own) : byStyle.filter(isOn).length === 1;
}
