import { mimeTypeOf } from '#files/mime-type.ts';

/** A file as a page answers with it, by its name or the ending of it. */
export const fileResponse = (body: BodyInit, name: string): Response =>
	new Response(body, { headers: { 'Content-Type': mimeTypeOf(name) } });
