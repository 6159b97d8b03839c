/* The page with the canvas: a drawing becomes 8 by 8 pixels from 0 to 16, as in scikit-learn's digits, and two exported
   models answer. Models and runtimes are loaded when they are asked for, as scripts, so that the page also works when it
   is opened by double click. */

/** Strokes, lists of [x, y], as the 64 pixels of the data set: the drawing fills a field of 32 by 32 dots, which is cut
    into blocks of 4 by 4; a pixel is the number of inked dots in its block. With this radius of the pen, drawings hold as much ink as the data do, 312 of 1,024
    dots on average. */
globalThis.digitPixels = (strokes, radius = 2.7) => {
  const points = strokes.flat()
  const pixels = Array(64).fill(0)
  if (!points.length) return pixels
  const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))]
  const [top, bottom] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))]
  const scale = (32 - 2 * radius) / Math.max(right - left, bottom - top, 1e-6)
  const place = ([x, y]) => [16 + (x - (left + right) / 2) * scale, 16 + (y - (top + bottom) / 2) * scale]
  const lines = strokes.flatMap((stroke) => {
    const placed = stroke.map(place)
    return placed.map((point, i) => [placed[Math.max(i - 1, 0)], point])
  })
  const inked = (x, y) => lines.some(([[ax, ay], [bx, by]]) => {
    const [dx, dy] = [bx - ax, by - ay]
    const share = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
    return Math.hypot(x - ax - share * dx, y - ay - share * dy) <= radius
  })
  for (let y = 0; y < 32; y++) {
    for (let x = 0; x < 32; x++) if (inked(x + 0.5, y + 0.5)) pixels[8 * (y >> 2) + (x >> 2)]++
  }
  return pixels
}

/** Both exported models: a promise of {pytorch, keras}, each a function from 64 pixels to a promise of ten probabilities. */
globalThis.digitReadersFrom = (base) => {
  const script = (path) => new Promise((resolve, reject) => {
    const element = document.createElement("script")
    element.src = /^blob:/.test(path) ? path : new URL(path, base)
    element.onload = resolve
    element.onerror = () => reject(new Error("missing"))
    document.head.append(element)
  })
  const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  const unpack = async (name) => {
    const stream = new Blob([bytes(globalThis.packed[name])]).stream().pipeThrough(new DecompressionStream("gzip"))
    delete globalThis.packed[name]
    return new Response(stream).arrayBuffer()
  }
  const address = (code) => URL.createObjectURL(new Blob([code], { type: "text/javascript" }))

  /** PyTorch's file in ONNX Runtime Web, on one thread. */
  async function pytorch(model) {
    await script("assets/vendor/onnxruntime-web/packed.js")
    await script(address(await unpack("ort.js")))
    const { ort } = globalThis
    ort.env.wasm.numThreads = 1
    ort.env.wasm.wasmPaths = { mjs: address(await unpack("ort.mjs")) }
    ort.env.wasm.wasmBinary = await unpack("ort.wasm")
    const session = await ort.InferenceSession.create(bytes(model))
    return async (pixels) => {
      const images = new ort.Tensor("float32", Float32Array.from(pixels), [1, 8, 8])
      return [...(await session.run({ images })).probabilities.data]
    }
  }

  /** Keras' file in LiteRT.js, on the CPU. */
  async function keras(model) {
    await script("assets/vendor/litertjs/packed.js")
    const utils = address(await unpack("litert-utils.mjs"))
    const code = new TextDecoder().decode(await unpack("litert.mjs")).replace('"@litertjs/wasm-utils"', JSON.stringify(utils))
    const litert = await import(address(code))
    globalThis.Module = { wasmBinary: await unpack("litert.wasm") }
    await litert.loadLiteRt(`${address(await unpack("litert.js"))}#.js`)
    const compiled = await litert.loadAndCompile(bytes(model), { accelerator: "wasm" })
    return async (pixels) => {
      const image = new litert.Tensor(Float32Array.from(pixels), [1, 8, 8])
      const answers = await compiled.run(image)
      const probabilities = [...answers[0].toTypedArray()]
      for (const tensor of [image, ...answers]) tensor.delete()
      return probabilities
    }
  }

  return (async () => {
    await script("deployment/digit_readers.js")
    const files = globalThis.digitReaders
    return { pytorch: await pytorch(files.pytorch.model), keras: await keras(files.keras.model) }
  })()
};

