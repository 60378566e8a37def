import type { Node } from 'unist';
import type { VFile } from 'vfile';

/** Notes on `file` that the author must change something at `node`. */
export function refuse(file: VFile, node: Node, message: string, hint: string): void {
	if (file.messages.length >= most) return;
	file.message(message, { place: node.position }).note = hint;
}

/** So many things to mend say that a text is no report; the others are told when these are mended. */
const most = 200;
