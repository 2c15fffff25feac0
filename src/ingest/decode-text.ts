/**
 * Bytes to text. Chinese files come without any word about their encoding, so each candidate is tried strictly
 * (`fatal`), and what decodes is judged by how much of it is common Chinese: GB18030 accepts nearly any byte pair,
 * and only the frequency of ordinary characters tells it from Big5 or UTF-16.
 */
import { UnreadableFileError } from './unreadable-file-error.ts'

export interface DecodedText {
  text: string
  encoding: string
  /** Number of U+FFFD put in the place of bytes that do not belong to the encoding. */
  damaged: number
}

/** The most frequent characters of modern Chinese prose and of public reports, simplified and traditional. */
const COMMON = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严' +
    '這個國我們來對會發動產種後學經進著電裡現實體機當應開還義與關資區強決戰處隊門領導壓爭濟階術極聯認權證單風務萬達積議報鬥類離華確張節話況傳許廣記織裝聲複須際驗連斷難礦備辦習響約勞團歷構稱準號維劃選標寫親查養層專狀廠識適屬圓調滿縣參紅細聽該鐵價嚴',
)

const COMMON_SHARE_OF_CHINESE = 0.15
/** Files cut in the middle of a character or with a few broken bytes are still worth reading. */
const DAMAGE_ALLOWED = 0.005

/** The text of a file, whatever its encoding. Throws UnreadableFileError when no encoding gives Chinese. */
export function decodeText(file: string, bytes: Uint8Array): DecodedText {
  const marked = encodingOfByteOrderMark(bytes)
  if (marked) return decodeLeniently(bytes, marked)
  const utf8 = decodeStrictly(bytes, 'utf-8')
  // UTF-16 of ASCII alone is valid UTF-8 full of NUL: then the frequencies decide.
  if (utf8 !== null && !utf8.includes('\0')) return { text: utf8, encoding: 'utf-8', damaged: 0 }

  const strict = ENCODINGS.map((encoding) => ({ text: decodeStrictly(bytes, encoding), encoding, damaged: 0 }))
  const best = mostChinese(
    strict.flatMap((candidate) => (candidate.text === null ? [] : [{ ...candidate, text: candidate.text }])),
  )
  if (best) return best

  const lenient = ENCODINGS.map((encoding) => decodeLeniently(bytes, encoding))
  const repaired = mostChinese(lenient.filter(({ damaged, text }) => damaged <= text.length * DAMAGE_ALLOWED + 1))
  if (repaired) return repaired
  throw new UnreadableFileError(
    file,
    '认不出文字编码，按 UTF-8、UTF-16、GB18030、Big5 解码都得不到中文',
    '请用原来的程序打开它，另存为 UTF-8 编码的文本文件',
  )
}

const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const
type Encoding = (typeof ENCODINGS)[number]

function encodingOfByteOrderMark(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function decodeLeniently(bytes: Uint8Array, encoding: Encoding): DecodedText {
  const strict = decodeStrictly(bytes, encoding)
  if (strict !== null) return { text: strict, encoding, damaged: 0 }
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, encoding, damaged: text.match(/\uFFFD/g)?.length ?? 0 }
}

function mostChinese(candidates: DecodedText[]): DecodedText | null {
  const scored = candidates.map((candidate) => ({ candidate, share: shareOfCommonCharacters(candidate.text) }))
  const best = scored.reduce((a, b) => (b.share > a.share ? b : a), { candidate: null as DecodedText | null, share: 0 })
  return best.share >= COMMON_SHARE_OF_CHINESE ? best.candidate : null
}

/** Of the characters beyond ASCII (and the NUL that a wrong width leaves behind), the share that is common Chinese. */
function shareOfCommonCharacters(text: string): number {
  let foreign = 0
  let common = 0
  for (const character of text.slice(0, 200_000)) {
    if (character > '\x7f' || character === '\0') foreign += 1
    if (COMMON.has(character)) common += 1
  }
  return foreign === 0 ? 0 : common / foreign
}
