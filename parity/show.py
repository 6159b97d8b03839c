"""HTML of pairs: panes, output, the proof line, charts. The class names are the contract with overrides/assets/."""

from __future__ import annotations

import math
import re
import xml.etree.ElementTree as etree
from collections.abc import Iterable
from functools import lru_cache
from html import escape
from pathlib import PurePosixPath
from typing import Any

from pygments import lex
from pygments.lexers import PythonLexer
from pygments.token import STANDARD_TYPES, Comment, Keyword, Name, Number, Operator, String, _TokenType

from parity.claims import written
from parity.evidence import Evidence
from parity.pair import NOTHING, Pair, Row
from parity.reference import link
from parity.trees import Child, element, joined
from parity.twin import Twin

COLOURED = (
    Comment,
    Keyword,
    String,
    Number,
    Operator.Word,
    Name.Builtin,
    Name.Class,
    Name.Function,
    Name.Decorator,
)
RELATIONS = {
    "equal": "equal to {largest}",
    "alone": "one side only",
    "statistical": "same distribution",
    "differs": "differ by {largest}",
    "raises": "same mistake, run in both",
}


def highlighted(code: str, notes: dict[int, int] | None = None, first: int = 0) -> str:
    """Python code as HTML with as few elements as colour needs; ``notes`` maps a line (from ``first``) to its note's number."""
    lines: list[str] = [""]
    for kind, text in _merged(code):
        css = _css(kind)
        for i, part in enumerate(text.split("\n")):
            if i:
                lines.append("")
            if part:
                lines[-1] += (
                    f'<span class="{css}">{escape(part, quote=False)}</span>'
                    if css
                    else escape(part, quote=False)
                )
    while lines and not lines[-1]:
        lines.pop()
    for line, number in (notes or {}).items():
        if 0 <= line - first < len(lines):
            lines[line - first] += f'<span class="note-ref" data-search-exclude="">{number}</span>'
    return "\n".join(lines)


def _merged(code: str) -> Iterable[tuple[_TokenType, str]]:
    before: tuple[_TokenType, str] | None = None
    for kind, text in lex(code, PythonLexer(stripnl=False)):
        if before and _css(before[0]) == _css(kind):
            before = (before[0], before[1] + text)
            continue
        if before:
            yield before
        before = (kind, text)
    if before:
        yield before


@lru_cache
def _css(kind: _TokenType) -> str:
    for group in COLOURED:
        if kind in group:
            return str(STANDARD_TYPES.get(kind) or STANDARD_TYPES.get(group, ""))
    return ""


def block(inner: str, extra: str = "") -> str:
    return f'<div class="highlight"{extra}><pre><code>{inner}\n</code></pre></div>'


def panes(
    pair: Pair,
    ident: str,
    sections: list[str],
    *,
    output: bool,
    given: bool,
    texts: dict[str, str],
) -> str:
    """The tabs and panes of a pair: chosen sections, or the whole with ``given`` folded."""
    sides = list(pair.twins)
    tabs = "".join(
        f'<button type="button" role="tab" data-side="{side}" id="{ident}-tab-{side}" aria-controls="{ident}-{side}"'
        f' aria-selected="{"true" if side == sides[0] else "false"}">{escape(pair.twins[side].label)}</button>'
        for side in sides
    )
    body = "".join(
        _pane(pair, pair.twins[side], ident, sections, texts.get(side, "") if output else "", given)
        for side in sides
    )
    return f'<div class="pair-tabs" role="tablist" aria-label="Framework" data-search-exclude="">{tabs}</div>\n<div class="pair-panes" data-sides="{len(sides)}">{body}</div>'


