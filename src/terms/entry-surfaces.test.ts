import { describe, expect, it } from 'vitest'
import { entrySurfaces } from './entry-surfaces.ts'

function surfaces(term: string, definition = '说明。', text = ''): ReturnType<typeof entrySurfaces> {
  return entrySurfaces({ term, aliases: [], definition }, text)
}

describe('the ways in which a report says what its glossary explains', () => {
  it.each([
    ['“百花园区”建设', '说明。', ['百花园区']],
    ['水金融“四大行动”', '说明。', ['四大行动']],
    ['“一窗办”', '说明。', []],
    ['“1356”工程', '说明。', []],
    ['ABC', '自动售票装置。', ['自动售票装置']],
    ['AB+CD', '信息技术与材料技术。', []],
    ['XYZ 芯片', '全称高速图像芯片，是一种元件。', ['高速图像芯片']],
    ['六经普', '第六次全国经济普查，是一项调查。', ['第六次全国经济普查', '第六次经济普查']],
    ['数字管家', '负责数据工作的人员，在村里工作。', []],
    ['PaaS', '是某词的缩写，意为平台即服务，即租用平台。', ['平台即服务']],
  ])('%s, explained as “%s”, is also called %j', (term, definition, aliases) => {
    expect(surfaces(term, definition).aliases).toEqual(aliases)
  })

  it('takes the parts of a counted group as names, and any order of them as a mention', () => {
    const { aliases, combinations } = surfaces('“保留”“改造”“新建”三个样板区')
    expect(aliases).toEqual(['保留样板区', '改造样板区', '新建样板区', '三个样板区'])
    expect(combinations).toContain('新建保留两个样板区')
    expect(combinations).not.toContain('保留样板区')
  })

  it('finds the wider name that the report itself uses', () => {
    expect(surfaces('六大更新单元', '说明。', '编制六大更新单元方案，推进六大城市更新单元建设').aliases).toEqual([
      '六大城市更新单元',
    ])
  })

  it('takes a bare number for a mention, not for a name', () => {
    expect(surfaces('“1+6” 工作机制').combinations).toEqual(['1+6'])
  })

  it('keeps names that count things, and short parts, to the reports that explain them', () => {
    expect(surfaces('水金融“四大行动”').local).toEqual(['四大行动'])
    expect(surfaces('“清水”行动').local).toEqual(['清水'])
    expect(surfaces('“百花园区”建设').local).toEqual([])
  })
})
