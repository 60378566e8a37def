/** The `/` key goes to the first search box, as on other sites; typing in a field stays typing. */
addEventListener('keydown', (event) => {
	if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
	const { target } = event;
	if (
		target instanceof HTMLElement &&
		target.matches('input, textarea, select, [contenteditable]')
	) {
		return;
	}
	const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-search-key]')];
	const box = boxes.find((candidate) => candidate.getClientRects().length > 0);
	if (!box) return;
	event.preventDefault();
	box.focus();
});
