/**
 * A PDF without the moment of its making. Every replacement is as long as what it replaces, because
 * a PDF finds its parts by their places.
 */
export function samePdf(bytes: Uint8Array, day: string): Uint8Array {
	const moment = `${day.replaceAll('-', '')}000000`;
	const text = Buffer.from(bytes)
		.toString('latin1')
		.replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, `$1${moment}`)
		.replace(/\/ID\s*\[[^\]]*\]/g, (id) => id.replace(/[0-9A-Fa-f](?=[0-9A-Fa-f]*>)/g, '0'));
	return Buffer.from(text, 'latin1');
}
