import { Tokenizer } from 'htmlparser2';

/** Part of a page, as offsets into it. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export interface Tag {
	readonly name: string;
	/** The values of its attributes, without quotation marks, by lower-case name. */
	readonly attributes: ReadonlyMap<string, TextSpan>;
}

/** A part of a page with its text, or with what is to stand there. */
export interface TextSpan extends Span {
	readonly text: string;
}

interface HtmlReader {
	readonly open: (tag: Tag) => void;
	readonly close: (name: string) => void;
	/** Text between tags, also that of scripts and styles; entities are not decoded. */
	readonly text: (span: Span) => void;
}

/** Reads a page from beginning to end without taking it apart, so that it can be edited in place. */
export function readHtml(html: string, reader: HtmlReader): void {
	const tag = { name: '', attributes: none };
	const attribute = { name: '', start: -1, end: -1 };
	const nameAt = (start: number, end: number) => html.slice(start, end).toLowerCase();
	const open = (): void => reader.open({ name: tag.name, attributes: tag.attributes });
	const note = (name: string, { start, end }: Span): void => {
		if (tag.attributes === none) tag.attributes = new Map();
		if (!tag.attributes.has(name))
			tag.attributes.set(name, { start, end, text: html.slice(start, end) });
	};

	const tokenizer = new Tokenizer(
		{ decodeEntities: false },
		{
			onopentagname(start, end) {
				tag.name = nameAt(start, end);
				tag.attributes = none;
			},
			onattribname(start, end) {
				Object.assign(attribute, { name: nameAt(start, end), start: -1 });
			},
			onattribdata(start, end) {
				if (attribute.start < 0) attribute.start = start;
				attribute.end = end;
			},
			onattribend() {
				const { name, start, end } = attribute;
				note(name, start < 0 ? { start: 0, end: 0 } : { start, end });
			},
			onopentagend: open,
			onselfclosingtag: open,
			onclosetag: (start, end) => reader.close(nameAt(start, end)),
			ontext: (start, end) => reader.text({ start, end }),
			...ignored,
		},
	);
	tokenizer.write(html);
	tokenizer.end();
}

/** Shared by the many tags that have no attributes; nothing is ever put into it. */
const none = new Map<string, TextSpan>();

const ignore = (): void => undefined;
const ignored = {
	oncdata: ignore,
	oncomment: ignore,
	ondeclaration: ignore,
	onprocessinginstruction: ignore,
	onattribentity: ignore,
	ontextentity: ignore,
	onend: ignore,
};
