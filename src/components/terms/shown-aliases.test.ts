import { expect, it } from 'vitest'
import { shownAliases } from './shown-aliases.ts'

it.each([
  ['双碳', ['碳达峰碳中和', '碳达峰、碳中和', '“碳达峰”“碳中和”'], ['碳达峰碳中和']],
  ['“六稳”', ['六稳', '稳就业、稳金融'], ['稳就业、稳金融']],
  ['SaaS', ['ＳＡＡＳ', 'saas', '软件即服务'], ['软件即服务']],
  ['名', [], []],
])('of %s shows once each name that differs by more than marks', (term, aliases, shown) => {
  expect(shownAliases({ term, aliases })).toEqual(shown)
})
