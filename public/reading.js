// What a reader chose is there before the page is painted; the buttons in the header change it.
try {
	['large', 'contrast'].forEach(function (name) {
		if (localStorage.getItem('reading-' + name) !== null)
			document.documentElement.setAttribute('data-' + name, '');
	});
} catch (error) {
	// Browsers may keep nothing for a site.
}
