"""Charts from the open data: docs/data/**.csv → docs/assets/charts/*.svg, the same bytes each time (`parity charts`).

One language for all: a framework has its colour and its marker; a share is a marker with its 95 % interval; the number
of cases stands beside it. Nothing joins two samples.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from html import escape

from parity import claims
from parity.mistakes import Mistake, MistakeError
from parity.project import Project
from parity.series import Row, rows

FOLDER = "assets/charts"
WIDTH = 480
LEFT, RIGHT = 44, 10
STYLE = """\
svg:root{color:#1d2636;background:#fff;font-family:system-ui,sans-serif;--parity-pytorch:#b93d0b;--parity-tf:#1a5bb5;\
--parity-keras:#44505f;--parity-jax:#6b3fa0;--parity-accent:#0b6660;--parity-quiet:#56606f;--parity-line:#dfe3e8}
@media(prefers-color-scheme:dark){svg:root{color:#e4e8ee;background:#11161e;--parity-pytorch:#ff9a70;--parity-tf:#86b7ff;\
--parity-keras:#b3bfcd;--parity-jax:#c9a6ff;--parity-accent:#5fd0c3;--parity-quiet:#a9b3c1;--parity-line:#2c3543}}
.chart text{font-size:12.5px;fill:currentColor}
.chart .q{fill:var(--parity-quiet)}.chart .b{font-weight:650}.chart .e{text-anchor:end}.chart .c{text-anchor:middle}
.chart .g{stroke:var(--parity-line)}.chart .x{stroke:var(--parity-quiet);stroke-dasharray:2 3}
.chart .pytorch{--c:var(--parity-pytorch)}.chart .tensorflow{--c:var(--parity-tf)}.chart .keras{--c:var(--parity-keras)}
.chart .jax{--c:var(--parity-jax)}.chart .other{--c:var(--parity-quiet)}
.chart .m{fill:var(--c)}.chart .o{fill:none;stroke:var(--c);stroke-width:2}
.chart .w,.chart .l{fill:none;stroke:var(--c);stroke-width:1.8;stroke-linejoin:round}
.chart .tensorflow.l{stroke-dasharray:6 3}.chart .keras.l{stroke-width:1}.chart .jax.l{stroke-dasharray:2 3}
@media(max-width:32em){.chart text{font-size:15px}}
"""
"""Alone the file brings its own colours; inside a page those of the site hold."""
LABELS = {"pytorch": "PyTorch", "tensorflow": "TensorFlow", "keras": "Keras", "jax": "JAX", "mxnet": "MXNet"}


@dataclass(frozen=True)
class Chart:
    """``draw`` makes the body from rows of ``data``; the caption says what was counted and how many."""

    data: tuple[str, ...]
    title: str
    caption: str
    draw: Callable[[list[list[Row]]], Drawing]


@dataclass
class Drawing:
    """Elements drawn so far, the height they take, and the same in words."""

    elements: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    height: float = 0

    def text(self, x: float, y: float, content: str, css: str = "") -> None:
        kind = f' class="{css}"' if css else ""
        self.elements.append(f'<text{kind} x="{x:g}" y="{y:g}">{escape(content, quote=False)}</text>')

    def line(self, css: str, x1: float, y1: float, x2: float, y2: float) -> None:
        self.elements.append(f'<path class="{css}" d="M{x1:.4g} {y1:.4g}L{x2:.4g} {y2:.4g}"/>')

    def marker(self, series: str, x: float, y: float) -> None:
        """PyTorch a circle, TensorFlow a square, Keras a triangle, JAX a diamond, all else an open circle."""
        shape = {
            "tensorflow": "m-4-4h8v8h-8z",
            "keras": "m0-5l5 9h-10z",
            "jax": "m0-5.5l5 5.5l-5 5.5l-5-5.5z",
        }.get(series)
        if shape:
            self.elements.append(f'<path class="m {series}" d="M{x:.4g} {y:.4g}{shape}"/>')
        else:
            css = f"m {series}" if series == "pytorch" else "o other"
            self.elements.append(f'<circle class="{css}" cx="{x:.4g}" cy="{y:.4g}" r="4.5"/>')


def wilson(count: int, n: int) -> tuple[float, float]:
    """The 95 % interval of a share after Wilson, from 0 to 1."""
    z = 1.959964
    share, spread = count / n, z * z / n
    middle = (share + spread / 2) / (1 + spread)
    half = z / (1 + spread) * math.sqrt(share * (1 - share) / n + spread / n / 4)
    return max(0.0, middle - half), min(1.0, middle + half)


def percent(share: float) -> str:
    """A share as readers see it: one digit after the point; more, where it would be 0."""
    value = 100 * share
    return f"{value:.2f}" if 0 < value < 0.1 else f"{value:.1f}"


def told(count: int, n: int) -> str:
    """``376 of 1,736 = 21.7 % (19.8 to 23.7)``."""
    low, high = wilson(count, n)
    return f"{count:,} of {n:,} = {percent(count / n)} % ({percent(low)} to {percent(high)})"


@dataclass(frozen=True)
class Share:
    """A share to be drawn: ``series`` decides colour and marker."""

    series: str
    label: str
    count: int
    n: int


def shares(panels: Sequence[tuple[str, Sequence[Share]]], top: int) -> Drawing:
    """Panels of rows: label and number, below them marker and interval on a scale from 0 to ``top`` per cent."""
    drawing, y = Drawing(), 0.0
    across = WIDTH - 2 * RIGHT

    def place(share: float) -> float:
        return RIGHT + across * min(100 * share / top, 1)

    for title, panel in panels:
        if title:
            drawing.text(RIGHT, y + 15, title, "b")
            drawing.words.append(f"{title}.")
            y += 22
        start = y
        for share in panel:
            low, high = wilson(share.count, share.n)
            drawing.text(RIGHT, y + 14, share.label)
            interval = f"{share.count:,}: {percent(share.count / share.n)} % ({percent(low)}–{percent(high)})"
            drawing.text(WIDTH - RIGHT, y + 14, interval, "e")
            drawing.line(f"w {share.series}", place(low), y + 25, place(high), y + 25)
            drawing.marker(share.series, place(share.count / share.n), y + 25)
            drawing.words.append(f"{share.label}: {told(share.count, share.n)}.")
            y += 36
        for tick in _ticks(top):
            x = place(tick / 100)
            drawing.elements.insert(0, f'<path class="g" d="M{x:.4g} {start + 18:g}V{y:g}"/>')
        y += 6
    for tick in _ticks(top):
        css = "q" if tick == 0 else "q e" if tick == top else "q c"
        drawing.text(place(tick / 100), y + 10, f"{tick:g} %" if tick else "0", css)
    drawing.height = y + 18
    return drawing


def columns(panels: Sequence[tuple[str, Sequence[tuple[str, Sequence[Share]]]]], top: int) -> Drawing:
    """Panels of columns, one for each year or round: markers side by side with their intervals, n below."""
    drawing, y, tall = Drawing(), 0.0, 150
    kinds: dict[str, str] = {}
    for _, groups in panels:
        for _, group in groups:
            kinds |= {share.series: share.label for share in group}
    x = float(RIGHT)
    for series, label in kinds.items():
        drawing.marker(series, x + 5, 10)
        drawing.text(x + 15, 14, label)
        x += 15 + 8.5 * len(label) + 18
    y = 24
    for title, groups in panels:
        if title:
            drawing.text(RIGHT, y + 15, title, "b")
            drawing.words.append(f"{title}.")
            y += 24
        base = y + tall

        def place(share: float, base: float = base) -> float:
            return base - tall * min(100 * share / top, 1)

        for tick in _ticks(top):
            drawing.line("g", LEFT, place(tick / 100), WIDTH - RIGHT, place(tick / 100))
            drawing.text(LEFT - 6, place(tick / 100) + 4, f"{tick:g} %" if tick else "0", "q e")
        step = (WIDTH - LEFT - RIGHT) / len(groups)
        for number, (name, group) in enumerate(groups):
            middle = LEFT + step * (number + 0.5)
            gap = min(14.0, (step - 8) / max(len(group), 1))
            for nth, share in enumerate(group):
                x = middle + gap * (nth - (len(group) - 1) / 2)
                low, high = wilson(share.count, share.n)
                drawing.line(f"w {share.series}", x, place(low), x, place(high))
                drawing.marker(share.series, x, place(share.count / share.n))
                drawing.words.append(f"{name}, {share.label}: {told(share.count, share.n)}.")
            drawing.text(middle, base + 17, name, "c")
            drawing.text(middle, base + 33, f"{group[0].n:,}" if group else "", "q c")
        drawing.text(LEFT - 6, base + 33, "n", "q e")
        y = base + 44
    drawing.height = y
    return drawing


def _ticks(top: int) -> list[float]:
    """Ticks from 0 to ``top``, three to five parts."""
    step = next(step for step in (0.5, 1, 2, 5, 10, 20, 25) if top / step in (3, 4, 5))
    return [step * i for i in range(round(top / step) + 1)]


def svg(name: str, chart: Chart, found: list[list[Row]]) -> str:
    """The file of a chart."""
    drawing = chart.draw(found)
    words = " ".join(drawing.words)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 {WIDTH} {drawing.height:g}" role="img"'
        f' aria-labelledby="chart-{name}-t" aria-describedby="chart-{name}-d" style="max-width:27rem">\n'
        f'<title id="chart-{name}-t">{escape(chart.title, quote=False)}</title>\n'
        f'<desc id="chart-{name}-d">{escape(words, quote=False)}</desc>\n'
        f"<style>\n{STYLE}</style>\n" + "\n".join(drawing.elements) + "\n</svg>\n"
    )


def drawn(project: Project, name: str) -> str:
    """A chart as the data gives it now."""
    chart = CHARTS[name]
    try:
        return svg(name, chart, [_rows(project, file) for file in chart.data])
    except (KeyError, ValueError, IndexError, ArithmeticError) as error:
        file = f"docs/data/{chart.data[0]}"
        what = f"the chart {name!r} cannot be drawn from it: {type(error).__name__} {error}"
        remedy = "Restore the file and its columns; `parity series` counts it again."
        raise MistakeError(Mistake(file, 1, what, remedy)) from error


def _rows(project: Project, file: str) -> list[Row]:
    """The rows of a data file; of the claims those whose card says until when, the earliest end first."""
    if file != CLAIMS:
        return rows(project, file)
    dated = [c for c in claims.load(project).by_id.values() if c.card and c.card.until]
    found = [
        {
            "name": c.card.name,
            "side": c.card.side,
            "from": str(c.card.released or ""),
            "until": str(c.card.until),
            "checked": str(c.checked),
        }
        for c in dated
        if c.card
    ]
    return sorted(found, key=lambda row: (row["until"], row["name"]))


def write(project: Project) -> list[str]:
    """Draw every chart into docs/assets/charts/, remove what is none; returns the names."""
    folder = project.docs / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.glob("*.svg"):
        if path.stem not in CHARTS:
            path.unlink()
    for name in CHARTS:
        (folder / f"{name}.svg").write_text(drawn(project, name), "utf-8", newline="\n")
    return list(CHARTS)


# -- what each chart shows ----------------------------------------------------------------------------------------------

FOUR = ("pytorch", "tensorflow", "keras", "jax")


def _named(ads: Iterable[Row], *names: str) -> int:
    """Advertisements that name all of these."""
    return sum(all(ad[name] == "1" for name in names) for ad in ads)


def _none(ads: Iterable[Row]) -> int:
    return sum(not any(ad[name] == "1" for name in FOUR) for ad in ads)


def _ads(found: list[list[Row]]) -> Drawing:
    ads, n = found[0], len(found[0])
    alone = sum(ad["tensorflow"] == "1" and [ad[name] for name in FOUR].count("1") == 1 for ad in ads)
    return shares(
        [
            (
                "",
                [
                    Share("other", "None of the four", _none(ads), n),
                    Share("pytorch", "PyTorch", _named(ads, "pytorch"), n),
                    Share("tensorflow", "TensorFlow", _named(ads, "tensorflow"), n),
                    Share("other", "PyTorch and TensorFlow both", _named(ads, "pytorch", "tensorflow"), n),
                    Share("tensorflow", "TensorFlow alone of the four", alone, n),
                    Share("jax", "JAX", _named(ads, "jax"), n),
                    Share("keras", "Keras", _named(ads, "keras"), n),
                ],
            )
        ],
        100,
    )


def _beside(found: list[list[Row]]) -> Drawing:
    ads, n = found[0], len(found[0])
    names = {
        "python": "Python",
        "llm": "LLM, large language model",
        "cloud": "AWS, Azure or Google Cloud",
        "rag": "RAG, retrieval",
        "docker": "Docker or Kubernetes",
        "sql": "SQL",
        "pytorch": "PyTorch",
        "langchain": "LangChain",
        "tensorflow": "TensorFlow",
        "huggingface": "Hugging Face",
        "sklearn": "scikit-learn",
    }
    panel = [
        Share(name if name in FOUR else "other", label, _named(ads, name), n) for name, label in names.items()
    ]
    return shares([("", sorted(panel, key=lambda share: -share.count))], 100)


def _places(found: list[list[Row]]) -> Drawing:
    panels = []
    for place in ("India", "US and Europe", "not stated"):
        ads = [ad for ad in found[0] if ad["place"] == place]
        title = "Place not stated" if place == "not stated" else place
        panels.append((f"{title}, n = {len(ads):,}", _two(ads)))
    return shares(panels, 40)


def _two(ads: list[Row]) -> list[Share]:
    return [Share(name, LABELS[name], _named(ads, name), len(ads)) for name in ("pytorch", "tensorflow")]


def _roles(found: list[list[Row]]) -> Drawing:
    titles = {
        "research": "Machine learning, research, scientist",
        "agents": "Generative, agents, LLM",
        "platform": "Platform, infrastructure, operations",
        "software": "Software, full-stack, developer",
        "customers": "Solutions, customers, product, sales",
    }
    panels = []
    for role, title in titles.items():
        ads = [ad for ad in found[0] if role in ad["roles"].split()]
        langchain = Share("other", "LangChain", _named(ads, "langchain"), len(ads))
        panels.append((f"{title}, n = {len(ads)}", [*_two(ads), langchain]))
    return shares(panels, 60)


def _samples(found: list[list[Row]]) -> Drawing:
    panels = []
    for row in found[0]:
        if row["sample"].startswith("Hacker News"):
            continue
        n = int(row["n"])
        title = f"{row['sample']}, n = {n:,}; none of the four: {percent(int(row['none']) / n)} %"
        panels.append(
            (title, [Share(name, LABELS[name], int(row[name]), n) for name in ("pytorch", "tensorflow")])
        )
    return shares(panels, 30)


def _hackers(found: list[list[Row]]) -> Drawing:
    years = [
        row
        for row in found[0]
        if row["sample"].startswith("Hacker News") and row["sample"] >= "Hacker News 2016"
    ]
    groups = [
        (
            row["sample"][-4:],
            [Share(name, LABELS[name], int(row[name]), int(row["n"])) for name in ("pytorch", "tensorflow")],
        )
        for row in years
    ]  # fmt: skip
    return columns([("", groups)], 2)


def _papers(found: list[list[Row]]) -> Drawing:
    exactly, every = [], []
    for row in found[0]:
        if row["venue"] != "ICLR":
            continue
        counts = {"pytorch": int(row["pytorch_only"]), "tensorflow": int(row["tensorflow_only"])}
        one = sum(counts.values())
        exactly.append((row["year"], [Share(k, LABELS[k], v, one) for k, v in counts.items()]))
        every.append((row["year"], [Share(k, LABELS[k], v, int(row["papers"])) for k, v in counts.items()]))
    return columns(
        [("Of the papers that name exactly one of the two", exactly), ("Of all papers", every)], 100
    )


def _code(found: list[list[Row]]) -> Drawing:
    labelled, every = [], []
    for row in found[0]:
        if not "2017" <= row["year"] <= "2024":
            continue
        counts = {name: int(row[name]) for name in ("pytorch", "tensorflow", "jax")}
        links = int(row["links"])
        known = links - int(row["none"])
        labelled.append((row["year"], [Share(k, LABELS[k], v, known) for k, v in counts.items()]))
        every.append((row["year"], [Share(k, LABELS[k], v, links) for k, v in counts.items()]))
    return columns(
        [("Of the links whose code has a known framework", labelled), ("Of all links", every)], 100
    )


def _mlperf(found: list[list[Row]]) -> Drawing:
    groups = [
        (row["round"], [Share(name, LABELS[name], int(row[name]), int(row["systems"])) for name in ("pytorch", "tensorflow", "jax")])
        for row in found[0]
    ]  # fmt: skip
    return columns([("", groups)], 100)


def _survey(found: list[list[Row]]) -> Drawing:
    panels = []
    for group, title in (("all", "All respondents"), ("professional", "Professional developers")):
        years: dict[str, list[Share]] = {}
        for row in found[0]:
            if row["group"] == group and row["answers"]:
                n = int(row["answers"])
                count = round(float(row["percent"]) / 100 * n)
                share = Share(row["framework"].lower(), row["framework"], count, n)
                years.setdefault(row["year"], []).append(share)
        for given in years.values():
            given.sort(key=lambda share: FOUR.index(share.series))
        panels.append((title, list(years.items())))
    return columns(panels, 20)


def _pypi(found: list[list[Row]]) -> Drawing:
    """Lines on a logarithmic scale, cut wherever the way of counting changed."""
    drawing, top, tall = Drawing(), 30, 250
    base, right = top + tall, 82
    names = {"torch": "pytorch", "tensorflow": "tensorflow", "keras": "keras", "jax": "jax"}
    monthly = list({row["date"][:7]: row for row in found[0]}.values())
    last = monthly[-1]
    first = _day(monthly[0]["date"])
    days = _day(monthly[-1]["date"]) - first

    def x_of(date: str) -> float:
        return LEFT + (WIDTH - LEFT - right) * (_day(date) - first) / days

    def y_of(downloads: float) -> float:
        return base - tall * (math.log10(downloads) - 3.7) / 4.3

    for power, label in ((4, "10 k"), (5, "100 k"), (6, "1 M"), (7, "10 M"), (8, "100 M")):
        drawing.line("g", LEFT, y_of(10**power), WIDTH - right, y_of(10**power))
        drawing.text(LEFT - 5, y_of(10**power) + 4, label, "q e")
    for year in range(2019, 2027):
        drawing.text(x_of(f"{year}-01-01"), base + 17, f"{year}" if year % 2 else "", "q c")
        drawing.line("g", x_of(f"{year}-01-01"), base, x_of(f"{year}-01-01"), base + 4)
    parts: dict[tuple[str, str], list[Row]] = {}
    for row in monthly:
        kind = "days" if "days" in row["window"] else "month"
        parts.setdefault((row["installers"], kind), []).append(row)
    for number, part in enumerate(list(parts.values())[1:]):
        x = x_of(part[0]["date"])
        drawing.line("x", x, top, x, base)
        drawing.text(x - 3 if not number else x + 3, top - 8, f"{'ab'[number]}", "b c")
    for package, series in names.items():
        for part in parts.values():
            points = [(row["date"], int(row[package])) for row in part if row[package]]
            path = " ".join(f"{x_of(date):.1f} {y_of(value):.1f}" for date, value in points)
            if points:
                drawing.elements.append(f'<path class="l {series}" d="M{path}"/>')
        drawing.marker(series, x_of(last["date"]), y_of(int(last[package])))
        for date in ("2018-04", "2020-04", "2022-04", "2024-04", last["date"][:7]):
            row = next(row for row in monthly if row["date"].startswith(date))
            if row[package]:
                drawing.words.append(
                    f"{package}, {row['window']} before {row['date']}: {int(row[package]):,}."
                )
    below = -math.inf
    for package in sorted(names, key=lambda package: -int(last[package])):
        below = max(y_of(int(last[package])) + 4, below + 17)
        drawing.text(WIDTH - right + 9, below, package)
    drawing.height = base + 26
    return drawing


def _support(found: list[list[Row]]) -> Drawing:
    """A bar for each: from its release, or the left edge, to the last day of support."""
    drawing, left, top = Drawing(), 206, 14
    first, last = _day("2024-01-01"), _day("2031-01-01")
    seen = max(row["checked"] for row in found[0])

    def x_of(date: str) -> float:
        return left + (WIDTH - RIGHT - left) * min(max((_day(date) - first) / (last - first), 0), 1)

    base = top + 19 * len(found[0]) + 4
    for year in range(2024, 2031):
        drawing.line("g", x_of(f"{year}-01-01"), top - 4, x_of(f"{year}-01-01"), base)
        drawing.text(x_of(f"{year}-07-01"), base + 15, f"{year}" if year % 2 == 0 else "", "q c")
    drawing.line("x", x_of(seen), top - 4, x_of(seen), base)
    for i, row in enumerate(found[0]):
        y = top + 19 * i + 9
        series = {"pytorch": "pytorch", "tf": "tensorflow"}.get(row["side"], "other")
        start, end = x_of(row["from"] or "2024-01-01"), x_of(row["until"])
        drawing.text(left - 8, y + 4, row["name"], "e" if row["until"] > seen else "q e")
        drawing.line(f"l {series}", start, y, end, y)
        drawing.marker(series, end, y)
        drawing.words.append(f"{row['name']}: until {row['until']}.")
    drawing.height = base + 22
    return drawing


def _day(date: str) -> int:
    return datetime.date.fromisoformat(date).toordinal()


CLAIMS = "claims.csv"
ADS, SAMPLES = "jobs/ads_2026.csv", "jobs/samples.csv"
WHISKERS = "Lines through the markers: 95 % interval (Wilson)."
CHARTS: dict[str, Chart] = {
    "support": Chart(
        (CLAIMS,),
        "Until when each is supported",
        "Bars end on the last day of support that a source names; dotted line: the day we looked. What has no date is not here.",
        _support,
    ),
    "ads_2026": Chart(
        (ADS,),
        "What 1,736 “AI Engineer” advertisements name, January and February 2026",
        f"Share of 1,736 different advertisements on one board. The four: PyTorch, TensorFlow, Keras, JAX. {WHISKERS}",
        _ads,
    ),
    "ads_2026_beside": Chart(
        (ADS,),
        "What else the same 1,736 advertisements name",
        f"Share of 1,736 advertisements. {WHISKERS}",
        _beside,
    ),
    "ads_2026_places": Chart(
        (ADS,),
        "PyTorch and TensorFlow by place, “AI Engineer” advertisements of 2026",
        f"Share of the advertisements of each place. {WHISKERS}",
        _places,
    ),
    "ads_2026_roles": Chart(
        (ADS,),
        "What advertisements name, by words in their title",
        f"Share of the advertisements of each kind; a title may belong to several. {WHISKERS}",
        _roles,
    ),
    "ads_samples": Chart(
        (SAMPLES,),
        "Four samples of advertisements, 2018 to 2026, each by itself",
        f"Other boards, titles and places: compare within a panel, not between panels. {WHISKERS}",
        _samples,
    ),
    "ads_hacker_news": Chart(
        (SAMPLES,),
        "Answers to “Who is hiring?” on Hacker News that name a framework",
        f"Share of all answers of a year, every kind of job; 2019 until September. n: answers. {WHISKERS}",
        _hackers,
    ),
    "pypi_downloads": Chart(
        ("series/pypi_downloads.csv",),
        "Downloads from the Python package index, per window of about a month",
        "Logarithmic scale. The lines are cut where the counting changed. a: from November 2024 all installers, not only"
        " pip, and windows that shrank from 30 to 22 days. b: from July 2025 whole calendar months from another database.",
        _pypi,
    ),
    "stack_overflow": Chart(
        ("series/stack_overflow_survey.csv",),
        "Stack Overflow’s survey: worked with it in the past year",
        "Share of those who answered the question on other frameworks and libraries; n is their number. 2021 leaves out"
        f" who only wished to use one. 2022 is left out: second-hand. The question ended in 2024. {WHISKERS}",
        _survey,
    ),
    "papers": Chart(
        ("series/papers_by_venue.csv",),
        "Papers at ICLR that name one framework, with two denominators",
        f"The same counts twice. n: papers in the denominator. 2021 and 2022 count submissions. {WHISKERS}",
        _papers,
    ),
    "papers_with_code": Chart(
        ("series/papers_with_code.csv",),
        "Code beside papers on Papers with Code, by arXiv year, with two denominators",
        "A sample of 2,297 links from a paper to code. n: links in the denominator; 2024 until about July."
        f" {WHISKERS}",
        _code,
    ),
    "mlperf_training": Chart(
        ("series/mlperf_training.csv",),
        "MLPerf Training: systems whose entry names a framework",
        "Rounds from July 2020 (v0.7) to November 2025 (v5.1). n: systems; one may name several frameworks. PyTorch"
        f" includes NeMo, Megatron and DGL; JAX includes MaxText. {WHISKERS}",
        _mlperf,
    ),
}
