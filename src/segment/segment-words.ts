/**
 * Words of Chinese text by nodejieba: the only file that knows it. Its general dictionary alone, without
 * the site's own terms: discovery asks which words general language does NOT know, and a mention inside
 * a look-alike (标准地 in 标准|地铁) shows only to a dictionary that does not prefer the term.
 */
import nodejieba from 'nodejieba'

export interface Token {
  text: string
  start: number
  /** Exclusive, in UTF-16 code units. */
  end: number
}

export interface TaggedToken extends Token {
  /** Part of speech in ICTCLAS's letters: n noun, v verb, ns place, m number, eng Latin … */
  tag: string
}

/** General words that are younger than the dictionary (2012): without them 碳金融 would be found in 低碳|金融. */
const YOUNG_WORDS =
  '低碳 零碳 降碳 减污 科创 双创 文旅 提质 提档 提标 扩面 纾困 惠企 引育 数智 数字化 智造 智能化 营收 运维 托育 绿道 筑牢 聚力 赋能 共享 网红 直播 电商 网约车 高铁 地铁站'.split(
    ' ',
  )

let loaded = false

/**
 * The words of a text in order; together they cover it whole. Only words of the dictionary and single
 * characters: nothing is guessed.
 * @throws Error when the native module is missing, saying how to build it.
 */
export function segmentWords(text: string): Token[] {
  return place(
    text,
    jieba()
      .cut(text, false)
      .map((word) => ({ text: word })),
  )
}

/** As `segmentWords`, with parts of speech, and with words that the dictionary lacks guessed by its model. */
export function tagWords(text: string): TaggedToken[] {
  return place(
    text,
    jieba()
      .tag(text)
      .map(({ word, tag }) => ({ text: word, tag })),
  )
}

function place<T extends { text: string }>(text: string, words: readonly T[]): (T & Token)[] {
  let at = 0
  return words.map((word) => {
    const start = at
    at += word.text.length
    if (!text.startsWith(word.text, start)) {
      throw new Error(
        `nodejieba changed the text at ${start}: “${word.text}” is not in “${text.slice(start, start + 20)}”.`,
      )
    }
    return { ...word, start, end: at }
  })
}

function jieba(): typeof nodejieba {
  if (loaded) return nodejieba
  try {
    nodejieba.load()
    for (const word of YOUNG_WORDS) nodejieba.insertWord(word)
  } catch (cause) {
    throw new Error(
      'The word segmenter nodejieba is installed without its native part. It is built on installation, which needs ' +
        'g++, make and python3: install these (Debian: apt install g++ make python3), then run `npm rebuild nodejieba`.',
      { cause },
    )
  }
  loaded = true
  return nodejieba
}
