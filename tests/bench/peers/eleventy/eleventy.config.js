/** @param {any} config */
export default (config) => {
	config.addCollection('reports', (all) => all.getFilteredByGlob('content/**/*.md'));
	config.addCollection('themes', (all) => {
		const reports = all.getFilteredByGlob('content/**/*.md');
		return Object.entries(Object.groupBy(reports, ({ data }) => data.themes[0]));
	});
	return { dir: { output: 'site' }, markdownTemplateEngine: false };
};
