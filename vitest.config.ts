import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // Property tests and the segmenter's dictionary take seconds on a busy machine; a hang still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
