/// <reference types="astro/client" />

declare module 'edtf' {
	/** Parses an EDTF string; throws where it is not one. */
	export default function edtf(text: string): { readonly type: string };
}
