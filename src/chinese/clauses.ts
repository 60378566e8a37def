/**
 * The parts of a title that look best in one line each: clauses with their signs, and years with
 * what encloses them. Joined, they are the title, but that the blank after an arrow breaks no line.
 * @example clausesOf('走教一学期：两门课到了（2024—2025年）') // ['走教一学期：', '两门课到了', '（2024—2025年）']
 */
export const clausesOf = (title: string): string[] =>
	title
		.replace(/(?<=[→↔]) /g, '\u00A0')
		.split(/(?<=[：，；？！\u00A0])|(（?\d{4}[—–]\d{4}(?:学?年)?）?)/)
		.filter(Boolean);
