import { gzipSync } from 'node:zlib';

/** What the worker's `fetchPacked` reads. */
export const packed = (content: unknown): Buffer => gzipSync(JSON.stringify(content), { level: 9 });
