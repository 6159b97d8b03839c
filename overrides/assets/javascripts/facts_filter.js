/* The fact check: filters the statements of a page by verdict, topic and article. Without this script all of them stand
   there. What is asked for stands in the address: ?verdict=…&topic=…&article=… */
(() => {
  const boxes = [...document.querySelectorAll(".facts")].filter((box) => box.querySelector("[data-verdict]"))
  const items = boxes.flatMap((box) => [...box.querySelectorAll("[data-verdict]")])
  if (items.length < 8) return
  const names = JSON.parse(boxes[0]?.dataset.articles || "{}")
  const articles = (item) => (item.dataset.said || "").split(" ").filter(Boolean)
  const fields = [
    { name: "verdict", label: "Verdict", of: (item) => [item.dataset.verdict], text: (item) => item.querySelector(".badge").textContent },
    { name: "topic", label: "Topic", of: (item) => [item.dataset.topic], text: (item) => item.dataset.topic },
    { name: "article", label: "Said by", of: articles, text: (item, value) => names[value] || value },
  ]

  /* --- The form ------------------------------------------------------------------------------------------------------- */

  const form = document.createElement("form")
  form.className = "facts-filter"
  form.setAttribute("aria-label", "Filter the statements")
  for (const field of fields) {
    const sums = new Map()
    for (const item of items) for (const value of field.of(item)) sums.set(value, { text: field.text(item, value), sum: (sums.get(value)?.sum || 0) + 1 })
    if (sums.size < 2) continue
    const label = document.createElement("label")
    field.select = document.createElement("select")
    field.select.name = field.name
    field.select.append(new Option("all", ""))
    for (const [value, { text, sum }] of [...sums].sort((a, b) => b[1].sum - a[1].sum)) field.select.append(new Option(`${text} (${sum})`, value))
    label.append(field.label, field.select)
    form.append(label)
  }
  const shown = fields.filter((field) => field.select)
  if (!shown.length) return
  const clear = document.createElement("button")
  clear.type = "reset"
  clear.textContent = "Show all"
  form.append(clear)
  const count = document.createElement("p")
  count.className = "facts-count"
  count.setAttribute("role", "status")
  boxes[0].before(form, count)

  /* --- Filtering ------------------------------------------------------------------------------------------------------- */

  function filter() {
    let left = 0
    for (const item of items) {
      const fits = shown.every((field) => !field.select.value || field.of(item).includes(field.select.value))
      item.hidden = !fits
      left += fits
    }
    for (const box of boxes) box.hidden = ![...box.querySelectorAll("[data-verdict]")].some((item) => !item.hidden)
    clear.hidden = left === items.length
    count.textContent = left ? `${left} of ${items.length} statements` : `None of ${items.length} statements. Show all, or ask for less.`
  }

  function write() {
    const url = new URL(location)
    for (const field of shown) {
      if (field.select.value) url.searchParams.set(field.name, field.select.value)
      else url.searchParams.delete(field.name)
    }
    try { history.replaceState(history.state, "", url) } catch { /* some browsers refuse on file: */ }
  }

  function read() {
    const asked = new URLSearchParams(location.search)
    for (const field of shown) {
      field.select.value = asked.get(field.name) || ""
      if (field.select.selectedIndex === -1) field.select.value = ""
    }
    filter()
  }

  /** A row that the reader comes for is shown, whatever the filter says. */
  function follow() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!target?.hidden) return
    for (const field of shown) field.select.value = ""
    filter()
    write()
    target.scrollIntoView()
  }

  form.addEventListener("change", () => { filter(); write() })
  form.addEventListener("submit", (event) => event.preventDefault())
  form.addEventListener("reset", () => setTimeout(() => { filter(); write(); shown[0].select.focus() }))
  addEventListener("hashchange", follow)
  read()
  follow()
})()
