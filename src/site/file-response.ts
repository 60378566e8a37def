import { mimeTypeOf } from '#files/mime-type.ts';

/** A file as a page answers with it. */
export const fileResponse = (body: BodyInit, ending: string): Response =>
	new Response(body, { headers: { 'Content-Type': mimeTypeOf(ending) } });
