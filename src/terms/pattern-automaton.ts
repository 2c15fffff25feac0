/**
 * Aho–Corasick over UTF-16 code units, made for 100,000 Chinese patterns: the edges of the trie lie in
 * one open-addressed hash table (npm's packages keep a Map for each node and reach a fifth of the
 * speed), those of the root in a table by code unit.
 */

export interface PatternAutomaton {
  /** By code unit: the node reached from the root, 0 where none. */
  readonly root: Int32Array
  /** Hash table of the other edges, three numbers each side by side: parent node (0 = free), code unit, child node. */
  readonly edges: Int32Array
  /** Slots of `edges` less one; their number is a power of two. */
  readonly mask: number
  /** A bit for each hash that an edge has: most edges asked for do not exist, and this table fits the processor's cache. */
  readonly filter: Int32Array
  /** By node: the node of its longest proper suffix that is in the trie. */
  readonly fail: Int32Array
  /** By node: the pattern that ends there, -1 where none. */
  readonly pattern: Int32Array
  /** By node: itself or the next node on the fail path where a pattern ends, 0 where none. */
  readonly output: Int32Array
}

/** Bits of `filter` for each slot of `edges`. */
const FILTER_BITS = 4

const hashOf = (node: number, unit: number): number => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/**
 * @param patterns In code unit order, not empty, no two the same. Their numbers are their places in this list.
 * @throws Error when a pattern is empty, stands twice, or out of order.
 */
export function buildAutomaton(patterns: readonly string[]): PatternAutomaton {
  const nodes = countNodes(patterns)
  let slots = 16
  while (slots < nodes * 2) slots *= 2
  const mask = slots - 1
  const root = new Int32Array(65536)
  const edges = new Int32Array(slots * 3)
  const filter = new Int32Array((slots * FILTER_BITS) / 32)
  const pattern = new Int32Array(nodes).fill(-1)
  // The edge that leads to a node, for the breadth-first pass.
  const parentOf = new Int32Array(nodes)
  const unitOf = new Uint16Array(nodes)
  const depth = new Int32Array(nodes)
  let next = 1

  const childOf = (node: number, unit: number): number => {
    if (node === 0) return root[unit] ?? 0
    let slot = hashOf(node, unit) & mask
    while (edges[slot * 3] !== 0) {
      if (edges[slot * 3] === node && edges[slot * 3 + 1] === unit) return edges[slot * 3 + 2] ?? 0
      slot = (slot + 1) & mask
    }
    return 0
  }
  const addChild = (node: number, unit: number): number => {
    const child = next++
    parentOf[child] = node
    unitOf[child] = unit
    depth[child] = (depth[node] ?? 0) + 1
    if (node === 0) {
      root[unit] = child
      return child
    }
    const hash = hashOf(node, unit)
    const bit = hash & (slots * FILTER_BITS - 1)
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31))
    let slot = hash & mask
    while (edges[slot * 3] !== 0) slot = (slot + 1) & mask
    edges.set([node, unit, child], slot * 3)
    return child
  }

  for (const [number, text] of patterns.entries()) {
    let node = 0
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      node = childOf(node, unit) || addChild(node, unit)
    }
    pattern[node] = number
  }

  const fail = new Int32Array(nodes)
  const output = new Int32Array(nodes)
  // Shallow nodes first: a fail link leads to a shallower node.
  for (const node of byDepth(depth)) {
    const parent = parentOf[node] ?? 0
    if (parent !== 0) {
      const unit = unitOf[node] ?? 0
      let suffix = fail[parent] ?? 0
      let target = childOf(suffix, unit)
      while (target === 0 && suffix !== 0) {
        suffix = fail[suffix] ?? 0
        target = childOf(suffix, unit)
      }
      fail[node] = target
    }
    output[node] = pattern[node] === -1 ? (output[fail[node] ?? 0] ?? 0) : node
  }
  return { root, edges, mask, filter, fail, pattern, output }
}

/**
 * Calls `onHit` for every place where a pattern ends, also inside and across others, by end, the longer first.
 * @param onHit The pattern's number and the end (exclusive) of the hit in `text`.
 */
export function scanPatterns(
  automaton: PatternAutomaton,
  text: string,
  onHit: (pattern: number, end: number) => void,
): void {
  const { root, edges, mask, filter, fail, pattern, output } = automaton
  const bits = filter.length * 32 - 1
  let node = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    let target = 0
    while (node !== 0) {
      const hash = hashOf(node, unit)
      const bit = hash & bits
      if (((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0) {
        let slot = (hash & mask) * 3
        let parent = edges[slot] ?? 0
        while (parent !== 0) {
          if (parent === node && edges[slot + 1] === unit) {
            target = edges[slot + 2] ?? 0
            break
          }
          slot = slot === mask * 3 ? 0 : slot + 3
          parent = edges[slot] ?? 0
        }
        if (target !== 0) break
      }
      node = fail[node] ?? 0
    }
    node = target === 0 ? (root[unit] ?? 0) : target
    if (node === 0) continue
    for (let found = output[node] ?? 0; found !== 0; found = output[fail[found] ?? 0] ?? 0) {
      onHit(pattern[found] ?? -1, i + 1)
    }
  }
}

/** The trie's nodes, the root included: a pattern adds what it does not share with the one before. */
function countNodes(patterns: readonly string[]): number {
  let nodes = 1
  let before = ''
  for (const [number, text] of patterns.entries()) {
    if (text === '') throw new Error(`Pattern ${number} of the term matcher is empty: it would match everywhere.`)
    if (number > 0 && text <= before) {
      throw new Error(`Pattern ${number} of the term matcher, “${text}”, stands twice or before its place in order.`)
    }
    let shared = 0
    while (shared < before.length && before.charCodeAt(shared) === text.charCodeAt(shared)) shared++
    nodes += text.length - shared
    before = text
  }
  return nodes
}

/** All nodes but the root, by depth (a counting sort). */
function byDepth(depth: Int32Array): Int32Array {
  const nodes = depth.length
  let deepest = 0
  for (let node = 1; node < nodes; node++) deepest = Math.max(deepest, depth[node] ?? 0)
  const starts = new Int32Array(deepest + 2)
  for (let node = 1; node < nodes; node++) {
    const after = (depth[node] ?? 0) + 1
    starts[after] = (starts[after] ?? 0) + 1
  }
  for (let level = 1; level < starts.length; level++) starts[level] = (starts[level] ?? 0) + (starts[level - 1] ?? 0)
  const order = new Int32Array(nodes - 1)
  for (let node = 1; node < nodes; node++) {
    const level = depth[node] ?? 0
    const place = starts[level] ?? 0
    order[place] = node
    starts[level] = place + 1
  }
  return order
}
