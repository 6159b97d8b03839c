/* A clock for a timed task: counts down, says when time is up, and can be stopped. */
for (const place of document.querySelectorAll(".task-timer")) {
  const minutes = Number(place.dataset.minutes)
  const button = Object.assign(document.createElement("button"), { type: "button", className: "md-button" })
  const left = Object.assign(document.createElement("span"), { className: "task-left" })
  const said = document.createElement("span")
  said.setAttribute("role", "status")
  let clock, end
  const idle = () => { clearInterval(clock); clock = undefined; button.textContent = `Start ${minutes} minutes`; left.textContent = "" }
  function tick() {
    const seconds = Math.max(0, Math.round((end - Date.now()) / 1000))
    left.textContent = ` ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")} left`
    if (!seconds) { idle(); said.textContent = " Time is up. Compare with the solution below." }
  }
  button.addEventListener("click", () => {
    if (clock) { idle(); said.textContent = " Stopped."; return }
    end = Date.now() + minutes * 60_000
    clock = setInterval(tick, 500)
    button.textContent = "Stop"
    said.textContent = ""
    tick()
  })
  idle()
  place.replaceChildren(button, left, said)
}
