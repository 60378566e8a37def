import type { Context } from './context.ts';
import { isOn, type XmlElement } from './xml.ts';

/** The nearest setting of a run. */
export const settingOf = (
	run: XmlElement,
	{ styles, style }: Context,
	name: string,
): XmlElement | undefined => styles.ofRun(run, style, name).flat()[0];

/** Whether a switch such as `w:vanish` is on. Two styles that both turn it on turn it off again. */
export function isSwitchedOn(run: XmlElement, { styles, style }: Context, name: string): boolean {
	const [own, ...byStyle] = styles.ofRun(run, style, name).map(([nearest]) => nearest);
	return own ? isOn(own) : byStyle.filter(isOn).length === 1;
}
