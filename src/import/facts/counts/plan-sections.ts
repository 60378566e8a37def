/**
 * Where sections of a text stand that tell what is to come: 四、下一步打算 up to the next heading.
 * Their sentences often say so no more.
 */
export function planSections(text: string): readonly (readonly [from: number, to: number])[] {
	const headings = [...text.matchAll(/[^\n]+/g)].filter(([words]) => isHeading.test(words));
	return headings.flatMap(({ index, 0: words }, at) =>
		isOfPlans.test(words) ? [[index, headings[at + 1]?.index ?? text.length] as const] : [],
	);
}

const isHeading = /^\s*(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|[【★❀])/;

const isOfPlans =
	/^[^。;!?]{0,20}(?:下一步|下阶段|今后|明年|下学期|打算|设想|展望|努力方向|改进措施)[^。;!?]{0,8}$/;
