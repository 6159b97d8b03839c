"""The fault table, third part: mistakes of pages, which the strict build finds, on a tiny site."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner
from mkdocs.__main__ import cli
from sample import PAGE, TF, Sample

import parity

SETTINGS = (Path(parity.__file__).parents[1] / "mkdocs.yml").read_text("utf-8")
SITE = f"""\
site_name: Demo
site_url: https://example.org/
theme: {{name: mkdocs}}
plugins: []
hooks: [{Path(parity.__file__).parent / "published.py"}]
nav:
  - index.md
  - evidence/verify.md
markdown_extensions: [attr_list, md_in_html, pymdownx.blocks.html, pymdownx.superfences, parity.markdown]
"""


@pytest.fixture
def site(sample: Sample, monkeypatch: pytest.MonkeyPatch) -> Sample:
    """The sample project as a site, with the real one's rules for links."""
    rules = re.search(r"^validation:\n(?:  .*\n)+", SETTINGS, re.M)
    assert rules
    sample.write("mkdocs.yml", SITE + rules[0])
    sample.write("docs/evidence/verify.md", "# How { #how }\n\nSo.\n")
    monkeypatch.chdir(sample.root)
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")
    return sample


def build() -> tuple[int, list[str]]:
    """Exit code and warnings of a strict build."""
    done = CliRunner().invoke(cli, ["build", "--strict"], catch_exceptions=False)
    return done.exit_code, re.findall(r"^(?:WARNING|ERROR) +- +(.+(?:\n {4,}.+)*)", done.output, re.M)


def test_a_good_site_builds(site: Sample) -> None:
    assert build() == (0, [])
    assert "equal to 2.4e-7" in site.read("site/index.html")
    assert "../" not in site.read("site/index.html").split("pair-refs")[1].split("</p>")[0]
    for side, twin in site.pair().twins.items():
        assert site.read(f"site/code/demo/linear_{side}.py") == twin.code()
        assert "--8<--" not in twin.code()


def test_the_command_itself_fails(site: Sample) -> None:
    """As in the Makefile: a new process, and the exit code that a workflow sees."""
    site.append(PAGE, "\n::: pair demo/nothing\n")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict"],
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 1
    assert "which does not exist" in done.stderr
    assert "Traceback" not in done.stderr


@dataclass(frozen=True)
class Fault:
    name: str
    change: Callable[[Sample], object]
    what: str


def page(text: str) -> Callable[[Sample], None]:
    return lambda s: s.append(PAGE, f"\n{text}\n")


TABLE = [
    Fault("broken link", page("See [it](gone.md)."), r"'index\.md' contains a link 'gone\.md', but the target is not found"),
    Fault("broken absolute link", page("See [it](/gone.md)."), r"'index\.md' contains a link '/gone\.md', but the target is not found"),
    Fault("broken anchor", page("See [it](evidence/verify.md#why)."), r"'evidence/verify\.md#why', but .* does not contain an anchor '#why'"),
    Fault("broken anchor on the page itself", page("See [it](#below)."), "contains a link '#below', but there is no such anchor"),
    Fault("image that is not there", page("![A plot](plot.svg)"), r"contains a link 'plot\.svg', but the target is not found"),
    Fault("page outside the navigation", lambda s: s.write("docs/late.md", "# Late\n"), "exist in the docs directory, but are not included in the .nav. configuration"),
    Fault("navigation to no page", lambda s: s.remove("docs/evidence/verify.md"), r"A reference to 'evidence/verify\.md' is included"),
    Fault("directive left in the text", page("- ::: pair demo/linear"), r"docs/index\.md:13: a directive inside other text: - ::: pair demo/linear"),
    Fault("unknown directive", page("::: piar demo/linear"), r"docs/index\.md:13: unknown directive 'piar'"),
    Fault("page naming no pair", page("::: pair demo/lines"), r"docs/index\.md:13: the page names the pair 'demo/lines', which does not exist"),
    Fault("stale evidence", lambda s: [s.edit(TF, "Dense(2)", "Dense(2, use_bias=True)"), s.edit(PAGE, "ev:demo/linear.y.largest", "it")],
          r"snippets/demo/linear/evidence\.json:1: the evidence is stale(?s:.*)parity record demo/linear"),
    Fault("number that was not measured", page("It is ev:demo/linear.y.smallest."), r"docs/index\.md:13: ev:demo/linear\.y\.smallest: .*has no field 'smallest'"),
    Fault("unknown claim", page("So claim:nowhere."), r"docs/index\.md:13: there is no claim 'nowhere'"),
    Fault("broken formula", page("It is $x^{$ so."), r"docs/index\.md:13: the formula \$x\^\{\$ cannot be read"),
    Fault("glossary that is no YAML", lambda s: s.write("docs/data/glossary.yaml", "- term: [\n"), r"docs/data/glossary\.yaml:2: not valid YAML"),
]  # fmt: skip


@pytest.mark.parametrize("fault", TABLE, ids=lambda fault: fault.name.replace(" ", "-"))
def test_fault(site: Sample, fault: Fault) -> None:
    fault.change(site)
    code, found = build()
    shown = "\n".join(found)
    assert code == 1, "the strict build passes"
    if fault.name == "navigation to no page":  # every link to it is broken as well
        found = [text for text in found if "reference" in text]
    assert len(set(found)) == 1, f"one mistake, {len(found)} messages:\n{shown}"
    assert re.search(fault.what, found[0]), shown
