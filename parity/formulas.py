"""Formulas in pages, rendered to MathML while the site is built."""

from __future__ import annotations

from functools import lru_cache

from latex2mathml.converter import convert

FORMULA = r"(?<![\\$\w])(?:\$\$(?P<block>[^$]+?)\$\$|\$(?P<inline>[^\s$](?:[^$\n]*?[^\s$\\])?)\$(?!\w))"


@lru_cache(maxsize=512)
def mathml(latex: str, *, block: bool = False) -> str:
    """LaTeX as MathML, with the source in ``alttext`` for readers without MathML."""
    html = convert(latex.strip(), display="block" if block else "inline")
    alt = latex.strip().replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
    return html.replace("<math ", f'<math alttext="{alt}" ', 1)
