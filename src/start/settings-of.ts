import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { textIn } from '#files/written.ts';
import { commandSettings, settingsFrom, UnusableSetting, type Settings } from '#settings.ts';

/**
 * The settings of a command from its flags, the environment, `.env` and `site.yaml`, in this order.
 * Throws where a folder is none, or the content is not there.
 */
export function settingsOf(args: string[]): Settings {
	return checked(commandSettings(args, undefined, addressIn));
}

/** The same from flags that have been parsed; of a command with flags of its own there are none. */
export function settingsWith(flags: Readonly<Record<string, unknown>> = {}): Settings {
	return checked(settingsFrom(flags, undefined, addressIn));
}

function checked(settings: Settings): Settings {
	const { contentDir, outDir, cacheDir } = settings;
	const content = statSync(contentDir, { throwIfNoEntry: false });
	if (!content)
		throw new UnusableSetting(
			`没有内容文件夹 ${contentDir}。请用 --content 写明它在哪里；还没有的，先运行 jiedui init 文件夹。`,
		);
	for (const folder of [contentDir, outDir, cacheDir]) {
		const place = statSync(folder, { throwIfNoEntry: false });
		if (place && !place.isDirectory())
			throw new UnusableSetting(`${folder} 是一个文件，这里要的是文件夹。`);
	}
	return settings;
}

/** The address that `site.yaml` names. What else is wrong with that file is for the checker to say. */
function addressIn(contentDir: string): URL | null {
	try {
		const site: unknown = parse(readFileSync(path.join(contentDir, 'site.yaml'), 'utf8'));
		return URL.parse(textIn(site, 'address'));
	} catch {
		return null;
	}
}
