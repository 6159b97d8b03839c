"""Notebook pages: the cells, without the weight that mkdocs-jupyter brings."""

from __future__ import annotations

import html
import re

import pytest

pytest.importorskip("mkdocs")

from parity.notebook import colab_url, slim

CODE = 'if a &lt; b:\n    <span class="k">print</span>("$x$")'
PAGE = f"""
<style>.jp {{ color: red }}</style><script>load()</script>
<div class="jp-Cell jp-MarkdownCell" id="cell-id=1"><div class="jp-RenderedMarkdown">
<h1 id="title">Title<a class="anchor-link" href="#title">¶</a></h1><p>A sum $a &lt; b$, costs $5; <code>$y$</code>.</p></div></div>
<div class="jp-Cell jp-CodeCell" id="cell-id=2"><div class="highlight-ipynb"><pre><span></span>{CODE}
</pre></div>
<div class="jp-OutputArea-output" data-mime-type="application/vnd.jupyter.stdout"><pre>0.5 &amp; more
</pre></div>
<div class="jp-OutputArea-output"><style scoped>x</style><table border="1" style="width: 9px"><tr><th></th></tr></table></div></div>
<div class="jp-Cell jp-CodeCell" id="cell-id=3"><div class="highlight-ipynb"><pre></pre></div></div>
"""


def test_slim() -> None:
    found = slim(PAGE, "iris.ipynb")
    assert "<style" not in found
    assert "<script" not in found
    assert "style=" not in found
    assert "border" not in found
    assert found.index("Title") < found.index('href="iris.ipynb" download'), "the title comes first"
    assert found.count("<math") == 1
    assert "costs $5; <code>$y$</code>." in found
    assert 'class="headerlink"' in found
    code = re.search(r'<div class="highlight" id="cell-id-2"><pre><code>(.*?)</code>', found, re.S)
    assert code
    assert html.unescape(re.sub("<[^>]+>", "", code[1])).rstrip() == 'if a < b:\n    print("$x$")'
    assert "<pre><code>0.5 &amp; more\n</code></pre>" in found
    assert found.count('class="nb-cell"') == 1, "an empty cell leaves nothing"


@pytest.mark.parametrize(
    ("repository", "address"),
    [
        ("https://github.com/o/r", "https://colab.research.google.com/github/o/r/blob/main/docs/a/b.ipynb"),
        ("https://example.org/o/r", "https://example.org/o/r"),
        ("", ""),
    ],
)
def test_colab_url(repository: str, address: str) -> None:
    assert colab_url(repository, "a/b.ipynb") == address
