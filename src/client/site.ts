/** What every page runs: elder mode, theme, the key to the search box, service worker. */
import { startElderSwitch } from './elder-switch.ts'
import { startThemeChoice } from './theme-choice.ts'
import { registerServiceWorker } from './register-service-worker.ts'
import { startFocusShortcut } from './search-page/focus-shortcut.ts'

startElderSwitch()
startThemeChoice()
startFocusShortcut()
registerServiceWorker()
