import { describe, expect, it } from 'vitest'
import { findLeads, openingLead } from './leads.ts'

const BODY = '全年新建改建一批基础设施，群众出行更加便利，企业发展更有信心，城乡面貌焕然一新。'

describe('the lead that opens a paragraph', () => {
  it.each([
    [`助企纾困降本增效。${BODY}`, '助企纾困降本增效。'],
    [`突出政治引领,加强思想建设。${BODY}`, '突出政治引领,加强思想建设。'],
    [`——经济总量再上台阶。${BODY}`, '经济总量再上台阶。'],
    [`做好"一老一小"工作。${BODY}`, '做好"一老一小"工作。'],
  ])('%s', (text, lead) => {
    const range = openingLead(text)
    expect(range && text.slice(...range)).toBe(lead)
  })

  it.each([
    `各位代表！上下同欲者胜。${BODY}`,
    `一年来，我们坚持发展第一要务。${BODY}`,
    `城市是有机生命体。我们要精心规划。${BODY}`,
    `人不负青山，青山定不负人。我们要守护好山水。${BODY}`,
    `城镇新增就业25万人。${BODY}`,
    `推进城市更新。`,
    BODY + BODY,
  ])('is not in: %s', (text) => {
    expect(openingLead(text)).toBeNull()
  })
})

describe('leads inside a paragraph', () => {
  const leadsOf = (text: string): string[] => findLeads(text).map((range) => text.slice(...range))

  it('are built alike', () => {
    const text = `坚定不移发展实体经济，产业体系加快构建。制造业加快转型升级。${BODY}${BODY}服务业加快扩量提质。${BODY}${BODY}`
    expect(leadsOf(text)).toEqual(['制造业加快转型升级。', '服务业加快扩量提质。'])
  })

  it('leave out plain sentences that do not share the pattern', () => {
    const text = `开场白已经说完。产业集群化全面提速。${BODY}${BODY}实施优势企业培育计划。${BODY}${BODY}产业高端化全面发力。${BODY}${BODY}产业数字化全面赋能。${BODY}${BODY}`
    expect(leadsOf(text)).toEqual(['产业集群化全面提速。', '产业高端化全面发力。', '产业数字化全面赋能。'])
  })

  it('are none in a run of short sentences', () => {
    expect(leadsOf(`${BODY}推进旧城改造。推进新区建设。推进路网完善。推进管网更新。`)).toEqual([])
  })
})
