import { describe, expect, it } from 'vitest'
import { readHeading } from './read-heading.ts'

const BODY = '全年新建改建一批基础设施，群众出行更加便利，企业发展更有信心，城乡面貌焕然一新，大家都很高兴。'.repeat(2)

describe('the heading at the head of a line', () => {
  it.each([
    ['一、2023年工作回顾', '一、2023年工作回顾', ''],
    [`（一）坚持创新驱动，发展动能加快转换。${BODY}`, '（一）坚持创新驱动，发展动能加快转换。', BODY],
    [`一、政策定位：构建支持体系 ${BODY}`, '一、政策定位：构建支持体系', BODY],
    [`一、2021年工作回顾过去的2021年，${BODY}`, '一、2021年工作回顾', `过去的2021年，${BODY}`],
    [`三、加强政府自身建设打铁还需自身硬，${BODY}`, '三、加强政府自身建设', `打铁还需自身硬，${BODY}`],
    [`二、 2022年，全市上下${BODY}`, '二、', `2022年，全市上下${BODY}`],
    [`一要勇于担当。${BODY}`, '一要勇于担当。', BODY],
  ])('%s', (line, text, rest) => {
    expect(readHeading(line)).toMatchObject({ text, rest })
  })

  it.each(['（1）产业链条不长；', '（一）修好出山公路；', '过去一年，成绩来之不易。', `（一）${BODY}`, '2.5万人'])(
    'is none in: %s',
    (line) => {
      expect(readHeading(line)).toBeNull()
    },
  )
})
