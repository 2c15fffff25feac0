import { expect, it } from 'vitest'
import { saysTheSame } from './same-explanation.ts'

it.each([
  ['创新、创业和创建全国文明城市、国家卫生城市', '省里提出的，指的是创新、创业和创建文明城市、卫生城市', true],
  ['推广社会救助、推行定点医疗', '药膳馆增量行动、药膳规范提升行动', false],
  ['', '', false],
])('compares %s with %s', (a, b, same) => {
  expect(saysTheSame(a, b)).toBe(same)
  expect(saysTheSame(b, a)).toBe(same)
})
