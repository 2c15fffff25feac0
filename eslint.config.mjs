import astro from 'eslint-plugin-astro'
import { configs as regexp } from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/** Rooms of the pure half: no Astro, no file system, no network. */
const pureRooms = [
  'src/model',
  'src/ingest',
  'src/clean',
  'src/structure',
  'src/markdown',
  'src/report',
  'src/annotate',
  'src/figures',
  'src/indicators',
  'src/segment',
  'src/terms',
  'src/normalise',
  'src/search/index',
  'src/search/runtime',
  'src/render',
  'src/data',
].map((room) => `${room}/**/*.ts`)

export default tseslint.config(
  { ignores: ['dist/', '.zhushu/', '.astro/', 'node_modules/'] },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, regexp['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Code points are what this project counts; there are no emoji families in a report.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: pureRooms,
    ignores: ['**/*.test.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['astro', 'astro:*', 'node:fs', 'node:fs/*', 'node:http', 'node:child_process'],
              message: 'The pure half does no I/O and knows no Astro: pass the data in.',
            },
          ],
        },
      ],
    },
  },
  ...astro.configs['flat/recommended'],
)
