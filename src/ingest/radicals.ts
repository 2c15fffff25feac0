/**
 * Fonts in PDF files share one glyph between a character and the radical of the same shape, and extraction picks the
 * radical: ⼯作 (U+2F2F) for 工作, 增⻓ (U+2ED3) for 增长. No report means the radical.
 */

/**
 * U+2F00–2FD5 have a Unicode decomposition, but two of them to a form that simplified text does not use; of the
 * supplement (U+2E80–2EF3) only these are whole characters.
 */
const CHARACTERS = new Map(
  Object.entries({
    '⼾': '户',
    '⾭': '青',
    '⺠': '民',
    '⺒': '巳',
    '⺗': '心',
    '⺝': '月',
    '⺟': '母',
    '⺩': '王',
    '⺬': '示',
    '⺮': '竹',
    '⺻': '聿',
    '⺼': '月',
    '⻁': '虎',
    '⻄': '西',
    '⻅': '见',
    '⻆': '角',
    '⻉': '贝',
    '⻋': '车',
    '⻑': '長',
    '⻓': '长',
    '⻔': '门',
    '⻗': '雨',
    '⻘': '青',
    '⻙': '韦',
    '⻚': '页',
    '⻛': '风',
    '⻜': '飞',
    '⻝': '食',
    '⻢': '马',
    '⻣': '骨',
    '⻤': '鬼',
    '⻥': '鱼',
    '⻦': '鸟',
    '⻧': '卤',
    '⻨': '麦',
    '⻩': '黄',
    '⻬': '齐',
    '⻮': '齿',
    '⻰': '龙',
    '⻳': '龟',
  }),
)

export function restoreRadicals(text: string): string {
  return text.replace(/[\u2E80-\u2FD5]/g, (radical) => CHARACTERS.get(radical) ?? radical.normalize('NFKC'))
}
