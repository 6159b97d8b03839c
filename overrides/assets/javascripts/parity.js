/* The reader's choice of framework, the age of claims, and a few names and tab stops that the theme lacks.
   html[data-fw] is the choice (pytorch, tf, both), html[data-side] the tab that is open where there is room for one pane.
   An inline script in the head sets both before the first paint; without scripts every pane is shown. */
(() => {
  const root = document.documentElement
  const all = (query, from = document) => [...from.querySelectorAll(query)]
  const load = (key) => { try { return localStorage.getItem("parity." + key) } catch { return null } }
  const save = (key, value) => { try { localStorage.setItem("parity." + key, value) } catch { /* private mode */ } }
  const seen = (element) => element.getClientRects().length > 0
  const article = document.querySelector("article")
  const pairs = all(".pair")

  /* --- Choice and tabs -------------------------------------------------------------------------------------------- */

  /** Bring buttons and tabs into line with html[data-fw], html[data-side] and the third panes opened in single pairs. */
  function sync() {
    const { fw, side } = root.dataset
    for (const button of all(".fw-choice")) button.setAttribute("aria-pressed", String(button.dataset.choice === fw))
    for (const pair of pairs) {
      for (const tab of all("[role=tab]", pair)) {
        const on = tab.dataset.side === (pair.dataset.open || side)
        tab.setAttribute("aria-selected", String(on))
        tab.tabIndex = on ? 0 : -1
      }
    }
  }

  /** Change what is shown; `held` keeps its place on the screen while code above it grows or shrinks. */
  function show(fw, side, held) {
    held ??= pairs.find((pair) => pair.getBoundingClientRect().bottom > 96)
    const before = held?.getBoundingClientRect().top
    root.dataset.fw = fw
    root.dataset.side = side
    for (const pair of pairs) delete pair.dataset.open
    sync()
    if (held) scrollBy(0, held.getBoundingClientRect().top - before)
  }

  /** The reader chose: remember it and put it into the address. */
  function choose(fw, held) {
    show(fw, fw === "both" ? root.dataset.side : fw, held)
    save("fw", fw)
    const url = new URL(location)
    url.searchParams.set("fw", fw)
    try { history.replaceState(history.state, "", url) } catch { /* some browsers refuse on file: */ }
  }

  function openTab(tab) {
    const { side } = tab.dataset
    const pair = tab.closest(".pair")
    if (side !== "pytorch" && side !== "tf") {
      pair.dataset.open = side
      sync()
    } else if (root.dataset.fw === "both") {
      show("both", side, tab)
      save("side", side)
    } else choose(side, tab)
  }

  /** Show a pane that holds what the reader came for, for this visit only. */
  function reveal(pane) {
    if (!pane || seen(pane)) return
    const { side } = pane.dataset
    if (side !== "pytorch" && side !== "tf") pane.closest(".pair").dataset.open = side
    else show(root.dataset.fw === "both" ? "both" : side, side)
    sync()
  }

  function follow() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))
    const pane = target && target.closest(".pane")
    if (!pane || seen(target)) return
    reveal(pane)
    for (let box = target.closest("details"); box; box = box.parentElement.closest("details")) box.open = true
    target.scrollIntoView()
  }

  for (const button of all(".fw-choice")) button.addEventListener("click", () => choose(button.dataset.choice))
  for (const tab of all(".pair [role=tab]")) {
    tab.addEventListener("click", () => openTab(tab))
    tab.addEventListener("keydown", (event) => {
      const tabs = all("[role=tab]", tab.parentElement)
      const to = { ArrowRight: 1, ArrowLeft: -1, Home: -tabs.indexOf(tab), End: -tabs.indexOf(tab) - 1 }[event.key]
      if (to === undefined) return
      event.preventDefault()
      const next = tabs.at((tabs.indexOf(tab) + to) % tabs.length)
      openTab(next)
      next.focus()
    })
  }

  /* --- Whole files: a link at the head of each pane, and a fold below it that loads the file when it is opened ---------- */

  for (const link of all(".pair-files a")) {
    const pane = link.closest(".pair").querySelector(`.pane[data-side="${link.dataset.side}"]`)
    const paragraph = link.parentElement
    pane.querySelector(".pane-head").append(link)
    if (!paragraph.childElementCount) paragraph.remove()
    if (location.protocol === "file:") continue // browsers let no script read there; the link opens the file
    const fold = document.createElement("details")
    fold.className = "whole"
    fold.innerHTML = `<summary>Whole file</summary><div class="highlight"><pre><code tabindex="0">Loading ${link.download}</code></pre></div>`
    fold.addEventListener("toggle", async () => {
      const answer = await fetch(link.href)
      const code = fold.querySelector("code")
      code.textContent = answer.ok ? await answer.text() : `${link.download} could not be loaded: ${answer.status}`
    }, { once: true })
    pane.append(fold)
  }

  /* The same fold opens on both sides, so that the panes stay level. */
  for (const pair of pairs) {
    for (const kind of ["given", "whole"]) {
      const folds = all(".pane > details." + kind, pair)
      for (const fold of folds) fold.addEventListener("toggle", () => { for (const other of folds) if (seen(other)) other.open = fold.open })
    }
  }

  sync()
  follow()
  addEventListener("hashchange", follow)

  /* A word that the search found may stand in a hidden pane only. */
  const sought = (new URLSearchParams(location.search).get("h") || "").toLowerCase().split(/\s+/).filter(Boolean)
  if (sought.length && pairs.length) {
    const shown = article.innerText.toLowerCase()
    const missing = sought.filter((word) => !shown.includes(word))
    const holds = (pane) => missing.some((word) => pane.textContent.toLowerCase().includes(word))
    if (missing.length) reveal(all(".pair .pane").find((pane) => !seen(pane) && holds(pane)))
  }

  /* --- Keys: single letters can be switched off (WCAG 2.1.4), the theme's own too ----------------------------------- */

  const typing = (event) => event.target.closest?.("input, textarea, select, [contenteditable]")
  const plain = (event) => event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event)
  addEventListener("keydown", (event) => {
    if (!plain(event)) return
    if (load("keys") === "off") {
      if (event.key !== " ") event.stopImmediatePropagation()
      return
    }
    const fw = { 1: "pytorch", 2: "both", 3: "tf" }[event.key]
    if (fw && document.querySelector(".fw")) choose(fw)
  }, true)
  for (const button of all(".keys-toggle")) {
    button.setAttribute("aria-pressed", String(load("keys") === "off"))
    button.addEventListener("click", () => {
      const off = load("keys") !== "off"
      save("keys", off ? "off" : "on")
      button.setAttribute("aria-pressed", String(off))
    })
  }

  /* --- Claims whose review date is past turn grey -------------------------------------------------------------------- */

  const today = new Date().toISOString().slice(0, 10)
  for (const claim of all("[data-review]")) {
    if (!(claim.dataset.review < today)) continue
    claim.classList.add("overdue")
    const note = document.createElement("span")
    note.className = "overdue-note"
    note.textContent = " due for review"
    claim.append(note)
  }

  /* --- Copy buttons: the theme names a block after the nearest id, so all blocks of a pane would copy the first one;
         and it wraps every button in a landmark of its own --------------------------------------------------------- */

  all("pre:not([id])", article).forEach((block, number) => { block.id = "code-" + number })
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node.nodeName === "NAV") node.setAttribute("role", "none")
  }).observe(article, { childList: true, subtree: true })

  /* --- The empty corner of a table gets a name for screen readers ------------------------------------------------------ */

  for (const corner of all("article th:empty")) {
    const name = document.createElement("span")
    name.className = "unseen"
    name.textContent = "Subject"
    corner.append(name)
  }

  /* --- What scrolls sideways is reached by the keyboard: wide tables get a box, boxes and code blocks a tab stop -----------
         Whether they need it shows when they are drawn: boxes are measured here, code blocks by the theme. ----------- */

  for (const table of all(".md-typeset table[class]")) {
    if (table.closest(".md-typeset__scrollwrap, .highlight, .jp-OutputArea, .table-scroll")) continue
    const box = document.createElement("div")
    box.className = "table-scroll"
    table.before(box)
    box.append(table)
  }
  const sizes = new ResizeObserver((boxes) => {
    for (const { target } of boxes) {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0
      else target.removeAttribute("tabindex")
    }
  })
  addEventListener("load", () => {
    for (const box of all(".md-typeset__scrollwrap, .table-scroll, .nb-rich")) {
      box.tabIndex = 0
      sizes.observe(box)
    }
  })
  for (const code of all("pre > code", article)) {
    code.tabIndex = 0
    code.parentElement.removeAttribute("tabindex")
  }
})()