def _pane(pair: Pair, twin: Twin, ident: str, sections: list[str], output: str, given: bool) -> str:
    side = twin.side
    notes = _notes(pair, twin)
    parts = [
        f'<div class="pane" data-side="{side}" id="{ident}-{side}" role="tabpanel" aria-labelledby="{ident}-tab-{side}">',
        f'<div class="pane-head" data-search-exclude=""><span class="pane-label">{escape(twin.label)}</span></div>',
    ]
    shown: set[int] = set()
    if sections:
        for name in sections:
            lines = twin.numbered(name)
            parts.append(
                block(code(lines, notes, shown), f' id="{ident}-{side}-{name}" data-section="{name}"')
            )
    else:
        start = twin.sections.get("given")
        inside = set(range(start.start - 1, start.end + 2)) if start else set()
        if start and given:
            parts.append(
                f'<details class="given"><summary>Given: inputs and starting weights</summary>{block(code(twin.numbered("given")))}</details>'
            )
        lines = [(n, text) for n, text in twin.numbered() if n not in inside]
        parts.append(block(code(_squeezed(lines), notes, shown)))
    if shown:
        texts = [text for _, text in pair.claim.notes.get(side, [])]  # type: ignore[call-overload]
        items = "".join(
            f'<li value="{number}">{escape(text)}</li>'
            for number, text in enumerate(texts, 1)
            if number in shown
        )
        parts.append(f'<ol class="pane-notes">{items}</ol>')
    if output:
        parts.append(
            f'<div class="output"><span class="output-label">Output</span><pre><code>{escape(output.rstrip(), quote=False)}\n</code></pre></div>'
        )
    return "\n".join([*parts, "</div>"])


