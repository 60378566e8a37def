import type { Options as Policy } from 'rehype-sanitize';

const text = ['p', 'br', 'hr', 'blockquote', 'pre', 'code', 'em', 'strong', 'del', 'a', 'img'];
/** No `h1`: the page has one, the title. */
const headings = ['h2', 'h3', 'h4', 'h5', 'h6'];
const lists = ['ul', 'ol', 'li', 'input'];
const tables = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];
const footnotes = ['section', 'sup'];

/**
 * What may stand in the HTML of a contributed report; everything else is dropped. Raw HTML never
 * gets this far, so the list is what Markdown itself can produce.
 */
export const policy: Policy = {
	tagNames: [...text, ...headings, ...lists, ...tables, ...footnotes],
	attributes: {
		// Footnotes: the ids are those that remark-rehype makes, and no others.
		a: [
			'href',
			'title',
			'dataFootnoteRef',
			'dataFootnoteBackref',
			'ariaDescribedBy',
			'ariaLabel',
			['id', /^fnref-/],
		],
		section: ['dataFootnotes'],
		h2: [['id', 'footnote-label']],
		li: [
			['id', /^fn-/],
			['className', 'task-list-item'],
		],
		ul: [['className', 'contains-task-list']],
		ol: ['start', ['className', 'contains-task-list']],
		input: ['checked', ['disabled', true], ['type', 'checkbox']],
		img: ['src', 'alt', 'title'],
		// The language of a code block, which is how a chart is recognised.
		code: [['className', /^language-[\w-]{1,30}$/]],
		th: ['align'],
		td: ['align'],
	},
	required: { input: { type: 'checkbox', disabled: true } },
	protocols: {
		// Phones begin a line with a capital.
		href: ['http', 'https', 'Http', 'Https', 'HTTP', 'HTTPS', 'mailto', 'tel'],
		// Remote pictures pass here in order to be refused by name afterwards.
		src: ['http', 'https'],
	},
	ancestors: { tbody: ['table'], thead: ['table'], td: ['table'], th: ['table'], tr: ['table'] },
	// Authors cannot write ids, so there is nothing to protect the page's own ids from.
	clobber: [],
	strip: ['script', 'style'],
	allowComments: false,
	allowDoctypes: false,
};
