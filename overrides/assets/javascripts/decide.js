/* The decision helper: the first rule whose conditions all hold gives the advice. The rules and their reasons are the rows of
   the table below it; answers live in the address, so that a link shares them. */
(() => {
  const form = document.getElementById("decide")
  if (!form) return
  const rules = JSON.parse(document.getElementById("decide-rules").textContent)
  const result = document.getElementById("decide-result")
  const row = (rule) => document.querySelector(`[data-rule="${rule.id}"]`).closest("tr")
  const answers = () => new Map([...new FormData(form)].filter(([, value]) => value))

  /** All rules that fit, the deciding one first. */
  function fitting(given) {
    return rules.filter(({ when }) => Object.entries(when).every(([question, wanted]) => wanted.includes(given.get(question))))
  }

  function show() {
    const given = answers()
    const [first, ...rest] = fitting(given)
    for (const rule of rules) row(rule).classList.toggle("decided", given.size > 0 && rule === first)
    result.hidden = !given.size
    if (!given.size) return
    const [number, , advice, because, read] = row(first).cells
    const also = rest.filter((rule) => Object.keys(rule.when).length && row(rule).cells[2].textContent !== advice.textContent)
    result.innerHTML = `<p class="decide-advice">Our advice: ${advice.innerHTML}</p><p>${because.innerHTML}</p>` +
      `<p>Read first: ${read.innerHTML.replaceAll("<br>", " · ")}</p>` +
      `<p class="decide-rule">Decided by <a href="#rule-${first.id}">rule ${number.textContent}</a>.` +
      (also.length ? " Another answer would also have a reason: " + also.map((rule) =>
        `<a href="#rule-${rule.id}">rule ${row(rule).cells[0].textContent}</a> (${row(rule).cells[2].textContent})`).join(", ") + "." : "") + "</p>"
    for (const element of result.querySelectorAll("[id]")) element.removeAttribute("id")
  }

  function remember() {
    const query = new URLSearchParams([...new URLSearchParams(location.search)].filter(([key]) => !(key in form.elements)))
    for (const [question, value] of answers()) query.set(question, value)
    history.replaceState(null, "", location.pathname + (String(query) && `?${query}`) + location.hash)
  }

  for (const [question, value] of new URLSearchParams(location.search)) {
    const radio = form.querySelector(`input[name="${CSS.escape(question)}"][value="${CSS.escape(value)}"]`)
    if (radio) radio.checked = true
  }
  form.hidden = false
  form.addEventListener("change", () => { remember(); show() })
  form.addEventListener("reset", () => setTimeout(() => { remember(); show() }))
  const share = document.getElementById("decide-share")
  share.addEventListener("click", async () => {
    remember()
    try { await navigator.clipboard.writeText(location.href); share.textContent = "Copied" } catch { share.textContent = "The link is in the address bar" }
    setTimeout(() => { share.textContent = "Copy a link to these answers" }, 2000)
  })
  show()
})()
