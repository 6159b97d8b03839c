/* Paste your script: reads the API names of a Python script in the browser, and shows the rows of the API map they touch.
   No parser: a tokeniser, the imports, and for every expression a guess whose it is (pytorch, tf, other, unknown). */
globalThis.readScript = (() => {
  const SIDES = { torch: "pytorch", torchvision: "pytorch", torchaudio: "pytorch", torchmetrics: "pytorch", lightning: "pytorch", tensorflow_datasets: "tf", keras: "tf", tf: "tf" }
  const SAME = [[/^tensorflow\b/, "tf"], [/^tf\.keras\b/, "keras"], [/^tf\.math\.(?=\w+$)/, "tf."], [/^torch\.nn\.modules\./, "torch.nn."], [/^(pytorch_lightning|lightning\.pytorch)\b/, "lightning"],
    [/^keras\.layers\.(Max|Average|Avg|GlobalMax|GlobalAverage|GlobalAvg)Pool(ing)?(?=\dD$)/, (_, kind) => `keras.layers.${kind.replace(/Avg$/, "Average")}Pooling`], [/^keras\.(layers|models)\.(?=(Input|Model|Sequential)$)/, "keras."], [/^tf\.data\.experimental\.(?=AUTOTUNE$)/, "tf.data."]]
  const canonical = (name) => SAME.reduce((found, [old, now]) => found.replace(old, now), name)
  const side = (name) => SIDES[canonical(name).split(".")[0]] || "other"
  const WORDS = new Set("and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield None True False print".split(" "))
  const PLAIN = new Set("len str int float bool list dict set tuple open range sum min max sorted input repr".split(" "))
  /* Methods of texts, lists and dictionaries: they count only where the object is known to be a framework's. */
  const COMMON = new Set("add append clear close copy count extend format get index insert items join keys pop read replace reset result reverse seed sort split state update values write".split(" "))
  /* What comes out of these is no tensor any more. */
  const LEAVES = new Set("numpy astype predict predict_on_batch load_data pad_sequences as_numpy_iterator item tolist shape ndim device dtype".split(" "))

  const TOKEN = /(?<blank>[ \t\f]+|\\\r?\n|#[^\n]*)|(?<line>\r?\n|;)|(?<text>(?<prefix>[rbfuRBFU]{0,2})(?:"""[^]*?(?:"""|$)|'''[^]*?(?:'''|$)|"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?))|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<number>\.?\d[\w.]*)|(?<sign>->|:=|\*\*=?|\/\/=?|[<>]{2}=?|[-+*/%@&|^=!<>]=|[^])/uy

  /** Tokens with their lines; between them, lines end (outside brackets) with {kind: "line"}. */
  function tokens(text, line = 1) {
    const found = []
    let depth = 0, indent = 0, fresh = true
    for (TOKEN.lastIndex = 0; TOKEN.lastIndex < text.length;) {
      const at = TOKEN.lastIndex
      const { groups } = TOKEN.exec(text), end = TOKEN.lastIndex, whole = text.slice(at, end)
      if (groups.line !== undefined) {
        if (depth <= 0) { found.push({ kind: "line", value: "", line }); fresh = true; indent = 0 }
      } else if (groups.blank !== undefined) {
        if (fresh) indent += whole.length
      } else {
        const kind = ["text", "name", "number", "sign"].find((name) => groups[name] !== undefined)
        /* An unclosed bracket ends where a statement begins. */
        if (depth > 0 && kind === "name" && /^(def|class|import|from|with|return)$/.test(whole) && /\n[ \t]*$/.test(text.slice(0, at))) { depth = 0; found.push({ kind: "line", value: "", line }); fresh = true; indent = /[ \t]*$/.exec(text.slice(0, at))[0].length }
        if (kind === "sign") depth += "([{".includes(whole) ? 1 : ")]}".includes(whole) ? -1 : 0
        if (depth < 0) depth = 0
        found.push({ kind, value: whole, line, indent: fresh ? indent : -1 })
        fresh = false
        if (kind === "text" && /f/i.test(groups.prefix)) {
          for (const inner of whole.matchAll(/\{([^{}:!]+)/g)) {
            found.push({ kind: "sign", value: ",", line, indent: -1 }, ...tokens(inner[1], line).filter((token) => token.kind !== "line"))
            TOKEN.lastIndex = end
          }
          TOKEN.lastIndex = end
        }
      }
      line += whole.split("\n").length - 1
    }
    return found
  }

  /** What the imports bind: name → full name. Imports are taken out of the tokens. */
  function imports(all) {
    const bound = new Map(), rest = []
    for (let i = 0; i < all.length; i++) {
      const first = i === 0 || all[i - 1].kind === "line" || all[i - 1].value === ":"
      if (!first || !["import", "from"].includes(all[i].value) || all[i].kind !== "name") { rest.push(all[i]); continue }
      let words = []
      const from = all[i].value === "from"
      for (i++; i < all.length && all[i].kind !== "line"; i++) if (!"()".includes(all[i].value)) words.push(all[i].value)
      rest.push({ kind: "line", value: "", line: all[Math.min(i, all.length - 1)].line })
      let module = ""
      if (from) {
        const at = words.indexOf("import")
        module = words.slice(0, at).join("") + "."
        words = at < 0 ? [] : words.slice(at + 1)
      }
      for (const item of words.join(" ").split(",")) {
        const [path, as] = item.replace(/ \. /g, ".").trim().split(" as ")
        if (!path || path === "*") continue
        if (from) bound.set(as || path, module + path)
        else if (as) bound.set(as, path)
        else bound.set(path.split(".")[0], path.split(".")[0])
      }
    }
    return [bound, rest]
  }

  /**
   * Uses of API names, in order: {name, line, keywords, side}. A method on an object of unknown class is ".view".
   * `methods` holds, for each side, the methods that may count.
   */
  return (text, methods) => {
    const [bound, all] = imports(tokens(text))
    const sides = new Set([...bound.values()].map(side).filter((found) => found !== "other"))
    const owner = new Map(), own = new Set(), found = []
    for (let i = 0; i + 3 < all.length; i++) if (all[i].value === "self" && all[i + 1].value === "." && all[i + 3].value === "=") own.add(all[i + 2].value)
    for (let i = 0; i + 1 < all.length; i++) if (all[i].value === "def") own.add(all[i + 1].value)
    const whose = (full) => (PLAIN.has(full) ? "other" : side(full))
    const use = (name, line, of) => { const entry = { name, line, side: of, keywords: [] }; found.push(entry); return entry }

    let inside = "", local = "", indented = -1, stack = [], current, called = null, target = null
    for (let i = 0; i < all.length; i++) {
      const { kind, value, line, indent } = all[i], next = all[i + 1] || { value: "", kind: "line" }, before = all[i - 1] || { value: "", kind: "line" }
      if (kind === "line") {
        if (target) for (const name of target) owner.set(name, target.kind)
        stack = []; current = undefined; called = null; target = null; local = ""
        continue
      }
      if (indent >= 0) {
        if (inside && indent <= indented) inside = ""
        target = targets(i)
      }
      if (kind === "text" || kind === "number") { current = "other"; called = null } else if (kind === "sign") {
        if ("([{".includes(value)) {
          const call = ["name", "text"].includes(before.kind) && !WORDS.has(before.value) || ")]".includes(before.value)
          stack.push({ call, kind: current, called: value === "(" && call ? called || { keywords: [], unknown: true, line } : null })
          current = call || value === "(" ? undefined : "other"
          called = null
        } else if (")]}".includes(value)) {
          const frame = stack.pop() || {}
          if (frame.called?.unknown && frame.called.keywords.length && frame.kind !== "other") for (const of of frame.kind ? [frame.kind] : sides) found.push({ name: ".__call__", line: frame.called.line, side: of, keywords: frame.called.keywords })
          current = frame.call ? frame.kind : frame.seen || (frame.open ? undefined : "other")
          note()
          called = null
        } else if (value !== ".") { current = undefined; called = null }
      } else if (WORDS.has(value)) {
        if (value === "class" && indent >= 0) { inside = "other"; indented = indent; local = next.value }
        if (value === "def" && inside && inside !== "other" && methods[inside].has(next.value) && !next.value.startsWith("__")) use("." + next.value, line, inside)
        if (value === "def" || value === "class") { owner.set(next.value, "user"); i++ }
        current = undefined
        called = null
      } else if (before.value === ".") {
        const of = current === "user" ? undefined : current
        called = null
        if (of !== "other") {
          const call = next.value === "("
          for (const one of of ? [of] : sides) {
            const listed = methods[one]?.has(value)
            if (of ? !listed && (!call || COMMON.has(value) || own.has(value)) : !listed || COMMON.has(value) || !(call || value.includes("_"))) continue
            called = use("." + value, line, one)
          }
        }
        if (LEAVES.has(value)) current = "other"
      } else if (next.value === "=" && all[i + 2] && stack.length && ["(", ","].includes(before.value) && stack.at(-1).call) {
        stack.at(-1).called?.keywords.push(value)
        current = undefined
      } else if (bound.has(value)) {
        let name = bound.get(value), dotted = false
        while (all[i + 1]?.value === "." && all[i + 2]?.kind === "name") { name += "." + all[i + 2].value; i += 2; dotted = true }
        current = side(name)
        name = canonical(name)
        called = null
        if (current !== "other" && name.includes(".") && (dotted || /(^|\.)[A-Z]\w*$/.test(name) || all[i + 1]?.value === "(")) called = use(name, line, current)
        if (local && stack.length) { inside = current; owner.set(local, current) }
        note()
      } else if (value === "self" || value === "cls") {
        current = "user"
        if (next.value === "." && all[i + 2]?.kind === "name") {
          const name = all[i + 2].value
          i += 2
          current = owner.get("self." + name) || (own.has(name) ? undefined : inside || undefined)
          called = null
          if (!own.has(name) && inside && inside !== "other" && methods[inside].has(name)) called = use("." + name, all[i].line, inside)
        }
      } else {
        current = owner.get(value) || (PLAIN.has(value) ? "other" : undefined)
        called = null
        note()
      }
    }
    return found

    /** A bracket that is no call holds what its first known name holds. */
    function note() {
      const frame = stack.at(-1)
      if (!frame || frame.call) return
      if (["pytorch", "tf"].includes(current)) frame.seen ||= current
      else if (current !== "other") frame.open = true
    }

    /** Names that the statement from token `i` binds, with whose value they hold; module-like values become aliases. */
    function targets(i) {
      let end = i
      while (end < all.length && all[end].kind !== "line") end++
      const words = all.slice(i, end)
      let cut = -1, names, value, depth = 0
      for (const word of words) if (word.kind === "sign") word.depth = depth += "([{".includes(word.value) ? 1 : ")]}".includes(word.value) ? -1 : 0
      else word.depth = depth
      cut = words.findIndex((word) => word.value === "=" && word.depth === 0)
      if (words[0].value === "for") {
        cut = words.findIndex((word) => word.value === "in")
        names = words.slice(1, cut)
        value = words.slice(cut + 1)
      } else if (words[0].value === "with" && words.some((word) => word.value === "as")) {
        cut = words.findIndex((word) => word.value === "as")
        names = words.slice(cut + 1)
        value = words.slice(1, cut)
      } else if (cut > 0) {
        names = words.slice(0, cut)
        value = words.slice(cut + 1)
      } else return null
      if (names.some((word) => word.value === "[")) return null
      if (names.length === 1 && value.length > 2 && bound.has(value[0].value) && value.every((word, at) => (at % 2 ? word.value === "." : word.kind === "name"))) {
        bound.set(names[0].value, bound.get(value[0].value) + value.slice(1).map((word) => word.value).join(""))
        return null
      }
      const known = names.map((word) => word.value).join("").split(",").map((name) => name.replace(/[()*]|:.*/g, "")).filter(Boolean)
      known.kind = judge(value)
      return known
    }

    /** Whose value an expression holds, by its first name; by its last method where that leaves the framework. */
    function judge(words) {
      const at = words.findIndex((word) => word.kind !== "sign" || "[{".includes(word.value)), first = words[at]
      if (!first) return undefined
      if (first.kind === "number" && words.length === 1) return undefined
      if (first.kind !== "name") return "other"
      const last = words.at(-1).value === ")" ? words.findLast((word, place) => word.kind === "name" && words[place - 1]?.value === "." && word.depth === words[0].depth - "([{".includes(words[0].value)) : words.at(-1)
      if (last && LEAVES.has(last.value) && last !== first) return "other"
      if (["enumerate", "zip", "iter", "next", "tqdm", "not", "await"].includes(first.value)) return judge(words.slice(at + 2))
      if (bound.has(first.value)) return whose(bound.get(first.value))
      if (first.value === "self") return owner.get("self." + words[at + 2]?.value)
      const kind = owner.get(first.value)
      return kind === "user" ? undefined : kind || (PLAIN.has(first.value) ? "other" : undefined)
    }
  }
})()

globalThis.scriptReport = (() => {
  const ARGUMENT = /^([\w.]+)\((\w+)[^)]*\)$/
  const plain = (name) => name.replace(/^tf\.math\.(?=\w+$)/, "tf.")

  /** Rows by what finds them, for each side; and which methods may count. */
  function indexed(rows, methods) {
    const found = {}
    for (const side of ["pytorch", "tf"]) {
      const here = (found[side] = { exact: new Map(), methods: new Map(), calls: new Map(), owners: new Map(), names: new Set() })
      const put = (map, key, value) => map.set(key, [...(map.get(key) || []), value])
      for (const row of rows) {
        const [, base = row[side], argument = ""] = ARGUMENT.exec(row[side]) || []
        const name = plain(base), last = name.split(".").pop(), owner = name.split(".").at(-2) || ""
        if (last === "__call__") put(here.calls, argument, { row, argument })
        else {
          put(here.exact, name, { row, argument })
          if (/^[A-Z]/.test(owner)) { put(here.methods, last, { row, argument, name }); here.names.add(last) }
        }
      }
      for (const [owner, names] of Object.entries(methods[side])) for (const name of names.split(" ")) {
        here.names.add(name)
        here.owners.set(name, owner)
      }
    }
    return found
  }

  /** Names of a script in order: {name, lines, rows, known}. */
  return (text, { rows }, methods) => {
    const index = indexed(rows, methods), report = new Map()
    const uses = globalThis.readScript(text, { pytorch: index.pytorch.names, tf: index.tf.names })
    for (const { name, line, side, keywords } of uses) {
      const here = index[side]
      let hits, shown = name
      if (name === ".__call__") {
        hits = keywords.flatMap((keyword) => here.calls.get(keyword) || [])
        if (!hits.length) continue
        shown = `(…, ${hits[0].argument}=)`
      } else if (name.startsWith(".")) {
        const last = name.slice(1), owner = here.owners.get(last)
        hits = here.methods.get(last) || []
        const names = new Set(hits.map((hit) => hit.name))
        shown = names.size === 1 ? [...names][0] : owner && !names.size ? `${owner}${name}` : names.has(`${owner}${name}`) ? `${owner}${name}` : name
        if (!hits.length && side === "pytorch") hits = here.exact.get(`torch.${last}`) || []
      } else {
        const last = name.split(".").pop()
        hits = here.exact.get(plain(name)) || (side === "pytorch" && (here.exact.get(name.replace(/^torch\./, "torch.Tensor.")) || (name.startsWith("torch.nn.functional.") && here.exact.get(`torch.${last}`)))) || []
      }
      const about = hits.filter((hit) => !hit.argument || keywords.includes(hit.argument))
      const entry = report.get(shown) || { name: shown, side, lines: new Set(), rows: new Set(), known: hits.length > 0 }
      entry.lines.add(line)
      const rank = ({ row, argument }) => (argument ? 0 : row.category === "composite" ? 2 : 1)
      for (const { row } of (about.length ? about : hits).sort((a, b) => rank(a) - rank(b) || b.row.off_by - a.row.off_by)) entry.rows.add(row)
      report.set(shown, entry)
    }
    const names = [...report.keys(), ...index.pytorch.exact.keys(), ...index.tf.exact.keys()]
    const isModule = ({ name, known }) => !known && /\.[a-z_]+$/.test(name) && names.some((other) => other.startsWith(name + "."))
    return [...report.values()].filter((entry) => !isModule(entry)).map((entry) => ({ ...entry, lines: [...entry.lines], rows: [...entry.rows] }))
  }
})()

/* --- The page --------------------------------------------------------------------------------------------------------- */
;(() => {
  const tool = document.getElementById("script-tool")
  if (!tool) return
  const root = new URL("../", document.querySelector("script[src*='api_map.js']").src)
  const box = tool.querySelector("textarea"), count = tool.querySelector(".map-count"), out = tool.querySelector(".script-found")
  const safe = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt()};`)
  const at = (address) => safe(new URL(address, root).href)
  const EXAMPLES = {
    pytorch: `import torch\nimport torch.nn as nn\n\nmodel = nn.Sequential(\n    nn.Conv2d(1, 8, 3, padding=1),\n    nn.BatchNorm2d(8),\n    nn.ReLU(),\n    nn.Flatten(),\n    nn.Linear(8 * 8 * 8, 10),\n)\ncriterion = nn.CrossEntropyLoss()\noptimizer = torch.optim.Adam(model.parameters(), lr=1e-3)\n\nfor x, y in loader:\n    optimizer.zero_grad()\n    loss = criterion(model(x), y)\n    loss.backward()\n    optimizer.step()\n\nmodel.eval()\nwith torch.no_grad():\n    accuracy = (model(x).argmax(1) == y).float().mean()\n`,
    tf: `import tensorflow as tf\nfrom tensorflow import keras\nfrom tensorflow.keras import layers\n\nmodel = keras.Sequential([\n    keras.Input((8, 8, 1)),\n    layers.Conv2D(8, 3, padding="same"),\n    layers.BatchNormalization(),\n    layers.ReLU(),\n    layers.Flatten(),\n    layers.Dense(10),\n])\nmodel.compile(\n    optimizer=keras.optimizers.Adam(1e-3),\n    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),\n    metrics=["accuracy"],\n)\ndata = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(1000).batch(32)\nmodel.fit(data, epochs=5)\nlogits = model(x, training=False)\n`,
  }
  const linesOf = ({ lines }) => `line${lines.length > 1 ? "s" : ""} ${lines.slice(0, 12).join(", ")}${lines.length > 12 ? " …" : ""}`
  const other = { pytorch: "tf", tf: "pytorch" }
  const row = (entry, found) => `<li><code>${safe(found[other[entry.side]])}</code> <span class="map-category">${safe(found.category)}</span> ${safe(found.trap).replace(/`([^`]+)`/g, "<code>$1</code>")} <a class="map-row${found.measured.startsWith("equal") ? "" : " costs"}" href="${at(found.address)}">${safe(found.measured || "this row")}</a></li>`
  const heading = (entry) => `<code>${safe(entry.name)}</code> <span class="script-lines">${linesOf(entry)}</span>`
  const known = (entry) => `<li>${heading(entry)}<ul>${entry.rows.slice(0, 3).map((found) => row(entry, found)).join("")}</ul>${entry.rows.length > 3 ? `<p><a href="${at("map/")}#q=${encodeURIComponent(entry.name)}">All ${entry.rows.length} rows</a></p>` : ""}</li>`

  function show() {
    const found = box.value.trim() ? globalThis.scriptReport(box.value, globalThis.apiMap, globalThis.apiMethods) : []
    const mapped = found.filter((entry) => entry.known), missing = found.filter((entry) => !entry.known)
    const traps = new Set(mapped.flatMap((entry) => entry.rows))
    count.textContent = !box.value.trim() ? "" : found.length ? `${found.length} names: ${mapped.length} with ${traps.size} rows, ${missing.length} not known yet` : "No name of PyTorch, TensorFlow or Keras found. Are the imports there?"
    out.innerHTML = (mapped.length ? `<h2 id="found">Rows it touches</h2><ol>${mapped.map(known).join("")}</ol>` : "") + (missing.length ? `<h2 id="unknown">Not known yet</h2><ol>${missing.map((entry) => `<li>${heading(entry)}</li>`).join("")}</ol>` : "")
  }

  let waiting
  box.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(show, 150) })
  for (const button of tool.querySelectorAll("[data-example]")) button.addEventListener("click", () => { box.value = EXAMPLES[button.dataset.example] || ""; show(); box.focus() })
  show()
  tool.hidden = false
})()