(() => {
  const box = document.getElementById("draw-tool")
  if (!box) return
  box.hidden = false
  const base = new URL(JSON.parse(document.getElementById("__config").textContent).base + "/", location)
  const canvas = box.querySelector("canvas")
  const grid = box.querySelector("[role=grid]")
  const status = box.querySelector("[role=status]")
  const loader = box.querySelector(".draw-load")
  const body = box.querySelector("tbody")
  const NAMES = { pytorch: "PyTorch", keras: "Keras" }
  const RUNS = 20

  const make = (kind, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(kind), properties)
    element.append(...children)
    return element
  }

  let pixels = Array(64).fill(0), strokes = [], sample = null, readers = null, loading = null, turn = 0

  // The field of 8 by 8, which keys and clicks can change.
  const cells = Array.from({ length: 64 }, (_, i) => {
    const cell = make("div", { tabIndex: i ? -1 : 0 })
    cell.setAttribute("role", "gridcell")
    return cell
  })
  for (let row = 0; row < 8; row++) {
    const line = make("div", {}, ...cells.slice(8 * row, 8 * row + 8))
    line.setAttribute("role", "row")
    grid.append(line)
  }
  const paint = () => cells.forEach((cell, i) => {
    cell.style.setProperty("--ink", pixels[i] / 16)
    cell.setAttribute("aria-label", `row ${(i >> 3) + 1}, column ${(i & 7) + 1}: ${pixels[i]}`)
  })
  const focus = (i) => {
    for (const cell of cells) cell.tabIndex = -1
    cells[i].tabIndex = 0
    cells[i].focus()
  }
  const change = (i, value) => {
    pixels[i] = value ?? (pixels[i] < 8 ? 16 : 0)
    sample = null
    strokes = []
    wipe()
    answer()
  }
  grid.addEventListener("click", (event) => {
    const i = cells.indexOf(event.target)
    if (i >= 0) { focus(i); change(i) }
  })
  grid.addEventListener("keydown", (event) => {
    const i = cells.indexOf(event.target)
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -8, ArrowDown: 8, Home: -(i & 7), End: 7 - (i & 7) }[event.key]
    if (i < 0 || event.ctrlKey || event.metaKey || event.altKey) return
    if (step !== undefined) {
      const sideways = Math.abs(step) === 1 && (i + step) >> 3 !== i >> 3
      if (!sideways && i + step >= 0 && i + step < 64) focus(i + step)
    } else if (event.key === " " || event.key === "Enter") change(i)
    else if (event.key === "Delete" || event.key === "Backspace") change(i, 0)
    else return
    event.preventDefault()
    event.stopPropagation() // the site's own keys
  })

  // The canvas.
  const brush = canvas.getContext("2d")
  const wipe = () => brush.clearRect(0, 0, canvas.width, canvas.height)
  const redraw = () => {
    wipe()
    Object.assign(brush, { lineWidth: canvas.width / 12, lineCap: "round", lineJoin: "round" })
    brush.strokeStyle = getComputedStyle(canvas).color
    for (const stroke of strokes) {
      brush.beginPath()
      brush.moveTo(...stroke[0])
      for (const point of stroke) brush.lineTo(...point)
      brush.stroke()
    }
  }
  const point = (event) => {
    const frame = canvas.getBoundingClientRect()
    return [event.clientX - frame.left, event.clientY - frame.top].map((length) => length * canvas.width / frame.width)
  }
  let drawing = false
  canvas.addEventListener("pointerdown", (event) => {
    drawing = true
    canvas.setPointerCapture(event.pointerId)
    strokes.push([point(event)])
    event.preventDefault()
    drawn()
  })
  canvas.addEventListener("pointermove", (event) => {
    if (!drawing) return
    strokes.at(-1).push(point(event))
    drawn()
  })
  for (const end of ["pointerup", "pointercancel"]) canvas.addEventListener(end, () => { drawing = false })
  const drawn = () => {
    redraw()
    pixels = globalThis.digitPixels(strokes)
    sample = null
    answer()
  }

  // Test images, and an empty field.
  const shown = Array(10).fill(0)
  for (let digit = 0; digit < 10; digit++) {
    const button = make("button", { type: "button", className: "md-button", textContent: digit })
    button.setAttribute("aria-label", `a test image of ${digit}`)
    button.addEventListener("click", async () => {
      if (!await load()) return
      const known = globalThis.digitReaders.pytorch
      const own = known.labels.flatMap((label, i) => label === digit ? [i] : [])
      sample = own[shown[digit]++ % own.length]
      pixels = [...known.pixels[sample]]
      strokes = []
      wipe()
      answer()
    })
    box.querySelector(".draw-samples").append(button)
  }
  box.querySelector(".draw-clear").addEventListener("click", () => {
    pixels = Array(64).fill(0)
    strokes = []
    sample = null
    wipe()
    answer()
  })

  // Loading, when it is asked for.
  function load() {
    loading ||= (async () => {
      loader.disabled = true
      status.textContent = "Loading both models and their runtimes …"
      try {
        readers = await globalThis.digitReadersFrom(base)
        loader.hidden = true
        status.textContent = "Both models are loaded. Draw a digit."
      } catch (error) {
        loader.disabled = false
        loading = null
        status.textContent = error.message === "missing"
          ? "The runtimes are not part of this build. Run “npm ci --omit=optional” in the source and build again."
          : `The runtimes do not start in this browser: ${error.message || error}`
      }
      return readers
    })()
    return loading
  }
  loader.addEventListener("click", async () => { if (await load()) answer() })

  const farthest = (a, b) => Math.max(...a.map((value, i) => Math.abs(value - b[i])))
  const small = (value) => value === 0 ? "0" : value.toExponential(0)
  const percent = (share) => `${(100 * share).toFixed(1)} %`
  const best = (found) => found.indexOf(Math.max(...found))

  async function answer() {
    paint()
    const mine = ++turn
    if (!pixels.some(Boolean)) {
      show(null)
      if (readers) status.textContent = "Draw a digit."
      return
    }
    if (!readers && !await load()) return
    const given = [...pixels], found = {}, times = {}
    for (const side of Object.keys(NAMES)) {
      const start = performance.now()
      for (let i = 0; i < RUNS; i++) found[side] = await readers[side](given)
      times[side] = (performance.now() - start) / RUNS
      if (mine !== turn) return // a newer drawing
    }
    show(found, times)
    const said = Object.entries(found).map(([side, of]) => `${NAMES[side]} reads ${best(of)} (${percent(Math.max(...of))})`)
    const apart = `The ten probabilities differ by at most ${small(farthest(found.pytorch, found.keras))}.`
    const recorded = sample === null ? "" : ` From what Python answered to this image: ${
      Object.entries(found).map(([side, of]) => `${NAMES[side]} ${small(farthest(of, globalThis.digitReaders[side].probabilities[sample]))}`).join(", ")}.`
    status.textContent = `${said.join(", ")}. ${apart}${recorded}`
    globalThis.digitAnswers = { pixels: given, ...found }
  }

  function show(found, times) {
    const sides = Object.keys(NAMES)
    body.replaceChildren(...Array.from({ length: 10 }, (_, digit) => make("tr", {},
      Object.assign(make("th", { textContent: digit }), { scope: "row" }),
      ...sides.map((side) => {
        const share = found ? found[side][digit] : 0
        const cell = make("td", {}, make("span", { className: "draw-bar" }), make("span", { className: "draw-share", textContent: found ? percent(share) : "–" }))
        cell.dataset.side = side
        cell.style.setProperty("--share", share)
        if (found && best(found[side]) === digit) cell.classList.add("best")
        return cell
      }))))
    for (const side of sides) {
      box.querySelector(`[data-time=${side}]`).textContent = times ? `${times[side].toFixed(2)} ms` : "–"
    }
  }

  const scheme = new MutationObserver(redraw)
  scheme.observe(document.body, { attributes: true, attributeFilter: ["data-md-color-scheme"] })
  paint()
  show(null)
})()
