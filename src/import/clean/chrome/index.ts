import { docShareFrame } from './doc-share-frame.ts';
import type { ChromeRule } from './rule.ts';
import { lineRules } from './line-rules.ts';
import { ornaments } from './ornaments.ts';
import { pageFooter } from './page-footer.ts';
import { pager } from './pager.ts';
import { relatedArticles } from './related-articles.ts';
import { spiderPool } from './spider-pool.ts';
import { uiWords } from './ui-words.ts';

/** In this order: a rule may rely on what the ones before it took away. */
export const chromeRules: readonly ChromeRule[] = [
	spiderPool,
	docShareFrame,
	pager,
	...lineRules,
	ornaments,
	relatedArticles,
	pageFooter,
	uiWords,
];
