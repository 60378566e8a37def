/** Puts HTML on the clipboard, and its text for editors that take no more; says whether that worked. */
export function copyHtml(html: string, text: string): boolean {
	const onCopy = (event: ClipboardEvent): void => {
		event.clipboardData?.setData('text/html', html);
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
