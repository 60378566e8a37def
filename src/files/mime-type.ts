import { lookup } from 'mrmime';

/** What a browser is told about a file by its name's end; what is not known is sent as bytes. */
export function mimeTypeOf(file: string): string {
	const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
	const type = others[ending] ?? lookup(ending) ?? 'application/octet-stream';
	return isText(type) ? `${type}; charset=utf-8` : type;
}

/** A file as an answer, of the type that its name or the ending of it tells. */
export const fileResponse = (body: BodyInit, name: string): Response =>
	new Response(body, { headers: { 'content-type': mimeTypeOf(name) } });

const office = 'application/vnd.openxmlformats-officedocument.';
const others: Readonly<Record<string, string>> = {
	docx: `${office}wordprocessingml.document`,
	xlsx: `${office}spreadsheetml.sheet`,
	ico: 'image/x-icon',
};

/** Whether a file of this type is read as characters, and gets much smaller when it is packed. */
export const isText = (type: string): boolean => /^text\/|[/+](?:json|xml)\b/.test(type);
