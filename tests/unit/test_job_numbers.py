"""What claims and pages say of the job market and of adoption is what the data files hold."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

import parity
from parity import claims
from parity.charts import wilson
from parity.project import Project
from parity.series import Row, rows

PROJECT = Project(Path(parity.__file__).parents[1])
ADS = rows(PROJECT, "jobs/ads_2026.csv")
SAMPLES = {row["sample"]: row for row in rows(PROJECT, "jobs/samples.csv")}
PYPI = {row["date"]: row for row in rows(PROJECT, "series/pypi_downloads.csv")}
SURVEY = {
    (row["year"], row["group"], row["framework"]): row
    for row in rows(PROJECT, "series/stack_overflow_survey.csv")
}
VENUES = {(row["venue"], row["year"]): row for row in rows(PROJECT, "series/papers_by_venue.csv")}
CODE = {row["year"]: row for row in rows(PROJECT, "series/papers_with_code.csv")}
MLPERF = {row["round"]: row for row in rows(PROJECT, "series/mlperf_training.csv")}
FOUR = ("pytorch", "tensorflow", "keras", "jax")


def ads(**wanted: str) -> list[Row]:
    """Advertisements of a place, a level or a role."""
    return [
        ad
        for ad in ADS
        if all(value in ad[key].split() if key == "roles" else ad[key] == value for key, value in wanted.items())
    ]  # fmt: skip


def naming(found: Iterable[Row], *names: str) -> int:
    return sum(all(ad[name] == "1" for name in names) for ad in found)


def without(found: Iterable[Row]) -> list[Row]:
    return [ad for ad in found if all(ad[name] == "0" for name in FOUR)]


def share(count: int | str, n: int | str) -> str:
    """``125 (23.9 %)`` as sentences have it."""
    return f"{int(count):,} ({100 * int(count) / int(n):.1f} %)"


def shares(found: list[Row], *names: str) -> list[str]:
    return [share(naming(found, name), len(found)) for name in names]


def millions(date: str, package: str) -> str:
    return f"{int(PYPI[date][package]) / 1e6:.1f}"


def sample(name: str, *columns: str) -> list[str]:
    row = SAMPLES[name]
    return [f"{int(row['n']):,}", *(share(row[column], row["n"]) for column in columns)]


INDIA, WEST, NONE = ads(place="India"), ads(place="US and Europe"), without(ADS)
TF_ALONE = [ad for ad in ADS if ad["tensorflow"] == "1" and naming([ad], "pytorch") + naming([ad], "keras") + naming([ad], "jax") == 0]  # fmt: skip
SINCE_2023 = [int(row["tensorflow"]) for date, row in PYPI.items() if date >= "2023"]
KNOWN_2023 = int(CODE["2023"]["links"]) - int(CODE["2023"]["none"])

SAID: dict[str, list[str]] = {
    "jobs-2026-sample": ["1,736", "all but four"],
    "jobs-2026-none": [share(len(NONE), len(ADS))],
    "jobs-2026-pytorch": shares(ADS, "pytorch"),
    "jobs-2026-tensorflow": [*shares(ADS, "tensorflow"), f"and {naming(ADS, 'pytorch', 'tensorflow')} of"],
    "jobs-2026-tensorflow-alone": [share(len(TF_ALONE), len(ADS))],
    "jobs-2026-others": [
        f"{naming(ADS, 'keras')} name Keras",
        f"{naming(ADS, 'jax')} name JAX",
        *shares(ADS, "langchain"),
    ],
    "jobs-2026-research": [
        "327",
        str(naming(ads(roles="research"), "pytorch")),
        str(naming(ads(roles="research"), "tensorflow")),
        f"{len(without(ads(roles='research')))} (56 %)",
    ],
    "jobs-2026-india": [f"{len(INDIA)} of these", *shares(INDIA, "pytorch", "tensorflow")],
    "jobs-2026-us-europe": [
        f"{len(WEST)} of these",
        *shares(WEST, "pytorch", "tensorflow"),
        f"{len(ads(place='not stated'))} more",
    ],
    "jobs-2026-levels": [
        f"{len(ads(level='Entry level'))} of the 1,736",
        f"{len(ads(level='Mid level'))} as mid",
        f"{len(ads(level='Senior level'))} as senior",
        f"{len(ads(level='Expert/Leader')):,} as expert",
    ],
    "jobs-2026-beside": shares(ADS, "python", "llm", "cloud", "rag", "docker"),
    "jobs-2026-without": [f"{len(NONE):,} of these", *shares(NONE, "llm", "rag", "langchain")],
    "jobs-2026-software": shares(ads(roles="software"), "pytorch", "tensorflow", "langchain"),
    "jobs-2026-agents": shares(ads(roles="agents"), "pytorch", "tensorflow"),
    "jobs-2026-platform": shares(ads(roles="platform"), "docker", "pytorch", "tensorflow"),
    "jobs-2026-customers": shares(ads(roles="customers"), "pytorch", "tensorflow"),
    "jobs-2020": ["597", *(share(SAMPLES["US 2020"][name], 597) for name in ("tensorflow", "pytorch")), "538"],
    "jobs-california-2018": sample("California 2018", "tensorflow", "pytorch", "none"),
    "jobs-california-2019": sample("California 2019", "tensorflow", "pytorch", "none"),
    "jobs-hacker-news-2019": sample("Hacker News 2019", "tensorflow", "pytorch"),
    "jobs-tf2-game": [
        f"{sum(int(row['n']) for name, row in SAMPLES.items() if name.startswith('Hacker')):,}"
    ],
    "pypi-2026-03": [
        f"{millions('2026-04-01', package)} million" for package in ("torch", "tensorflow", "keras", "jax")
    ],
    "pypi-crossing": [
        f"{millions(date, 'torch')} against {millions(date, 'tensorflow')} million"
        for date in ("2024-04-01", "2024-03-01")
    ],
    "pypi-tensorflow-steady": [f"between {min(SINCE_2023) / 1e6:.1f} and {max(SINCE_2023) / 1e6:.1f} million"],
    "so-2024": ["35,100", *(f"{float(SURVEY['2024', 'professional', name]['percent']):.1f} %" for name in ("PyTorch", "TensorFlow"))],
    "so-2024-all": [
        share(SURVEY["2024", "all", name]["count"], SURVEY["2024", "all", name]["answers"])
        for name in ("PyTorch", "TensorFlow", "Keras", "JAX")
    ],
    "so-2021-base": [
        f"about {round(int(SURVEY['2021', 'all', 'TensorFlow']['answers']), -2):,}",
        f"{int(SURVEY['2021', 'all', 'TensorFlow']['count']):,}",
        f"{100 * int(SURVEY['2021', 'all', 'TensorFlow']['count']) / 59921:.1f} %",
    ],
    "iclr-2018": [VENUES["ICLR", "2018"][column] for column in ("papers", "pytorch_only", "tensorflow_only")],
    "iclr-2022": ["3,388", "1,091", "208", f"{100 * 1091 / 3388:.0f} %", f"{100 * 1091 / (1091 + 208):.0f} %"],
    "icml-2021": ["1,183", "202", "58", f"{100 * 202 / 1183:.0f} %", f"{100 * 202 / 260:.0f} %"],
    "code-2023": [
        f"{CODE['2023']['links']} links",
        share(CODE["2023"]["pytorch"], CODE["2023"]["links"]),
        share(CODE["2023"]["tensorflow"], CODE["2023"]["links"]),
        f"{KNOWN_2023} with a label",
        f"{100 * int(CODE['2023']['pytorch']) / KNOWN_2023:.1f} %",
    ],
    "mlperf-v0-7": [MLPERF["v0.7"][column] for column in ("systems", "pytorch", "tensorflow", "mxnet")],
    "mlperf-v3": [
        f"{MLPERF['v3.0']['tensorflow']} of {MLPERF['v3.0']['systems']}",
        f"one of {MLPERF['v3.1']['systems']}",
    ],
    "mlperf-jax": [f"{MLPERF['v4.1']['jax']} of {MLPERF['v4.1']['systems']}", f"none of {MLPERF['v5.1']['systems']}"],
    "mlperf-v5-1": [f"Of {MLPERF['v5.1']['systems']} systems", f"{MLPERF['v5.1']['pytorch']} name PyTorch"],
}  # fmt: skip
"""What the sentence of each claim must hold, counted from the files."""


@pytest.mark.parametrize("ident", SAID)
def test_a_claim_says_what_the_data_holds(ident: str) -> None:
    sentence = claims.load(PROJECT).by_id[ident].sentence
    missing = [text for text in SAID[ident] if text not in sentence]
    assert not missing, sentence


def test_nothing_else_is_hidden_in_the_sentences() -> None:
    assert sum(not ad["posted"].startswith(("2026-01", "2026-02")) for ad in ADS) == 4
    assert MLPERF["v3.1"]["tensorflow"] == "1"
    assert {MLPERF[name]["tensorflow"] for name in ("v4.0", "v4.1", "v5.0", "v5.1")} == {"0"}
    assert MLPERF["v5.1"]["jax"] == "0"
    crossed = [date for date, row in PYPI.items() if int(row["torch"]) > int(row["tensorflow"])]
    assert crossed[0] == "2024-04-01"
    assert {row["window"] for date, row in PYPI.items() if date > "2025-07"} == {"calendar month"}


def test_every_count_of_ours_is_checked_here() -> None:
    """A claim with a figure, or from the file of counts, that nobody holds against the data."""
    known = claims.load(PROJECT)
    from_file = {ident for ident, (file, _) in known.places.items() if file.endswith("/jobs.yaml")}
    by_hand = {"jobs-2026-spellings", "pypi-methods", "so-ended", "competitions-2024"}
    assert from_file - set(SAID) == by_hand


@pytest.mark.parametrize("n", [10, 30, 100, 300])
def test_the_table_of_small_samples(n: int) -> None:
    page = (PROJECT.docs / "jobs/count_your_own.md").read_text("utf-8")
    cells = []
    for count in (0, n // 5, n // 2):
        low, high = wilson(count, n)
        cells.append(f"{100 * low:.0f} to {100 * high:.0f} %")
    assert f"| {n} | {' | '.join(cells)} |" in page
