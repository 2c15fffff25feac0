// Runs before the first paint on every page: what the reader chose stands before anything is drawn.
// Not bundled: plain ES5, so that it runs (or fails quietly) on every browser.
;(function () {
  var root = document.documentElement
  var stored = {}
  try {
    stored = JSON.parse(localStorage.getItem('zhushu') || '{}') || {}
    var mode = /[?&]mode=(elder|normal)(?:&|$)/.exec(location.search)
    if (mode) {
      stored.elder = mode[1] === 'elder'
      localStorage.setItem('zhushu', JSON.stringify(stored))
    }
  } catch (error) {
    // Storage may be forbidden or hold foreign text; the page then shows its defaults.
    stored = {}
    if (/[?&]mode=elder(?:&|$)/.test(location.search)) stored.elder = true
  }
  root.className += ' scripted'
  if (stored.theme === 'light' || stored.theme === 'dark') root.setAttribute('data-theme', stored.theme)
  if (stored.elder === true)
    root.setAttribute('data-elder', /^(24|26|28|30)$/.test(stored.elderSize) ? String(stored.elderSize) : '')
  var marks = stored.elder === true ? stored.elderMarks : stored.marks
  root.setAttribute('data-marks', /^(off|quiet|full)$/.test(marks) ? marks : stored.elder === true ? 'off' : 'quiet')
})()
