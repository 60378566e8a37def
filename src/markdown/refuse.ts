import type { Node } from 'unist';
import type { VFile } from 'vfile';

/** Notes on `file` that the author must change something at `node`. */
export function refuse(file: VFile, node: Node, message: string, hint: string): void {
	file.message(message, { place: node.position }).note = hint;
}
