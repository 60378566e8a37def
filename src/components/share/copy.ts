/** Puts text on the clipboard, and HTML for editors that take it; says whether that worked. */
export function copy(text: string, html?: string): boolean {
	const onCopy = (event: ClipboardEvent): void => {
		if (html !== undefined) event.clipboardData?.setData('text/html', html);
		event.clipboardData?.setData('text/plain', text);
		event.preventDefault();
	};
	document.addEventListener('copy', onCopy);
	try {
		// The clipboard API needs a secure context, which schools' servers often are not.
		// eslint-disable-next-line @typescript-eslint/no-deprecated
		return document.execCommand('copy');
	} finally {
		document.removeEventListener('copy', onCopy);
	}
}
