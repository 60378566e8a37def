import { hash } from 'node:crypto';

/** A short fingerprint of bytes or of anything that JSON can hold. */
export function digestOf(value: unknown): string {
	const bytes = value instanceof Uint8Array ? value : JSON.stringify(value);
	return hash('sha256', bytes, 'hex').slice(0, 20);
}
