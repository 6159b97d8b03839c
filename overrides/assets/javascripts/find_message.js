/* "Paste your error message": finds the entry of the gallery that fits a message best, whatever numbers, shapes and names
   stand in it. Words and pairs of neighbouring words count the more, the fewer messages hold them; a message is compared
   with the first line and with the whole of every recorded one. */
globalThis.findMessage = (() => {
  const KIND = /(?:^|\n)\s*(?:[\w.]+\.)?(\w*(?:Error|Exception|Warning|Unsupported|Hit|Interrupt|Iteration|SymNode))\b:?\s*/g
  const NOISE = /\b(?:traceback most recent call last|file line in|tensorflow python framework errors impl|torch dynamo exc)\b/g

  /** What a reader pasted, from the line that names the exception on: {kind, text}. Warnings name a file before it. */
  function parse(pasted) {
    const text = pasted.replace(/\x1b\[[0-9;]*m/g, "").replace(/^\s*\S+\.py:\d+: /gm, "\n")
    const last = [...text.matchAll(KIND)].at(-1)
    return last ? { kind: last[1], text: text.slice(last.index + last[0].length) } : { kind: "", text }
  }

  /** Words without numbers, shapes and quoted names' digits, and pairs of neighbours. */
  function terms(text) {
    const words = text.replace(/0x[0-9a-f…]+/gi, " ").replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase()
      .replace(/[^a-z]+/g, " ").replace(NOISE, " ").split(" ").filter((word) => word.length > 1)
    return new Set([...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)])
  }

  let known
  function index() {
    if (known) return known
    const entries = globalThis.said.map((entry) => ({
      ...entry, forms: [...new Set([entry.message.split("\n")[0], entry.message])].map(terms),
    }))
    const counts = new Map()
    for (const { forms } of entries) for (const term of forms.at(-1)) counts.set(term, (counts.get(term) || 0) + 1)
    const weight = (term) => Math.log(1 + entries.length / (counts.get(term) || 0.5))
    const total = (set) => [...set].reduce((sum, term) => sum + weight(term) ** 2, 0)
    for (const entry of entries) entry.sizes = entry.forms.map(total)
    return known = { entries, weight, total }
  }

  /** Entries with a score from 0 to 1, the best first, one for each place in the gallery. */
  return (pasted) => {
    const { entries, weight, total } = index()
    const { kind, text } = parse(pasted)
    const asked = terms(text.slice(0, 4000))
    const first = terms(text.split("\n")[0])
    const score = (entry) => Math.max(...entry.forms.flatMap((form, i) => [asked, first].map((query) => {
      const shared = [...query].reduce((sum, term) => sum + (form.has(term) ? weight(term) ** 2 : 0), 0)
      return shared / Math.sqrt(Math.max(total(query) * entry.sizes[i], 1e-9))
    })))
    const found = entries
      .map((entry) => ({ ...entry, score: Math.min(1, score(entry) * (kind && kind === entry.kind ? 1.1 : 1)) }))
      .sort((a, b) => b.score - a.score)
    const places = new Set()
    return found.filter(({ page, anchor }) => !places.has(page + anchor) && places.add(page + anchor))
  }
})();

(() => {
  const box = document.getElementById("message-tool")
  if (!box) return
  box.hidden = false
  const text = box.querySelector("textarea")
  const list = box.querySelector(".message-found")
  const status = box.querySelector("[role=status]")
  const base = new URL(JSON.parse(document.getElementById("__config").textContent).base + "/", location)

  let last = ""
  function show() {
    if (text.value === last) return // leaving the box must not replace the link that is being clicked
    last = text.value
    const found = text.value.trim() ? globalThis.findMessage(text.value).filter(({ score }) => score > 0.22) : []
    const alike = found.filter(({ score }) => score > found[0].score - 0.02).slice(0, 9)
    const shown = found.slice(0, Math.max(3, alike.length))
    status.textContent = !text.value.trim() ? ""
      : !found.length ? "No entry of the gallery fits this message."
      : found[0].score < 0.5 ? "Nothing fits well. The nearest:"
      : alike.length > 1 ? `${alike.length} mistakes end in this message:` : "This is it, most likely:"
    list.replaceChildren(...shown.map(({ title, page, anchor, side, kind, message }) => {
      const item = document.createElement("li")
      const link = document.createElement("a")
      link.href = new URL(page + "#" + anchor, base)
      link.textContent = title
      const said = document.createElement("p")
      said.textContent = `${side}: ${kind}: ${message.split("\n")[0].slice(0, 160)}`
      item.append(link, said)
      return item
    }))
  }
  let waiting
  text.addEventListener("change", show)
  text.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(show, 80) })
  show()
})()
