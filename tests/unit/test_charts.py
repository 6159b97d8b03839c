"""Charts: the committed files are what the data gives, byte for byte; intervals; colours; the text alternative."""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree
from collections.abc import Callable
from pathlib import Path

import pytest
from sample import PAGE, Sample

import parity
from parity import charts
from parity.mistakes import MistakeError
from parity.project import Project

ROOT = Path(parity.__file__).parents[1]
PROJECT = Project(ROOT)


@pytest.mark.parametrize("name", charts.CHARTS)
def test_a_committed_chart_is_what_the_data_gives(name: str) -> None:
    path = ROOT / "docs" / charts.FOLDER / f"{name}.svg"
    assert path.read_bytes() == charts.drawn(PROJECT, name).encode(), "run `parity charts`"


def test_no_other_file_lies_there() -> None:
    folder = ROOT / "docs" / charts.FOLDER
    assert {path.name for path in folder.iterdir()} == {f"{name}.svg" for name in charts.CHARTS}


def test_every_chart_is_shown() -> None:
    pages = "\n".join(path.read_text("utf-8") for path in (ROOT / "docs").rglob("*.md"))
    assert {name for name in charts.CHARTS if f"::: chart {name}\n" not in pages} == set()


@pytest.mark.parametrize("name", charts.CHARTS)
def test_a_chart_says_in_words_what_it_shows(name: str) -> None:
    root = etree.fromstring(charts.drawn(PROJECT, name))
    space = {"s": "http://www.w3.org/2000/svg"}
    title, words = root.find("s:title", space), root.find("s:desc", space)
    assert title is not None
    assert words is not None
    assert title.text == charts.CHARTS[name].title
    assert root.get("aria-labelledby") == title.get("id")
    assert root.get("aria-describedby") == words.get("id")
    shares = re.findall(r"[\d,]+ of [\d,]+ = [\d.]+ % \([\d.]+ to [\d.]+\)", words.text or "")
    intervals = [e for e in root.iter() if "w" in (e.get("class") or "").split()]
    assert len(shares) == len(intervals)
    others = ("torch, calendar month before 2026-04-01: 87,347,847.", "Python 3.11: until 2027-10-31.")
    assert shares or any(text in (words.text or "") for text in others)


@pytest.mark.parametrize(
    ("count", "n", "low", "high"),
    [(376, 1736, 19.78, 23.66), (11, 1736, 0.35, 1.13), (0, 10, 0.0, 27.75), (10, 10, 72.25, 100.0), (1, 3, 6.15, 79.23)],
)  # fmt: skip
def test_wilson(count: int, n: int, low: float, high: float) -> None:
    found = charts.wilson(count, n)
    assert found == pytest.approx((low / 100, high / 100), abs=5e-5)


def test_the_colours_are_those_of_the_site() -> None:
    """A chart opened alone has no page around it: it repeats the site's colours, light and dark."""
    css = (ROOT / "overrides/assets/stylesheets/site.css").read_text("utf-8")
    schemes = re.findall(r"^\[data-md-color-scheme[^{]*\{(.*?)^\}", css, re.M | re.S)
    own = re.findall(r"svg:root\{(.*?)\}", charts.STYLE)
    assert len(own) == 2
    for mine, theirs in zip(own, schemes, strict=False):
        colours = dict(re.findall(r"(--parity-\w+):\s*(#\w+)", mine))
        assert len(colours) == 7
        assert colours.items() <= dict(re.findall(r"(--parity-\w+):\s*(#\w+)", theirs)).items()


def test_a_chart_that_lost_its_data(sample: Sample) -> None:
    with pytest.raises(
        MistakeError, match=r"docs/data/jobs/ads_2026.csv:1: the chart 'ads_2026' cannot be drawn"
    ):
        charts.drawn(Project(sample.root), "ads_2026")


def test_a_chart_on_a_page(sample: Sample, convert: Callable[[str], str]) -> None:
    row = "ad,posted,place,level,roles,pytorch,tensorflow,keras,jax\n1,2026-01-01,India,,,1,0,0,0\n"
    sample.write("docs/data/jobs/ads_2026.csv", row)
    sample.write(f"docs/{charts.FOLDER}/ads_2026.svg", charts.drawn(Project(sample.root), "ads_2026"))
    html = convert("::: chart ads_2026\n\n::: chart ads_2026\n")
    assert html.count("<svg") == 2
    assert html.count("<style>") == 1, "once for all charts of a page"
    assert '<desc id="chart-ads_2026-d">' in html
    assert 'href="/data/jobs/ads_2026.csv">ads_2026.csv</a>' in html
    assert "<figcaption>" in html


def test_a_stale_chart_is_told(sample: Sample) -> None:
    row = "ad,posted,place,level,roles,pytorch,tensorflow,keras,jax\n1,2026-01-01,India,,,1,0,0,0\n"
    sample.write("docs/data/jobs/ads_2026.csv", row)
    sample.write(f"docs/{charts.FOLDER}/ads_2026.svg", charts.drawn(Project(sample.root), "ads_2026"))
    sample.append(PAGE, "\n::: chart ads_2026\n")
    assert sample.check() == []
    sample.write("docs/data/jobs/ads_2026.csv", row + "2,2026-01-01,India,,,0,0,0,0\n")
    [mistake] = sample.check()
    assert "the chart 'ads_2026' is not what docs/data/ gives" in mistake.what
    assert "parity charts" in mistake.remedy


def test_writing_removes_what_is_no_chart(tmp_path: Path) -> None:
    folder = tmp_path / "docs" / charts.FOLDER
    folder.mkdir(parents=True)
    (folder / "old.svg").write_text("<svg/>")
    (tmp_path / "docs" / "data").symlink_to(ROOT / "docs" / "data")
    assert charts.write(Project(tmp_path)) == list(charts.CHARTS)
    assert not (folder / "old.svg").exists()
    assert len(list(folder.iterdir())) == len(charts.CHARTS)
