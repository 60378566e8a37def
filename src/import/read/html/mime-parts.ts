/** A part of a MIME message, decoded. */
export interface MimePart {
	readonly type: string;
	readonly location: string;
	readonly id: string;
	readonly bytes: Uint8Array;
}

/** Takes a MIME message apart. Parts inside parts come out one after another. */
export function readMimeParts(bytes: Uint8Array): MimePart[] {
	return partsOf(Buffer.from(bytes).toString('latin1'), 0);
}

/** Messages nest two deep in practice. */
const deepest = 8;

function partsOf(message: string, depth: number): MimePart[] {
	const [head, body] = splitOnce(message.replace(/\r\n/g, '\n').replace(/^\n+/, ''), '\n\n');
	const headers = readHeaders(head);
	const type = headers.get('content-type') ?? 'text/plain';
	const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
	if (boundary !== undefined && depth < deepest) {
		const pieces = `\n${body}`.split(`\n--${boundary}`).slice(1);
		return pieces
			.filter((piece) => !piece.startsWith('--'))
			.flatMap((piece) => partsOf(piece.replace(/^[^\n]*\n/, ''), depth + 1));
	}
	return [
		{
			type,
			location: headers.get('content-location') ?? '',
			id: (headers.get('content-id') ?? '').replace(/^<|>$/g, ''),
			bytes: decodeBody(body, headers.get('content-transfer-encoding') ?? ''),
		},
	];
}

function readHeaders(head: string): Map<string, string> {
	const lines = head.replace(/\n[ \t]+/g, ' ').split('\n');
	return new Map(
		lines.map((line) => {
			const [name, value] = splitOnce(line, ':');
			return [name.trim().toLowerCase(), value.trim()];
		}),
	);
}

function decodeBody(body: string, encoding: string): Uint8Array {
	if (/base64/i.test(encoding)) return Buffer.from(body, 'base64');
	if (!/quoted-printable/i.test(encoding)) return Buffer.from(body, 'latin1');
	const text = body
		.replace(/=\n/g, '')
		.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
	return Buffer.from(text, 'latin1');
}

function splitOnce(text: string, mark: string): [before: string, after: string] {
	const at = text.indexOf(mark);
	return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}
