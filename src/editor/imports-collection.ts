/** How the editor calls the importer's notes; their names are those of the reports. */
export const importsCollection = 'imports';
export const importsFormat = 'jiedui-imports';
