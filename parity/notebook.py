"""MkDocs hook: notebook pages without the weight of mkdocs-jupyter's own look.

mkdocs-jupyter inlines JupyterLab's style sheets, a MathJax and a Mermaid loader into every page (734 KB for a small
notebook) and brings its own copy button and colours. This hook keeps the cells and drops the rest, so that code,
output and formulas look and behave as on every other page: theme colours, dark mode, copy button, MathML.

The literal ``COLAB_URL`` in a notebook becomes the address that opens it in Colab, made from ``repo_url``.
"""

from __future__ import annotations

import re
from html import escape
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import urlparse

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from parity.formulas import FORMULA, mathml

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

COLAB = "COLAB_URL"
UNTOUCHED = {"code", "pre", "a", "math", "script", "style"}


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """MkDocs event: the rendered content of every page passes through here."""
    source = PurePosixPath(page.file.src_uri)
    if source.suffix != ".ipynb":
        return html
    return slim(html, source.name).replace(COLAB, colab_url(config.repo_url or "", str(source)))


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> None:
    """MkDocs event: the notebook for download, which lies beside its page by now, gets the address too."""
    source = PurePosixPath(page.file.src_uri)
    if source.suffix == ".ipynb":
        copy = Path(page.file.abs_dest_path).parent / source.name
        text = copy.read_text("utf-8")
        copy.write_text(text.replace(COLAB, colab_url(config.repo_url or "", str(source))), "utf-8")


def colab_url(repo_url: str, source: str) -> str:
    """Where Colab opens ``docs/<source>`` of a GitHub repository; any other repository is linked itself."""
    address = urlparse(repo_url)
    if address.hostname != "github.com":
        return repo_url
    return f"https://colab.research.google.com/github/{address.path.strip('/')}/blob/main/docs/{source}"


def slim(html: str, name: str) -> str:
    """The cells of a notebook page as plain theme markup; ``name`` is the file offered for download."""
    soup = BeautifulSoup(html, "html.parser")
    parts: list[str] = []
    for cell in soup.select(".jp-Cell[id]"):
        ident = re.sub(r"\W+", "-", str(cell["id"]))
        if "jp-CodeCell" in (cell.get("class") or []):
            parts.append(_code(cell, ident))
        else:
            text = cell.select_one(".jp-RenderedMarkdown")
            parts.append(_prose(text) if text else "")
    link = f'<p class="nb-links"><a href="{escape(name)}" download>Download this notebook</a></p>'
    at = 1 if parts and "<h1" in parts[0] else 0
    return "\n".join([*parts[:at], link, *parts[at:]])


def _prose(text: Tag) -> str:
    """A Markdown cell: the theme's heading links, formulas as MathML, fenced code as the theme expects it."""
    for anchor in text.select("a.anchor-link"):
        anchor["class"] = "headerlink"
        anchor["title"] = "Link to this section"
    for block in text.select("div.highlight > pre"):
        _wrap_code(block)
    for string in list(text.find_all(string=re.compile(r"\$"))):
        if not any(parent.name in UNTOUCHED for parent in string.parents):
            string.replace_with(BeautifulSoup(_formulas(string), "html.parser"))
    return text.decode_contents().strip()


def _formulas(text: NavigableString) -> str:
    parts, end = [], 0
    for match in re.finditer(FORMULA, str(text)):
        parts.append(escape(text[end : match.start()], quote=False))
        parts.append(mathml(match["block"] or match["inline"], block=bool(match["block"])))
        end = match.end()
    return "".join([*parts, escape(text[end:], quote=False)])


def _code(cell: Tag, ident: str) -> str:
    source = cell.select_one(".highlight-ipynb > pre")
    parts = []
    if source and source.get_text().strip():
        _wrap_code(source)
        parts.append(f'<div class="highlight" id="{ident}">{source}</div>')
    outputs = [_output(area) for area in cell.select(".jp-OutputArea-output")]
    if any(outputs):
        parts.append(f'<div class="output"><span class="output-label">Output</span>{"".join(outputs)}</div>')
    return f'<div class="nb-cell">{"".join(parts)}</div>' if parts else ""


def _wrap_code(block: Tag) -> None:
    """``<pre>…</pre>`` → ``<pre><code>…</code></pre>``, which the theme gives colours and a copy button."""
    for blank in [span for span in block.select("span") if not span.get_text() and not span.contents]:
        blank.decompose()
    code = Tag(name="code")
    code.extend(list(block.contents))  # moved: parsed again outside of <pre>, the indentation would be folded
    block.append(code)


def _output(area: Tag) -> str:
    """One output: text as a block, tables and images as they are, without inline styles."""
    for unwanted in area.select("style, script"):
        unwanted.decompose()
    for table in area.select("table"):
        del table["border"]
    for element in area.select("[style]"):
        del element["style"]
    for corner in area.select("th:empty"):
        corner.name = "td"
    block = area.find("pre", recursive=False)
    if isinstance(block, Tag):
        kind = ' class="stderr"' if "stderr" in str(area.get("data-mime-type")) else ""
        inner = block.decode_contents().rstrip()
        return f"<pre{kind}><code>{inner}\n</code></pre>"
    return f'<div class="nb-rich">{area.decode_contents().strip()}</div>'
