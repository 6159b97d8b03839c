/* The API map: filters all rows as you type. The rows come from map/api_map.js (a script, because files opened by
   double click cannot be fetched). What is asked for stands in the address: #q=…&category=…&size=…&area=… */
(() => {
  const tool = document.getElementById("map-tool")
  const { rows } = globalThis.apiMap
  const root = new URL("../", document.querySelector("script[src*='api_map.js']").src)
  const form = tool.querySelector("form"), list = tool.querySelector(".map-rows"), count = tool.querySelector(".map-count"), more = tool.querySelector(".map-more")
  const fields = ["q", "category", "size", "area"].map((name) => form.elements[name])
  const STEP = 60
  let limit = STEP

  /* --- What is looked through ------------------------------------------------------------------------------------- */

  const plain = (text) => text.toLowerCase().replace(/\b(tensorflow|tf)\.keras\./g, "keras.").replace(/\btensorflow\./g, "tf.")
  const entries = rows.map((row) => {
    const names = [row.pytorch, row.tf].map(plain)
    const parts = names.flatMap((name) => name.replace(/\(.*/, "").split("."))
    const arguments_ = row.parameters.map((parameter) => parameter.join(" ")).join(" ")
    return { row, names, last: names.map((name) => name.replace(/\(.*/, "").split(".").pop()), parts, text: plain([...names, row.trap, arguments_, row.category, row.area, row.measured].join(" ")) }
  })
  const size = ({ off_by: off, measured }) => off !== null ? (off >= 1 ? "1" : off >= 0.01 ? "0.01" : "0") : /raise|warn|against|another/.test(measured) ? "error" : ""

  /** How well a row answers a word: its name, a part of it, the beginning of one, anywhere in a name, in its text; 0 is not at all. */
  function grade(entry, word) {
    if (!entry.text.includes(word)) return 0
    if (entry.last.includes(word) || entry.names.includes(word)) return 5
    if (entry.parts.includes(word) || entry.names.some((name) => name.endsWith("." + word))) return 4
    if (entry.last.some((name) => name.startsWith(word))) return 3
    return entry.names.some((name) => name.includes(word)) ? 2 : 1
  }

  function find() {
    const [q, category, asked, area] = fields.map((field) => field.value)
    const words = plain(q).split(/[\s,]+/).map((word) => word.replace(/^[fk]\.(?=\w)|[()]+$/g, "")).filter(Boolean)
    const found = []
    for (const entry of entries) {
      const { row } = entry
      if ((category && row.category !== category) || (area && row.area !== area) || (asked && size(row) !== asked)) continue
      let sum = 0
      for (const word of words) {
        const points = grade(entry, word)
        if (!points) { sum = -1; break }
        sum += points
      }
      if (sum >= 0) found.push([sum, row])
    }
    return found.sort(([a, one], [b, other]) => b - a || (asked && other.off_by - one.off_by)).map(([, row]) => row)
  }

  /* --- What is shown ------------------------------------------------------------------------------------------------ */

  const safe = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt()};`)
  const marked = (text) => safe(text).replace(/`([^`]+)`/g, "<code>$1</code>")
  const at = (address) => safe(new URL(address, root).href)
  const named = (row, side) => row.reference[side] ? `<a class="map-${side}" href="${safe(row.reference[side])}"><code>${safe(row[side])}</code></a>` : `<span class="map-${side}"><code>${safe(row[side])}</code></span>`
  const item = (row) => `<li><div class="map-names">${named(row, "pytorch")}${named(row, "tf")}</div>
    <p><span class="map-category">${safe(row.category)}</span> ${marked(row.trap)}</p>
    ${row.parameters.length ? `<p class="map-parameters">${row.parameters.map(([old, now, note]) => `<code>${safe(old || "none")}</code> → <code>${safe(now || "none")}</code> ${marked(note)}`).join("<br>")}</p>` : ""}
    <p class="map-links"><a class="map-row${row.measured.startsWith("equal") ? "" : " costs"}" href="${at(row.address)}">${safe(row.measured || "this row")}</a>${row.proof ? ` · <a href="${at(row.proof)}">Proof and code</a>` : ""}</p></li>`

  function show() {
    const found = find()
    list.innerHTML = found.slice(0, limit).map(item).join("")
    more.hidden = found.length <= limit
    const shown = Math.min(limit, found.length)
    count.textContent = found.length ? `${found.length} of ${rows.length} rows${shown < found.length ? `, the first ${shown} shown` : ""}` : `None of ${rows.length} rows. Try fewer words, or the last part of the name.`
  }

  /* --- The address ----------------------------------------------------------------------------------------------------- */

  function read() {
    const asked = new URLSearchParams(location.hash.slice(1))
    for (const field of fields) field.value = asked.get(field.name) || ""
    for (const field of fields) if (field.selectedIndex === -1) field.value = ""
  }

  function write() {
    const asked = new URLSearchParams(fields.filter((field) => field.value).map((field) => [field.name, field.value]))
    try { history.replaceState(history.state, "", `${location.pathname}${location.search}${String(asked) && "#" + asked}`) } catch { /* some browsers refuse on file: */ }
  }

  /* --- Keys and events --------------------------------------------------------------------------------------------------- */

  for (const name of ["category", "area"]) {
    const sums = new Map()
    for (const row of rows) sums.set(row[name], (sums.get(row[name]) || 0) + 1)
    for (const [value, sum] of [...sums].sort()) form.elements[name].append(new Option(`${value} (${sum})`, value))
  }
  form.addEventListener("input", () => { limit = STEP; show(); write() })
  form.addEventListener("submit", (event) => { event.preventDefault(); list.querySelector(".map-row")?.focus() })
  more.addEventListener("click", () => {
    const next = limit
    limit += STEP
    show()
    list.children[next]?.querySelector(".map-row").focus()
  })
  tool.addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll(".map-row")]
    const here = links.indexOf(event.target.closest("li")?.querySelector(".map-row"))
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.target.matches("select")) return
    if (event.key === "Escape" && here >= 0) fields[0].focus()
    else if (step && here + step >= 0) links[here + step]?.focus()
    else if (step && here === 0) fields[0].focus()
    else return
    event.preventDefault()
  })
  addEventListener("hashchange", () => { if (/[#&]\w+=/.test(location.hash)) { read(); limit = STEP; show() } })

  if (/[#&]\w+=/.test(location.hash)) read()
  show()
  tool.hidden = false
})()
