/** Where the editor lies below the address of the site or of its own server. */
export const editorFolder = 'admin';
