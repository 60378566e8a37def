/**
 * What every page names, and the server's header with what only a header may say. Search runs
 * WebAssembly, which is all that `wasm-unsafe-eval` lets in. `data:` is for pictures that are drawn
 * on the spot, to be saved.
 */
export const contentSecurityPolicy = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"manifest-src 'self'",
	"base-uri 'none'",
	"form-action 'self'",
	"object-src 'none'",
].join('; ');
