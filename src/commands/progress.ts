/** What a person sees while a command runs: a line per stage, then a summary. */

export interface Progress {
  /** Announces a stage, runs it, and prints what it did and how long it took. */
  stage<T>(name: string, run: () => Promise<T>, result: (value: T) => string): Promise<T>
}

export function createProgress(print: (line: string) => void): Progress {
  return {
    async stage(name, run, result) {
      const start = performance.now()
      const value = await run()
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      print(`${name}　${result(value)}　${seconds} 秒`)
      return value
    },
  }
}
