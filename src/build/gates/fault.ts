/** Something that keeps a site from being published. */
export interface Fault {
	/** Address or source file, as people know it. */
	readonly page: string;
	/** What is wrong there, in Chinese. */
	readonly cause: string;
}

/** One line for each cause with the pages it stands on: a fault in a layout stands on all of them. */
export function faultLines(faults: readonly Fault[]): string[] {
	const pagesByCause = Map.groupBy(faults, ({ cause }) => cause);
	const lines = [...pagesByCause].map(([cause, found]) => {
		const pages = found.map(({ page }) => page);
		const shown = pages.slice(0, 3).join('、');
		return pages.length > 3 ? `${shown} 等 ${pages.length} 页：${cause}` : `${shown}：${cause}`;
	});
	const most = 100;
	return lines.length > most
		? [...lines.slice(0, most), `……还有 ${lines.length - most} 种问题。`]
		: lines;
}

/** The address of a page by its file. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
