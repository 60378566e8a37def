import type { ElementContent } from 'hast';
import type { Colour } from '#import/read/colour.ts';
import type { numbering } from './numbering.ts';
import type { Styles } from './styles.ts';
import type { childrenOf, XmlElement } from './xml.ts';

/** What is known around an element. */
export interface DocxContext {
	/** What stands below an element, as HTML. */
	readonly readAll: (
		element: Parameters<typeof childrenOf>[0],
		context: DocxContext,
	) => ElementContent[];
	readonly styles: Styles;
	readonly numberOf: ReturnType<typeof numbering>;
	/** Addresses of links and pictures by the id of their relationship. */
	readonly targets: ReadonlyMap<string, string>;
	/** The notes that were referred to so far. */
	readonly notes: { readonly name: string; readonly id: string | undefined }[];
	/** Text boxes of the paragraph: they stand below it. */
	readonly boxes: ElementContent[];
	/** Style of the paragraph. */
	readonly style: string | undefined;
	/** Style of the table around it. */
	readonly tableStyle: string | undefined;
	/** What the words stand on; `null` where that is not known, as in boxes and in tables. */
	readonly ground: Colour | null;
	/** The sign that a box to tick shows, whatever is written in it. */
	readonly box: string | undefined;
	/** Whether letters are set in Wingdings, where each is a sign. */
	readonly isWingdings: boolean;
	/** Description of the drawing. */
	readonly alt: string;
}

/** Makes HTML of an element. */
export type Maker = (element: XmlElement, context: DocxContext) => ElementContent[];

export const text = (value: string) => ({ type: 'text', value }) as const;
