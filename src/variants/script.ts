/** First part of the address of every Traditional page, after the site's base path. */
export const variantFolder = 'zh-hant';

/** Languages of pages as `lang` and `hreflang` name them. */
export const simplified = 'zh-Hans';
export const traditional = 'zh-Hant';
