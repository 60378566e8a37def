/** In the other script a page shows the same search, rows or report: what its address asks stays. */
addEventListener('click', ({ target }) => {
	const link = target instanceof Element ? target.closest('a') : null;
	if (link?.hreflang) link.search = location.search;
});
