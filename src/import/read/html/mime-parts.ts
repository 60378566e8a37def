/** A part of a MIME message, decoded. */
interface MimePart {
	readonly type: string;
	readonly location: string;
	readonly id: string;
	readonly bytes: Uint8Array;
}

/** Takes a MIME message apart. Parts inside parts come out one after another. */
export const readMimeParts = (bytes: Uint8Array): MimePart[] =>
	partsOf(Buffer.from(bytes).toString('latin1').replace(/\r\n/g, '\n'), 0);

/** Messages nest two deep in practice. */
const deepest = 8;

function partsOf(message: string, depth: number): MimePart[] {
	const [head, body] = cutAt(message.replace(/^\n+/, ''), '\n\n');
	const header = (name: string) =>
		new RegExp(`^${name}:(.*(?:\\n[ \\t].*)*)`, 'im')
			.exec(head)?.[1]
			?.replace(/\n\s*/g, ' ')
			.trim() ?? '';
	const type = header('content-type');
	const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
	if (boundary !== undefined && depth < deepest) {
		const pieces = `\n${body}`.split(`\n--${boundary}`).slice(1);
		return pieces
			.filter((piece) => !piece.startsWith('--'))
			.flatMap((piece) => partsOf(cutAt(piece, '\n')[1], depth + 1));
	}
	return [
		{
			type,
			location: header('content-location'),
			id: header('content-id').replace(/^<|>$/g, ''),
			bytes: decodeBody(body, header('content-transfer-encoding').toLowerCase()),
		},
	];
}

function decodeBody(body: string, encoding: string): Uint8Array {
	if (encoding === 'base64') return Buffer.from(body, 'base64');
	if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
	const byteOf = (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16));
	return Buffer.from(body.replace(/=\n/g, '').replace(/=([0-9a-f]{2})/gi, byteOf), 'latin1');
}

function cutAt(text: string, mark: string): [before: string, after: string] {
	const at = text.indexOf(mark);
	return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}
