"""What each framework says to a mistake: cards for pages, the table over all of them, the data of the paste box."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from html import escape
from typing import Any

from parity.evidence import Evidence
from parity.library import Library
from parity.mistakes import MistakeError
from parity.pair import Pair
from parity.show import block, code, plain

LAYER = re.compile(
    r"""\b[Ll]ayer (?:['"]\w+|[A-Z]\w+)|<[A-Z]\w+ name=|\bcalling \w+\.call\(\)"""
    r"""|\b[A-Z]\w*\.(?:forward|call)\(\)|state_dict for [A-Z]\w+|<Variable path=\w+/"""
)
SHAPES = re.compile(
    r"""\(\d+x\d+ and|\[\d+(?:, ?\d+)+\]|Size\(\[\d|\((?:None|\d+),(?: ?(?:None|\d+),?)*\)|\(\d+ x \d+\)"""
    r"""|\b\d+ channels\b|sizes?: \d+|\bsize \d+|\b\d+ values\b"""
)
LONGEST = 600
"""Characters of a message that a card shows."""


def names_layer(message: str) -> bool:
    """Whether a message says which layer or model it is about, by name or by class."""
    return bool(LAYER.search(message))


def names_shapes(message: str) -> bool:
    """Whether a message holds a shape or a size."""
    return bool(SHAPES.search(message))


def verdict(content: dict[str, Any]) -> str:
    """What one side does, in a few words."""
    if content.get("exception"):
        return f"raises {content['exception']}"
    if content.get("warning"):
        return f"warns: {content['warning']}"
    return "accepts it" if content.get("accepts") else "says nothing"


def facts(content: dict[str, Any]) -> str:
    """Length of the traceback, and whether the message says where to look."""
    message = content.get("message", "")
    if not message:
        return ""
    frames = content.get("frames")
    length = f"Traceback of {frames} frame{'s' if frames != 1 else ''}. " if frames else ""
    layer, shapes = names_layer(message), names_shapes(message)
    names = (
        "names the layer and a shape" if layer and shapes
        else "names the layer, no shape" if layer
        else "names a shape, no layer" if shapes
        else "names neither layer nor shape"
    )  # fmt: skip
    return f"{length}The message {names}."


def cards(pair: Pair, evidence: Evidence, sections: list[str]) -> str:
    """What each framework says to the same mistake, side by side: code, words, fix."""
    found = []
    for side, twin in pair.twins.items():
        content = evidence["values"].get(side, {})
        parts = [
            f'<p class="said-head"><span class="pane-label">{escape(twin.label)}</span> {escape(verdict(content))}</p>'
        ]
        parts += [block(code(twin.numbered(name)), ' data-search-exclude=""') for name in sections]
        if message := content.get("message", "").strip():
            shown = message[:LONGEST] + ("…" if len(message) > LONGEST else "")
        elif content.get("exception"):
            shown = f"{content['exception']}, without a message"
        elif content.get("accepts"):
            shown = f"It gives {plain(content.get('gives'))}, which is right."
        else:
            shown = f"It gives {plain(content.get('gives'))}; right is {plain(content.get('right'))}."
        parts.append(f'<pre class="said-message"><code>{escape(shown, quote=False)}\n</code></pre>')
        if text := facts(content):
            parts.append(f'<p class="said-facts" data-search-exclude="">{text}</p>')
        parts += [_fix(edit) for edit in evidence["edits"] if edit["kind"] == "fix" and edit["twin"] == side]
        found.append(f'<div class="said" data-side="{side}">{"".join(parts)}</div>')
    return f'<div class="said-both">{"".join(found)}</div>'


def _fix(edit: dict[str, Any]) -> str:
    if "\n" in edit["with"].strip():
        lines = escape(edit["with"].strip("\n"), quote=False)
        return (
            '<p class="said-fix"><strong>Fix:</strong> write in place of those lines</p>'
            f'<pre class="said-message"><code>{lines}\n</code></pre>'
            f'<p class="said-fix">and it {escape(edit["caught"])}.</p>'
        )
    old, new = (escape(" ".join(edit[key].split()), quote=False) for key in ("replace", "with"))
    change = f"<code>{old}</code> becomes <code>{new}</code>" if new else f"<code>{old}</code> goes"
    return f'<p class="said-fix"><strong>Fix:</strong> {change}; then it {escape(edit["caught"])}.</p>'


def table(pairs: Iterable[tuple[Pair, Evidence, str]]) -> list[str]:
    """Mistakes as a Markdown table, each linked to its entry."""
    lines = ["| Mistake | PyTorch | Keras / TensorFlow |", "|---|---|---|"]
    for pair, evidence, link in pairs:
        cells = [_cell(evidence["values"].get(side, {})) for side in ("pytorch", "tf")]
        lines.append(f"| [{pair.claim.title}]({link}) | {cells[0]} | {cells[1]} |")
    return lines


def counts(found: Iterable[tuple[Pair, Evidence, str, str]], title: Callable[[str], str]) -> list[str]:
    """How often each framework did what, page by page, as a Markdown table. No sum over the pages: it would depend on
    which mistakes were picked."""
    pages: dict[str, list[Evidence]] = {}
    for _, evidence, page, _ in found:
        pages.setdefault(page, []).append(evidence)
    lines = [
        "| Mistakes | Framework | says something | of these, names the layer | names a shape | silent, wrong value | accepts it |",
        "|---|---|---|---|---|---|---|",
    ]
    for page, evidences in pages.items():
        for side, label in (("pytorch", "PyTorch"), ("tf", "Keras / TensorFlow")):
            contents = [evidence["values"].get(side, {}) for evidence in evidences]
            said = [content["message"] for content in contents if content.get("message")]
            numbers = (
                len(said),
                sum(map(names_layer, said)),
                sum(map(names_shapes, said)),
                sum(bool(content.get("silent")) for content in contents),
                sum(bool(content.get("accepts")) for content in contents),
            )
            name = f"[{title(page)}](/{page}) ({len(evidences)})" if side == "pytorch" else ""
            lines.append(f"| {name} | {label} | {' | '.join(map(str, numbers))} |")
    return lines


def _cell(content: dict[str, Any]) -> str:
    if not content.get("message"):
        return "accepts it" if content.get("accepts") else "**silent**, wrong value"
    kind = content.get("exception") or content["warning"]
    named = [
        word for word, there in (("layer", names_layer), ("shape", names_shapes)) if there(content["message"])
    ]
    return f"`{kind}`" + (f", names {' and '.join(named)}" if named else ", names neither")


def mistakes(library: Library, pattern: str = "*") -> list[tuple[Pair, Evidence, str, str]]:
    """The pairs with relation ``raises`` that a page shows, with evidence, page and anchor, in the order of the pages."""
    found = []
    shown = library.shown()
    for pair in library.pairs(pattern):
        places = [place for place in shown.get(pair.name, []) if place[1].kind == "raises"] or shown.get(
            pair.name, []
        )
        if pair.claim.relation != "raises" or not places:
            continue
        try:
            evidence = library.evidence(pair.name)
        except MistakeError:
            continue
        page, directive = min(
            places,
            key=lambda p: (not p[0].startswith("debugging/"), p[0].startswith("doors/"), p[0], p[1].line),
        )
        kind = "said" if directive.kind == "raises" else "pair"
        anchor = f"{kind}-{re.sub('[/_]', '-', pair.name)}"
        found.append((page, directive.line, pair, evidence, anchor))
    found.sort(key=lambda entry: entry[:2])
    return [(pair, evidence, page, anchor) for page, _, pair, evidence, anchor in found]


def messages(library: Library) -> list[dict[str, str]]:
    """Everything that a framework says in the gallery: for the box that finds an entry by its message."""
    return [
        {
            "title": pair.claim.title,
            "page": page,
            "anchor": anchor,
            "side": pair.twins[side].label,
            "kind": content.get("exception") or content["warning"],
            "message": content["message"].strip(),
        }
        for pair, evidence, page, anchor in mistakes(library)
        for side in pair.twins
        if (content := evidence["values"].get(side, {})).get("message")
    ]
