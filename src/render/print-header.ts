/** The head of each printed page: title left, address right. */

/**
 * A style sheet for one report. Its own file, since margin boxes take text from the style sheet alone and the
 * content security policy lets no style stand in the page.
 */
export function printHeaderCss(title: string, address: string): string {
  const box = (text: string): string => `content: ${cssString(text)}; font: 9pt/1.4 sans-serif; color: #444;`
  return `@page { @top-left { ${box(title)} } @top-right { ${box(address)} } }\n`
}

/** Any text as a CSS string: what is not plain is escaped by its code point. */
function cssString(text: string): string {
  return `"${text.replace(/[\p{Cc}"\\<]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`
}
