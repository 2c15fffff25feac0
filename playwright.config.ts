import { defineConfig } from '@playwright/test'
import { findBrowser } from './src/bench/find-browser.ts'

const { executablePath, args } = await findBrowser()

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Builds the sites once and serves them under a base path; ZHUSHU_TEST_SITES names built ones.
  globalSetup: './tests/browser/build-test-sites.ts',
  fullyParallel: true,
  // Pages wait more than they compute.
  workers: '100%',
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  use: {
    // Known once the site is served; set by globalSetup.
    ...(process.env.ZHUSHU_TEST_URL === undefined ? {} : { baseURL: process.env.ZHUSHU_TEST_URL }),
    locale: 'zh-CN',
    launchOptions: { executablePath, args },
  },
})
