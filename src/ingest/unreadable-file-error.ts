/**
 * A seed file that cannot become a document. The import reports it and goes on with the other files.
 * All texts are in Chinese, since publishers read them.
 */
export class UnreadableFileError extends Error {
  readonly file: string
  /** What is wrong, in one clause. */
  readonly reason: string
  /** What the publisher can do about it. */
  readonly advice: string

  constructor(file: string, reason: string, advice: string) {
    super(`无法读取 ${file}：${reason}。${advice}。`)
    this.name = 'UnreadableFileError'
    this.file = file
    this.reason = reason
    this.advice = advice
  }
}
