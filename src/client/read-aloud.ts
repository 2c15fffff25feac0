/** 朗读, sentence by sentence, where the browser has a Chinese voice; elsewhere its buttons stay hidden. */
import { announce } from './announce.ts'

interface Sentence {
  block: HTMLElement
  range: Range
}

export function startReadAloud(text: HTMLElement): void {
  if (!('speechSynthesis' in window)) return
  const buttons = Array.from(document.querySelectorAll<HTMLButtonElement>('[data-read-aloud]'))
  const reader = new Reader(text, (speaking) => {
    for (const button of buttons) {
      const word = button.querySelector('span')
      if (word !== null)
        word.textContent = speaking ? '停止朗读' : button.classList.contains('button') ? '朗读全文' : '朗读'
    }
  })
  const reveal = (): void => {
    if (chineseVoice() === null) return
    for (const button of buttons) button.hidden = false
  }
  // Older Safari knows the property only.
  speechSynthesis.onvoiceschanged = reveal
  reveal()
  for (const button of buttons) {
    button.addEventListener('click', () => reader.toggle(button.classList.contains('button')))
  }
  window.addEventListener('pagehide', () => speechSynthesis.cancel())
}

function chineseVoice(): SpeechSynthesisVoice | null {
  const voices = speechSynthesis.getVoices().filter((voice) => /^(?:zh|cmn)/i.test(voice.lang))
  return voices.find((voice) => /CN|Hans/i.test(voice.lang)) ?? voices[0] ?? null
}

class Reader {
  private readonly text: HTMLElement
  private readonly changed: (speaking: boolean) => void
  private queue: Sentence[] = []
  private speaking = false

  constructor(text: HTMLElement, changed: (speaking: boolean) => void) {
    this.text = text
    this.changed = changed
  }

  /** Stops, or starts at the beginning or at the first block in sight. */
  toggle(fromBeginning: boolean): void {
    if (this.speaking) {
      this.stop()
      return
    }
    const blocks = Array.from(this.text.querySelectorAll<HTMLElement>('[id]')).filter((each) =>
      /^(?:P|H\d)$/.test(each.tagName),
    )
    const first = fromBeginning ? 0 : blocks.findIndex((block) => block.getBoundingClientRect().bottom > 80)
    this.queue = blocks.slice(Math.max(0, first)).flatMap(sentencesOf)
    this.speaking = true
    this.changed(true)
    this.next()
  }

  private next(): void {
    const sentence = this.queue.shift()
    if (!this.speaking || sentence === undefined) {
      this.stop()
      return
    }
    const utterance = new SpeechSynthesisUtterance(sentence.range.toString())
    utterance.lang = 'zh-CN'
    utterance.voice = chineseVoice()
    utterance.onstart = () => show(sentence)
    utterance.onend = () => this.next()
    utterance.onerror = (event) => {
      if (this.speaking && event.error !== 'canceled' && event.error !== 'interrupted')
        announce('朗读中断了，请再试一次。', true)
      this.stop()
    }
    speechSynthesis.speak(utterance)
  }

  private stop(): void {
    this.speaking = false
    this.queue = []
    speechSynthesis.cancel()
    show(null)
    this.changed(false)
  }
}

/** Ranges, so that no element is put into the text. */
function sentencesOf(block: HTMLElement): Sentence[] {
  const sentences: Sentence[] = []
  for (const match of block.textContent.matchAll(/[^。！？；]+[。！？；”’」]*/gu)) {
    const range = rangeOf(block, match.index, match.index + match[0].length)
    if (range !== null && match[0].trim() !== '') sentences.push({ block, range })
  }
  return sentences
}

function rangeOf(block: HTMLElement, start: number, end: number): Range | null {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let position = 0
  let started = false
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (!started && start < position + length) {
      range.setStart(node, start - position)
      started = true
    }
    if (started && end <= position + length) {
      range.setEnd(node, end - position)
      return range
    }
    position += length
  }
  return null
}

/** Colours the sentence (its whole block where ranges cannot be coloured) and keeps it in the middle third. */
function show(sentence: Sentence | null): void {
  for (const block of document.querySelectorAll('.speaking')) block.classList.remove('speaking')
  if ('highlights' in CSS) CSS.highlights.delete('speaking')
  if (sentence === null) return
  if ('highlights' in CSS) CSS.highlights.set('speaking', new Highlight(sentence.range))
  else sentence.block.classList.add('speaking')
  const box = sentence.range.getBoundingClientRect()
  const third = window.innerHeight / 3
  if (box.top < third || box.bottom > 2 * third) window.scrollBy(0, box.top - third)
}
