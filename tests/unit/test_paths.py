"""The ways out of each framework: the list, what is wrong with it, the table made from evidence."""

from __future__ import annotations

import json
import re

import pytest
from markdown import Markdown
from sample import CLAIM, CLAIMS, PAGE, PAIR, PYTORCH, TOML, Sample, made

from parity import evidence, paths
from parity.check import check
from parity.mistakes import MistakeError

WAY = f"""\
- id: demo-file
  name: A demo file
  page: index.md#demo
  needs: "`demo`, no framework"
  status: torch-newest
  pytorch: {{pair: {PAIR}, outputs: y, bytes: bytes, source: "model(image)", path: "reader(image)"}}
  tf: "No: the demo reads `torch` only."
"""
BYTES = '\n[[value]]\nname = "bytes"\npytorch = "4"\nreported = true\nrtol = 0.1\n'
CARD = CLAIM + "  card: {name: PyTorch, side: pytorch, status: active, version: 2.15.0}\n"


@pytest.fixture
def ways(sample: Sample) -> Sample:
    sample.write(paths.FILE, WAY)
    sample.write(CLAIMS, CARD)
    sample.write(TOML, sample.read(TOML) + BYTES)
    pair = sample.pair()
    recorded = made(pair)
    recorded["values"]["bytes"] = {"room": 0.1, "pytorch": 14_500}
    evidence.save(pair, recorded, evidence.outputs(pair))
    return sample


def told(sample: Sample) -> list[tuple[int, str]]:
    return [(m.line, m.what) for m in check(sample.library) if m.file == paths.FILE]


def test_without_a_benchmark_nothing_is_said_of_times(ways: Sample) -> None:
    assert len(paths.shown(ways.library, "")) == 1


def cells(sample: Sample, pattern: str = "") -> list[list[str]]:
    table = paths.shown(sample.library, pattern)[0]
    return [["".join(cell.itertext()) for cell in row] for row in table.iter("tr")][1:]


def test_without_a_list_there_is_nothing_to_tell(sample: Sample) -> None:
    assert told(sample) == []
    assert paths.problem(sample.library, "") == ("no path matches '*'", f"Paths are listed in {paths.FILE}.")


def test_the_table(ways: Sample) -> None:
    assert told(ways) == []
    first, second = cells(ways)
    assert first[:5] == ["A demo file", "PyTorch", "14.5\u00a0kB", "2.4e-7", "not timed yet"]
    assert first[5] == "demo, no framework"
    assert first[6].startswith("active 2.15.0")
    assert second == ["Keras", "No: the demo reads torch only."]
    assert cells(ways, "demo*") == [first, second]
    assert cells(ways, "other*") == []


def test_a_side_has_its_own_largest_difference(ways: Sample) -> None:
    recorded = made(ways.pair())
    recorded["values"]["y"] |= {"largest_pytorch": 0.0}
    recorded["values"]["bytes"] = {"room": 0.1, "pytorch": 812}
    evidence.save(ways.pair(), recorded, evidence.outputs(ways.pair()))
    assert cells(ways)[0][2:4] == ["812\u00a0bytes", "0"]


def test_times_are_those_of_the_last_benchmark(ways: Sample) -> None:
    report = {"date": "2026-11-29", "machine": "A CPU, 2 cores", "turns": 60, "image": "one image",
              "load_before": 0.3, "load_after": 1.2, "paths": {"demo-file": {"pytorch": {"ratio": [0.2134, 0.25, 12.3], "source_us": [15, 16, 17]}}}}  # fmt: skip
    ways.write(paths.SPEED, json.dumps(report))
    assert cells(ways)[0][4] == "×\u00a00.25 (0.21–12)"
    note = paths.shown(ways.library, "")[1].text or ""
    assert "which took 16 µs for PyTorch, so" in note
    assert "60 turns" in note
    assert "load 0.3 before and 1.2 after, 2026-11-29" in note
    ways.edit(paths.FILE, 'source: "model(image)", path: "reader(image)"', 'untimed: "It runs in a browser."')
    assert cells(ways)[0][4] == "It runs in a browser."


def test_stale_evidence_is_no_number(ways: Sample) -> None:
    ways.append(PYTORCH, "\nprint(1)\n")
    assert cells(ways)[0][2] == "not proven at present"


def test_sizes() -> None:
    assert [paths.size(x) for x in (999, 1000, 14_512, 999_400, 1_540_000)] == [
        "999\u00a0bytes", "1\u00a0kB", "14.5\u00a0kB", "999\u00a0kB", "1.54\u00a0MB",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("needs:", "need:", "needs: field required"),
        ("demo-file", "Demo_File", "id: string should match"),
        ('"No: the demo reads `torch` only."', "{pair: demo/linear}", "tf.outputs: field required"),
        ("torch-newest", "no-claim", "names the claim 'no-claim', which does not exist or has no card"),
        ("index.md#demo", "other.md#demo", "there is no page other.md#demo"),
        (f"pair: {PAIR}", "pair: demo/other", "there is no pair 'demo/other'"),
        ("outputs: y", "outputs: z", "has no value 'z' for pytorch"),
        ("outputs: y", "outputs: bytes", "outputs needs a value that is compared"),
        ("bytes: bytes", "bytes: y", "bytes needs a reported value"),
        (', path: "reader(image)"', "", "needs either source and path, or untimed"),
        (
            'source: "model(image)"',
            'untimed: "not here, not now", source: "x"',
            "needs either source and path",
        ),
    ],
)
def test_mistakes(ways: Sample, old: str, new: str, what: str) -> None:
    ways.edit(paths.FILE, old, new)
    found = told(ways)
    assert len(found) == 1
    assert found[0][0] == 1
    assert what in found[0][1]


def test_a_status_needs_a_card(ways: Sample) -> None:
    ways.write(CLAIMS, CLAIM)
    assert "has no card" in told(ways)[0][1]


@pytest.mark.parametrize("text", ["- id: [", "id: x"])
def test_a_list_that_cannot_be_read(ways: Sample, text: str) -> None:
    ways.write(paths.FILE, text)
    assert len(told(ways)) == 1
    with pytest.raises(MistakeError):
        paths.load(ways.project)


def test_the_same_id_twice(ways: Sample) -> None:
    ways.write(paths.FILE, WAY + WAY)
    assert told(ways) == [(WAY.count("\n") + 1, "the path 'demo-file' is listed twice")]


def test_a_page_shows_it_and_cites_the_status(ways: Sample) -> None:
    ways.write(PAGE, ways.read(PAGE).replace("The end.", "::: paths\n"))
    text = ways.read(PAGE).split("---\n", 2)[2]
    html = Markdown(extensions=["tables", "pymdownx.blocks.html", "parity.markdown"],
                    extension_configs={"parity.markdown": {"root": str(ways.root)}}).convert(text)  # fmt: skip
    assert "<table aria-label" in html or "paths-table" in html
    mark = re.search(r'<a class="claim"[^>]*>\[(\d+)\]</a>', html)
    assert mark
    assert 'id="claim-torch-newest"' in html


def test_an_unknown_pattern_is_told(ways: Sample) -> None:
    ways.write(PAGE, ways.read(PAGE) + "\n::: paths nothing*\n")
    assert [m.what for m in check(ways.library) if m.file == PAGE] == ["no path matches 'nothing*'"]


def test_what_the_benchmark_times(ways: Sample) -> None:
    found = paths.data(ways.root)
    assert found == {
        "demo-file": {
            "pytorch": {"pair": PAIR, "setup": None, "source": "model(image)", "path": "reader(image)"}
        }
    }
