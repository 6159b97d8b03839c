/* "Count your own": counts in the reader's browser which frameworks pasted advertisements name, by the rule of
   docs/data/jobs/matching.yaml (globalThis.matching). Sends nothing and keeps nothing. */
globalThis.countAds = (() => {
  const compiled = globalThis.matching.names.map((name) => {
    const regex = (pattern) => pattern && new RegExp(pattern, name.case ? "g" : "gi")
    return { ...name, regex: regex(name.pattern), blank: regex(name.not), unless: regex(name.unless) }
  })
  const decoder = document.createElement("textarea")

  /** HTML entities decoded, broken lines joined, also at a hyphen. */
  function joined(text) {
    const plain = text.replace(/&(?:#\d+|#x[\da-f]+|[a-z]\w*);/gi, (entity) => { decoder.innerHTML = entity; return decoder.value })
    return plain.replace(/\r\n?/g, "\n").replace(/(?<=\w)-\n\s*/g, "-").replace(/\s+/g, " ")
  }

  /** What an advertisement names: id → the place, with some words around it. */
  function named(text) {
    const whole = joined(text)
    const found = {}
    for (const { id, regex, blank, unless } of compiled) {
      if (unless && whole.search(unless) >= 0) continue
      const seen = blank ? whole.replace(blank, (part) => " ".repeat(part.length)) : whole
      const at = seen.search(regex)
      if (at < 0) continue
      const [hit] = seen.slice(at).match(regex)
      const end = at + hit.length
      const before = whole.slice(Math.max(0, at - 30), at), after = whole.slice(end, end + 30)
      found[id] = [at > 30 ? before.replace(/^\S*\s/, "… ") : before, whole.slice(at, end), end + 30 < whole.length ? after.replace(/\s\S*$/, " …") : after]
    }
    return found
  }

  /** Advertisements between lines of three or more dashes; the same text again is left out. */
  function split(text) {
    const all = text.split(/^[ \t]*-{3,}[ \t]*$/m).map((part) => part.trim()).filter(Boolean)
    const seen = new Set()
    const ads = all.filter((ad) => { const key = joined(ad).toLowerCase(); return !seen.has(key) && seen.add(key) })
    return { ads, repeated: all.length - ads.length }
  }

  /** The 95 % interval of a share after Wilson. */
  function wilson(count, n) {
    const z = 1.959964
    const share = count / n, spread = z * z / n
    const middle = (share + spread / 2) / (1 + spread)
    const half = z / (1 + spread) * Math.sqrt(share * (1 - share) / n + spread / n / 4)
    return [Math.max(0, middle - half), Math.min(1, middle + half)]
  }

  return { named, split, wilson }
})();

(() => {
  const tool = document.getElementById("count-tool")
  if (!tool) return
  tool.hidden = false
  const text = tool.querySelector("textarea")
  const status = tool.querySelector("[role=status]")
  const result = tool.querySelector(".count-result")
  const save = tool.querySelector("[data-act=save]")
  const { named, split, wilson } = globalThis.countAds
  const { names, sample } = globalThis.matching
  const frameworks = names.filter((name) => name.framework).map(({ id }) => id)
  const EXAMPLE = `Machine Learning Engineer
You train models in PyTorch and serve them on Kubernetes. TensorFlow is a plus.
---
AI Engineer
You build agents with LangChain and RAG over our documents, in Python, on AWS.
---
Office Manager, Jacksonville (JAX)
On Fridays we play TF2. You carry the torch for our guests.`

  const node = (tag, ...children) => { const made = document.createElement(tag); made.append(...children); return made }
  const percent = (share) => (100 * share).toFixed(1)
  const firstLine = (ad) => ad.split("\n")[0].trim().slice(0, 80)
  const share = (count, n) => {
    const [low, high] = wilson(count, n)
    return node("td", `${percent(count / n)} % `, node("span", `(${percent(low)}–${percent(high)})`))
  }
  /** A table that scrolls in a box of its own where the screen is narrow. */
  function table(heads, lines) {
    const made = node("table",
      node("thead", node("tr", ...heads.map((head) => node("th", head)))),
      node("tbody", ...lines.map(([first, ...rest]) => {
        const head = node("th", first)
        head.scope = "row"
        return node("tr", head, ...rest)
      })))
    const box = node("div", made)
    box.className = "table-scroll"
    box.tabIndex = 0
    return box
  }

  let counted = []
  function show() {
    const { ads, repeated } = split(text.value)
    counted = ads.map((ad) => ({ ad, found: named(ad) }))
    save.disabled = !ads.length
    const n = ads.length
    if (!n) {
      status.textContent = ""
      result.replaceChildren()
      return
    }
    status.textContent = `${n} advertisement${n > 1 ? "s" : ""} counted`
      + (repeated ? `, ${repeated} repeated and left out.` : ".")
      + (n < 30 ? " With so few, look at the intervals, not at the shares." : "")
    const count = (test) => counted.filter(({ found }) => test(found)).length
    const rows = [
      ["None of the four", count((found) => !frameworks.some((id) => id in found)), sample.none],
      ...names.filter((name) => name.framework).map(({ id, label }) => [label, count((found) => id in found), sample[id]]),
      ["PyTorch and TensorFlow", count((found) => found.pytorch && found.tensorflow), sample.both],
      ...names.filter((name) => !name.framework).map(({ id, label }) => [label, count((found) => id in found), sample[id]]),
    ]
    const heads = ["Named", "Yours", "Share (95 % interval)", `Sample of 2026, n = ${sample.n.toLocaleString("en")}`]
    const each = node("ol", ...counted.map(({ ad, found }, i) => {
      const places = node("ul", ...names.filter(({ id }) => id in found).map(({ id }) => {
        const [before, hit, after] = found[id]
        return node("li", before, node("mark", hit), after)
      }))
      const head = node("p", node("strong", `${i + 1}. ${firstLine(ad)}`), places.childElementCount ? "" : ": nothing of the list")
      return node("li", head, places)
    }))
    const open = result.querySelector("details")?.open
    const details = node("details", node("summary", "What was found in each, and where"), each)
    details.open = Boolean(open)
    details.className = "note"
    result.replaceChildren(table(heads, rows.map(([label, k, base]) => [label, node("td", `${k} of ${n}`), share(k, n), share(base, sample.n)])), details)
  }

  /** One line for each advertisement; no text of it but the beginning of its first line. */
  function csv() {
    const cell = (value) => `"${String(value).replace(/"/g, '""').replace(/^([=+\-@])/, "'$1")}"`
    const lines = counted.map(({ ad, found }, i) => [i + 1, firstLine(ad), ...names.map(({ id }) => Number(id in found))])
    return [["ad", "begins_with", ...names.map(({ id }) => id)], ...lines].map((line) => line.map(cell).join(",")).join("\r\n") + "\r\n"
  }

  tool.addEventListener("click", ({ target }) => {
    const act = target.dataset.act
    if (act === "next") {
      text.value = text.value.trimEnd() + (text.value.trim() ? "\n---\n" : "")
      text.focus()
      text.setSelectionRange(text.value.length, text.value.length)
      text.scrollTop = text.scrollHeight
    } else if (act === "example") {
      text.value = EXAMPLE
    } else if (act === "clear") {
      text.value = ""
      text.focus()
    } else if (act === "save") {
      const link = document.createElement("a")
      link.href = URL.createObjectURL(new Blob([csv()], { type: "text/csv" }))
      link.download = "counted_advertisements.csv"
      link.click()
      setTimeout(() => URL.revokeObjectURL(link.href), 1000)
      return
    } else return
    show()
  })
  let waiting
  text.addEventListener("change", show)
  text.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(show, 120) })
  show()
})()
