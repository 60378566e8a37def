/** A file as a page answers with it. */
export const fileResponse = (body: BodyInit, type: keyof typeof mediaTypes): Response =>
	new Response(body, { headers: { 'Content-Type': mediaTypes[type] } });

const mediaTypes = {
	'atom.xml': 'application/atom+xml; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	'feed.json': 'application/feed+json; charset=utf-8',
	jpg: 'image/jpeg',
	json: 'application/json',
	'feed.xml': 'application/rss+xml; charset=utf-8',
	svg: 'image/svg+xml',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
