/** The policy every page carries in a meta tag; what meta ignores (frame-ancestors) is in the host's header files. */

/** @param options.wasm Also lets WebAssembly run: only where Pagefind does. */
export function contentSecurityPolicy(options: { wasm: boolean }): string {
  return [
    "default-src 'none'",
    options.wasm ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
}
