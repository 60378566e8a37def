const preferences = 'sveltia-cms.prefs';

/** Begins in Simplified Chinese whatever the browser's language; who chose another one keeps it. */
export function speakChinese(): void {
	const kept: Record<string, unknown> = JSON.parse(localStorage.getItem(preferences) ?? '{}');
	localStorage.setItem(preferences, JSON.stringify({ locale: 'zh-CN', ...kept }));
}
