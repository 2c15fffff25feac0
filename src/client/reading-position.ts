/** Where the reader is: the ring in the outline, the section in the bar, the line of progress. */

interface Stop {
  block: HTMLElement
  link: HTMLAnchorElement
}

export function startReadingPosition(text: HTMLElement): void {
  const outline = document.querySelector<HTMLElement>('.outline')
  const section = document.querySelector('.bar-section')
  const progress = document.querySelector<HTMLElement>('.progress')
  const stops = outline === null ? [] : findStops(outline)
  let current: Stop | undefined
  let waiting = false
  showPosition(stops, current)

  const update = (): void => {
    waiting = false
    const box = text.getBoundingClientRect()
    const share = (window.innerHeight - box.top) / Math.max(1, box.height)
    if (progress !== null) progress.style.transform = `scaleX(${Math.min(1, Math.max(0, share))})`
    const next = lastAbove(stops, window.innerHeight * 0.3)
    if (next === current) return
    current = next
    showPosition(stops, current)
    if (section !== null) section.textContent = sectionName(current) ?? '目录'
  }
  const schedule = (): void => {
    if (waiting) return
    waiting = true
    window.requestAnimationFrame(update)
  }
  window.addEventListener('scroll', schedule, { passive: true })
  window.addEventListener('resize', schedule)
  outline?.classList.add('tracked')
  startSteps(stops, () => current)
  update()
}

function findStops(outline: HTMLElement): Stop[] {
  const stops: Stop[] = []
  for (const link of outline.querySelectorAll<HTMLAnchorElement>('ol a')) {
    const block = document.getElementById(link.hash.slice(1))
    if (block !== null) stops.push({ block, link })
  }
  return stops
}

/** The last stop whose top has passed `line`; stops are in the order of the text. */
function lastAbove(stops: readonly Stop[], line: number): Stop | undefined {
  let low = 0
  let high = stops.length
  while (low < high) {
    const middle = (low + high) >> 1
    const stop = stops[middle]
    if (stop !== undefined && stop.block.getBoundingClientRect().top <= line) low = middle + 1
    else high = middle
  }
  return stops[low - 1]
}

function showPosition(stops: readonly Stop[], current: Stop | undefined): void {
  const at = current === undefined ? -1 : stops.indexOf(current)
  stops.forEach(({ link }, index) => {
    link.classList.toggle('passed', index < at)
    if (index === at) link.setAttribute('aria-current', 'location')
    else link.removeAttribute('aria-current')
  })
  for (const item of document.querySelectorAll('.outline .here')) item.classList.remove('here')
  // Above the first heading the first part stands open.
  let item = (current ?? stops[0])?.link.closest('li')
  while (item != null) {
    item.classList.add('here')
    item = item.parentElement?.closest('li')
  }
  keepInSight(current?.link)
}

/** Scrolls the column of the outline, never the page. */
function keepInSight(link: HTMLElement | undefined): void {
  const column = document.querySelector<HTMLElement>('.outline')
  if (link === undefined || column === null || column.scrollHeight <= column.clientHeight) return
  const place = link.getBoundingClientRect()
  const box = column.getBoundingClientRect()
  if (place.top < box.top || place.bottom > box.bottom)
    column.scrollTop += place.top - box.top - column.clientHeight / 2
}

/** Of a lead the section above it: the bar has room for one line. */
function sectionName(stop: Stop | undefined): string | undefined {
  const item = stop?.link.classList.contains('o3') ? stop.link.closest('ol')?.parentElement : stop?.link.parentElement
  return item?.querySelector('a')?.textContent.trim()
}

/** 上一节, 下一节: over the headings, leads left out. */
function startSteps(stops: readonly Stop[], current: () => Stop | undefined): void {
  const sections = stops.filter(({ link }) => !link.classList.contains('o3'))
  document.querySelector('.outline-steps')?.addEventListener('click', (event) => {
    const step = (event.target as Element).closest<HTMLElement>('[data-step]')?.dataset['step']
    if (step === undefined) return
    const here = current()
    const order = here === undefined ? -1 : stops.indexOf(here)
    const target =
      step === 'next'
        ? sections.find((each) => stops.indexOf(each) > order)
        : [...sections].reverse().find((each) => stops.indexOf(each) < order)
    if (target === undefined) window.scrollTo(0, step === 'next' ? document.body.scrollHeight : 0)
    else target.link.click()
  })
}
