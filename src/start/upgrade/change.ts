/** How what is written in an archive has changed from one version to the next. */
export interface Change {
	/** The version that reads the new way only. */
	readonly version: string;
	/** What has changed and why, for those who write, in Chinese. */
	readonly says: string;
	/** The files that it is about, by their paths below the content folder. */
	readonly files: RegExp;
	/** What is to be done in a file; nothing where it is written the new way already. */
	readonly find: (text: string) => readonly UpgradeStep[];
}

/** A place that is mended, or that somebody has to look at where that is not certain. */
export interface UpgradeStep {
	/** Counted from 1. */
	readonly line: number;
	/** What is to be looked at or, with `edits`, what becomes what. @example 'region 改成 regions' */
	readonly message: string;
	/** The characters that are replaced, and by what; all else stays as it was written. */
	readonly edits?: readonly { readonly from: number; readonly to: number; readonly by: string }[];
}
