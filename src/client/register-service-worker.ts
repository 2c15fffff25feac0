/** Pages once read stay readable without a network. Only where the browser allows it (https, or this machine). */

export function registerServiceWorker(): void {
  if (!('serviceWorker' in navigator) || !window.isSecureContext) return
  const base = document.documentElement.dataset['base'] ?? '/'
  const scope = base.endsWith('/') ? base : `${base}/`
  window.addEventListener('load', () => {
    navigator.serviceWorker.register(`${scope}sw.js`, { scope }).catch((error: unknown) => {
      console.warn(`离线阅读没有装上：${String(error)}`)
    })
  })
}
