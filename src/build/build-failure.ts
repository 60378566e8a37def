/** Why a site is not published, in Chinese, one line for each cause. */
export class BuildFailure extends Error {
	readonly lines: readonly string[];

	constructor(lines: readonly string[], options?: ErrorOptions) {
		super(lines.join('\n'), options);
		this.name = 'BuildFailure';
		this.lines = lines;
	}
}