def _squeezed(lines: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Without blank lines at either end and never more than one in a row."""
    kept: list[tuple[int, str]] = []
    for number, text in lines:
        if text.strip() or (kept and kept[-1][1].strip()):
            kept.append((number, text))
    while kept and not kept[-1][1].strip():
        kept.pop()
    return kept


def code(
    lines: list[tuple[int, str]], notes: dict[int, int] | None = None, shown: set[int] | None = None
) -> str:
    """Dedented, highlighted code of numbered lines; adds the numbers of the notes it carries to ``shown``."""
    lines = _squeezed(lines)
    indent = min((len(text) - len(text.lstrip()) for _, text in lines if text.strip()), default=0)
    at = {}
    for place, (number, _) in enumerate(lines):
        if notes and shown is not None and number in notes:
            at[place] = notes[number]
            shown.add(notes[number])
    return highlighted("\n".join(text[indent:] for _, text in lines), at)


def _notes(pair: Pair, twin: Twin) -> dict[int, int]:
    """Line of the twin → number of the note that belongs there."""
    found = {}
    for number, (fragment, _) in enumerate(pair.claim.notes.get(twin.side, []), 1):  # type: ignore[call-overload]
        found[twin.text[: twin.text.index(fragment)].count("\n") + 1] = number
    return found


def files(pair: Pair) -> list[Child]:
    """Links to the whole file of each twin."""
    found = []
    for side in pair.twins:
        address = f"/{pair.published(side)}"
        name = PurePosixPath(address).name
        found.append(element("a", {"data-side": side, "download": name, "href": address}, name))
    return joined(found, " ")


def verdict(pair: Pair, evidence: Evidence) -> str:
    """The first words of the proof line. Where a pair says why some values have a wide bound, those are told apart."""
    sized = {
        name: v["largest"]
        for name, v in evidence["values"].items()
        if isinstance(v.get("largest"), int | float)
    }
    text = RELATIONS[pair.claim.relation]
    wide = [name for name in sized if (value := pair.values.get(name)) and value.why]
    close = [size for name, size in sized.items() if name not in wide]
    apart = sum(sized[name] > max(close, default=0) for name in wide)
    if pair.claim.relation == "equal" and close and apart:
        words = "equal, exactly" if max(close) == 0 else text.format(largest=written(max(close)))
        return f"{words}; {apart} value{'s' if apart > 1 else ''} within a wider bound"
    if pair.claim.relation == "equal" and apart:
        return f"within the stated bound: {written(max(sized.values()))} apart at most"
    largest = list(sized.values())
    if pair.claim.relation in ("equal", "differs"):
        if not largest:
            return "equal, exactly" if pair.claim.relation == "equal" else "differ as stated"
        if max(largest) == 0:
            return "equal, exactly"
    return text.format(largest=written(max(largest)) if largest else "")


def versions(evidence: Evidence) -> str:
    found = evidence["versions"]
    return ", ".join(
        f"{name} {found[name]}" for name in ("torch", "tensorflow", "keras", "jax") if name in found
    )


def proof(pair: Pair, evidence: Evidence, newest: dict[str, Any], first: str | None = None) -> str:
    """The proof line, and behind it what was compared and how the proof was shown able to fail.

    ``first`` is where the page showed this pair before: the details stand there, and are not repeated.
    """
    level = pair.claim.level
    steps = max((value.steps or 0 for value in pair.claim.value), default=0)
    if (
        level == "training" and pair.claim.relation != "differs"
    ):  # there the sides may take different numbers of steps
        level = f"training, {steps} step{'s' if steps != 1 else ''}"
    status = newest.get("pairs", {}).get(pair.name)
    newer = ", ".join(
        f"{name} {newest['versions'][name]}"
        for name in ("torch", "tensorflow", "keras")
        if name in newest.get("versions", {})
    )
    latest = f"newest releases ({newer}): {status}" if status else "newest releases: not yet run"
    line = [level] if pair.claim.relation != "raises" else []
    line += [versions(evidence), evidence["date"], latest]
    if first:
        behind = (
            f'<p><a href="#{first}">What was compared</a> stands where this page shows the pair first.</p>'
        )
    else:
        head = "<tr><th>Value</th><th>Level</th><th>Largest difference</th><th>Allowed</th></tr>"
        rows = "".join(_measured(pair, name, content) for name, content in evidence["values"].items())
        behind = f'<div class="proof-table"><table><thead>{head}</thead><tbody>{rows}</tbody></table></div>'
        behind += "".join(_edit(pair, edit) for edit in evidence["edits"])
    words, rest = escape(verdict(pair, evidence)), escape(" · ".join(line))
    return (
        f'<details class="proof" data-relation="{pair.claim.relation}" data-search-exclude="">'
        f'<summary><span class="proof-verdict">{words}</span> · {rest}</summary>{behind}</details>'
    )


def _measured(pair: Pair, name: str, content: dict[str, Any]) -> str:
    value = pair.values.get(name)
    if value is None:
        said = (
            content.get("exception")
            or content.get("warning")
            or f"silent: gives {plain(content.get('gives'))}, right is {plain(content.get('right'))}"
        )
        return f'<tr><td>{escape(name)}</td><td>says</td><td colspan="2">{escape(str(said))}</td></tr>'
    kind = value.level + (f", {value.steps} steps" if value.steps else "")
    if value.reported:
        kind, shown = "reported", " / ".join(plain(content.get(side, "")) for side in value.sides)
        allowed = f"not compared; another run within {value.rtol:.2g} of it"
    elif value.expect:
        shown, allowed = " / ".join(str(content.get(side, "")) for side in value.expect.sides), "exactly so"
    else:
        shown = (
            written(content["largest"])
            if isinstance(content.get("largest"), int | float)
            else str(content.get("largest", ""))
        )
        allowed = (
            f"at least {value.at_least:g}" if value.at_least
            else f"99 % interval {written(content.get('low', 0))} to {written(content.get('high', 0))} inside ±{value.margin:g}" if value.margin and "low" in content
            else written(content["tolerance"]) if "tolerance" in content
            else f"{value.atol:g} + {value.rtol:g} of the value" if value.within and isinstance(content.get("largest"), float)
            else "exact"
        )  # fmt: skip
    return f"<tr><td>{escape(name)}</td><td>{escape(kind)}</td><td>{escape(shown)}</td><td>{escape(allowed)}</td></tr>"


def plain(content: Any) -> str:
    return (
        written(content)
        if isinstance(content, int | float) and not isinstance(content, bool)
        else str(content)
    )


def _edit(pair: Pair, edit: dict[str, Any]) -> str:
    caught = f"<samp>{escape(str(edit.get('caught', '')))}</samp>"
    if edit["kind"] == "align":
        other = pair.claim.aligned_by
        return f"<p>Aligned by <code>{escape(str(other))}</code>: with its changes the difference is gone ({caught}).</p>"
    what = {"break": "To see the proof fail we changed", "fix": "Mended by changing"}[edit["kind"]]
    old, new = (escape(" ".join(edit[key].split())) for key in ("replace", "with"))
    change = f"<code>{old}</code> to <code>{new}</code>" if new else f"<code>{old}</code> to nothing"
    return f"<p>{what} {change} in {edit['twin']}.py: {caught}.</p>"


def references(rows: Iterable[Row]) -> list[etree.Element]:
    """Reference links for the APIs of some rows."""
    names = dict.fromkeys(getattr(row, side) for side in ("pytorch", "tf") for row in rows)
    return [link(name) for name in names if name not in NOTHING]


def curves(pair: Pair, evidence: Evidence, names: list[str], *, title: str, x: str, y: str) -> str:
    """Recorded arrays of both twins drawn over each other, as SVG that follows light and dark."""
    lines: list[tuple[str, str, list[float]]] = []
    for nth, name in enumerate(names, 1):
        for side, twin in pair.twins.items():
            series = evidence["values"].get(name, {}).get(f"series_{side}")
            if series:
                label = twin.label if len(names) == 1 else f"{twin.label}, {name.replace('_', ' ')}"
                lines.append((f"c-{side} c-value-{nth}", label, series))
    finite = [v for _, _, series in lines for v in series if math.isfinite(v)]
    if not finite:
        return ""
    width, height, left, bottom, top, right = 640, 300, 52, 42, 14, 12
    top_value = max(finite)
    low_value = min(0.0, *finite)
    steps = max(len(series) for _, _, series in lines)
    span = (top_value - low_value) or 1.0
    unit = _tick(span)
    top_value = unit * -(-top_value // unit)
    span = (top_value - low_value) or 1.0

    def place(i: float, v: float, count: int) -> str:
        px = left + (width - left - right) * i / max(count - 1, 1)
        py = top + (height - top - bottom) * (1 - (v - low_value) / span)
        return f"{px:.1f},{py:.1f}"

    grid = []
    tick = low_value
    while tick <= top_value + unit / 2:
        py = top + (height - top - bottom) * (1 - (tick - low_value) / span)
        grid.append(
            f'<line class="c-grid" x1="{left}" x2="{width - right}" y1="{py:.1f}" y2="{py:.1f}"/><text x="{left - 8}" y="{py + 4:.1f}" text-anchor="end">{tick:g}</text>'
        )
        tick = round(tick + unit, 10)
    for i in (0, steps // 2, steps - 1):
        px = left + (width - left - right) * i / max(steps - 1, 1)
        grid.append(f'<text x="{px:.1f}" y="{height - bottom + 18}" text-anchor="middle">{i + 1}</text>')
    drawn, legend, facts = [], [], []
    for css, label, series in lines:
        points = " ".join(place(i, v, len(series)) for i, v in enumerate(series) if math.isfinite(v))
        drawn.append(f'<polyline class="c-line {css}" points="{points}"/>')
        key = f'<svg class="c-key" viewBox="0 0 28 8" aria-hidden="true"><line class="c-line {css}" x1="0" x2="28" y1="4" y2="4"/></svg>'
        legend.append(f"<span>{key} {escape(label)}</span>")
        facts.append(f"{label}: from {series[0]:.3g} to {series[-1]:.3g}")
    ident = re.sub(r"\W+", "-", f"curves-{pair.name}-{'-'.join(names)}")
    return (
        f'<figure class="curves"><div class="c-legend">{"".join(legend)}</div>'
        f'<svg viewBox="0 0 {width} {height}" role="img" aria-labelledby="{ident}-t {ident}-d"><title id="{ident}-t">{escape(title)}</title>'
        f'<desc id="{ident}-d">{escape("; ".join(facts))}; {steps} points each.</desc>'
        f'{"".join(grid)}{"".join(drawn)}'
        f'<text x="{left + (width - left - right) / 2}" y="{height - 4}" text-anchor="middle">{escape(x)}</text>'
        f'<text transform="translate(12 {top + (height - top - bottom) / 2}) rotate(-90)" text-anchor="middle">{escape(y)}</text></svg>'
        f"<figcaption>{escape(title)}</figcaption></figure>"
    )  # fmt: skip


def _tick(span: float) -> float:
    """A round step that divides a span into four to ten parts."""
    unit = 10.0 ** math.floor(math.log10(span))
    return next(unit * f for f in (0.1, 0.2, 0.25, 0.5, 1, 2) if span / (unit * f) <= 8)
