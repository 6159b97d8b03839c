"""What must hold for every page of the built site: it is valid HTML, every link leads somewhere, nothing is left over.

``make check`` builds the site first and names its folder in ``PARITY_SITE``; without that it is built here.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from built import Site

ROOT = Path(__file__).parents[2]
VALIDATOR = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"

LEFT_OVER = re.compile(
    r"(?m)^\s*(?::::|///)[ \t]+\w.*$"  # a directive or block that nobody expanded
    r"|\b(?:ev|claim|fig):[a-z][\w./-]*"  # a number or a source that nobody filled in
    r"|--8<--|\[\^[\w-]+\]|\{%.*?%\}|\{\{.*?\}\}"
)

THE_THEMES_OWN = (
    # Material's two hidden switches carry autocomplete="off", so that a reload does not restore them.
    ("Attribute “autocomplete” is only allowed when the input type is", r'id="__(drawer|search)"'),
    # Pages that hide their table of contents keep its label.
    ("The value of the “for” attribute of the “label” element must be the ID", r'for="__toc"'),
)
"""Findings in markup that is not ours: the beginning of the message and a pattern of the markup itself."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    folder = os.environ.get("PARITY_SITE")
    if folder:
        return Site(ROOT / folder)
    built = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(built)],
        cwd=ROOT, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    return Site(built)


def test_html_is_valid(site: Site) -> None:
    if not (VALIDATOR.exists() and shutil.which("java")):
        missing = "Java" if VALIDATOR.exists() else "the validator (npm ci)"
        if os.environ.get("CI"):
            pytest.fail(f"{missing} is missing")
        pytest.skip(f"{missing} is missing")
    command = ["java", "-Xss4m", "-XX:TieredStopAtLevel=1", "-jar", str(VALIDATOR)]
    options = ["--errors-only", "--exit-zero-always", "--skip-non-html", "--format", "json", str(site.folder)]
    done = subprocess.run(command + options, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr[-2000:]
    places: dict[str, list[str]] = {}
    for finding in json.loads(done.stderr or done.stdout)["messages"]:
        text, markup = finding["message"], " ".join(finding.get("extract", "").split())
        if not any(text.startswith(known) and re.search(where, markup) for known, where in THE_THEMES_OWN):
            page = finding["url"].partition(site.folder.as_posix() + "/")[2]
            places.setdefault(text, []).append(f"    {page}:{finding.get('lastLine', 1)}: {markup}")
    report([f"{text} ({len(found)}×)\n" + "\n".join(found[:5]) for text, found in places.items()])


def test_links_and_anchors_lead_somewhere(site: Site) -> None:
    wrong = []
    references = [(page.name, link) for page in site.pages.values() for link in page.links] + site.styles()
    for name, link in references:
        found = site.resolve(name, link.target)
        if found is None:
            continue
        path, fragment = found
        if path.startswith("../") or not (site.folder / path).is_file():
            wrong.append(f"{name}:{link.line}: {link.target!r} leads nowhere")
        elif fragment and path in site.pages and fragment not in site.pages[path].ids:
            wrong.append(f"{name}:{link.line}: {link.target!r}: there is no such anchor")
    report(wrong)


def test_nothing_is_loaded_from_another_host(site: Site) -> None:
    references = [(page.name, link) for page in site.pages.values() for link in page.links] + site.styles()
    wrong = [
        f"{name}:{link.line}: loads {link.target!r}"
        for name, link in references
        if link.loads and not link.target.startswith("data:") and site.resolve(name, link.target) is None
    ]
    report(wrong)


def test_no_markup_is_left_over(site: Site) -> None:
    wrong = [
        f"{page.name}:{line}: {match[0].strip()!r} is shown as text"
        for page in site.pages.values()
        for line, text in page.prose
        for match in LEFT_OVER.finditer(text)
    ]
    report(wrong)


def test_images_have_a_text_alternative(site: Site) -> None:
    wrong = [
        f"{page.name}:{line}: {image} has no text alternative"
        for page in site.pages.values()
        for line, image in page.unnamed
    ]
    report(wrong)


def test_every_page_can_be_reached_from_the_landing_page(site: Site) -> None:
    reached, waiting = {"index.html"}, ["index.html"]
    while waiting:
        name = waiting.pop()
        targets = (site.resolve(name, link.target) for link in site.pages[name].links if not link.loads)
        new = {target[0] for target in targets if target} & site.pages.keys() - reached
        reached |= new
        waiting += new
    report([f"{name}: no page links to it" for name in site.pages.keys() - reached - {"404.html"}])


def report(wrong: list[str]) -> None:
    """Fail with all findings, each once, if there are any."""
    found = sorted(set(wrong))
    if found:
        pytest.fail(f"{len(found)} in the built site\n" + "\n".join(found), pytrace=False)
