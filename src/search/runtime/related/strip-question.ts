/** What people add to a search as if they asked someone; none of it can be expected in a report. */
const politeWords = /请问|我想(?:知道|了解|问)|想(?:知道|了解)|帮我查(?:一下)?|告诉我|关于/gu
const questionWords = [
  /在哪(?:[里儿]|个地方)?|到?哪[里儿][有能]?/gu,
  /[是有要分]?(?:什么|啥)(?:意思|时候|条件|要求|规定|政策)?/gu,
  /(?:应该|[要该])?(?:怎么[样办]?|怎样|如何)|为(?:什么|何)|何时/gu,
  /(?:一共|总共)?[有是要能花给补]?(?:多少|几)[个家钱天年人元套所次里岁米条座间户亩吨]?/gu,
  /(?:需要|[要有得])?多(?:久|长时间|[长高大远])/gu,
  /(?:包括|[有是])?哪[些几个家年]/gu,
  /能不能|可不可以|是不是|有没有|会不会|[谁吗呢啊吧么]/gu,
]
const separators = /[\s，。、？！；：,.?!;:]+/u

/**
 * The words of a question without what makes it one: 养老助餐在哪里 → 养老助餐.
 * @param query Normalised words, parted by blanks.
 * @returns Empty when nothing of it is a question, or nothing but the question.
 */
export function stripQuestion(query: string): string[] {
  const stripped = [politeWords, ...questionWords].reduce((rest, pattern) => rest.replace(pattern, ' '), query)
  if (stripped === query) return []
  return stripped
    .split(separators)
    .map((piece) => piece.replace(/^[的要在有是]+|[的了要在有是]+$/gu, ''))
    .filter((piece) => piece !== '')
}
