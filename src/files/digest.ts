import { hash } from 'node:crypto';

/** A short fingerprint of bytes or of anything that JSON can hold. */
export function digestOf(value: unknown): string {
	const bytes = value instanceof Uint8Array ? value : JSON.stringify(value);
	return hash('sha256', bytes, 'hex').slice(0, 20);
}

/** SHA-256 as other programs write it too: what a report names its source by. */
export const sha256Of = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');
