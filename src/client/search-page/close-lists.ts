/** Open lists of filters close by a tap beside them, which does nothing else: under a list lie links that nobody meant. */

export function closeListsBeside(bar: HTMLElement): void {
  document.addEventListener(
    'click',
    (event) => {
      const { target } = event
      if (!(target instanceof Node)) return
      for (const list of bar.querySelectorAll<HTMLDetailsElement>('details[open]')) {
        if (list.contains(target)) continue
        list.open = false
        // Enter on a link is a click, too, and is meant.
        const byPointer = event.detail > 0
        if (!byPointer || bar.contains(target)) continue
        event.preventDefault()
        event.stopPropagation()
      }
    },
    true,
  )
}
