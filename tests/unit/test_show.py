"""HTML of pairs: the code stays the code, the download is the whole file, texts are escaped."""

from __future__ import annotations

import html
import random
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from sample import PAIR, TF, TOML, Sample, made

from parity import show
from parity.show import highlighted

TRICKY = [
    'x = "<b>&amp;</b>" if a < b & c else \'"quotes"\'\n',
    "def f(x, *, y=None):\n    '''Doc\n\n    <string>.\n    '''\n    return x @ y\n",
    "# a comment with <tags> & more\n\n\n@decorated\nclass A(B[int]):\n    pass\n",
    "s = f'{x!r:>{width}} {{}}'\nt = rb'\\x00'\n",
    "\n\nx = 1",
    "if x:\n\ty = 1\n",
    "print('é ü 日本 🎉')  # – “quotes”\n",
    "def broken(:\n",
    "x = 1   \n   \ny = 2",
    "",
]


def text_of(markup: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", markup))


@pytest.mark.parametrize("code", TRICKY)
def test_highlighting_keeps_the_text(code: str) -> None:
    assert text_of(highlighted(code)) == code.rstrip("\n")


def test_highlighting_keeps_random_text() -> None:
    rng = random.Random(0)
    pieces = [
        "def ",
        "x",
        "(",
        ")",
        ":",
        "\n",
        "    ",
        '"',
        "'",
        "#",
        "<",
        ">",
        "&",
        "\\",
        "1.5e-3",
        "import ",
        "=",
        "f'{",
        "}",
        "é",
        "@",
        "\t",
    ]
    for _ in range(300):
        code = "".join(rng.choice(pieces) for _ in range(rng.randint(0, 40)))
        assert text_of(highlighted(code)) == code.rstrip("\n")


def test_highlighting_keeps_this_file() -> None:
    code = Path(__file__).read_text("utf-8")
    assert text_of(highlighted(code)) == code.rstrip("\n")
    assert highlighted(code).count("<span") < len(code) / 6, "few elements"


def test_notes_stand_at_the_end_of_their_line() -> None:
    assert (
        highlighted("a\nb\nc", {1: 7}).split("\n")[1]
        == 'b<span class="note-ref" data-search-exclude="">7</span>'
    )
    assert highlighted("a\nb\nc", {11: 7}, first=10).split("\n")[1].startswith("b<span")
    assert highlighted("a", {5: 1}) == "a"


def panes(sample: Sample, sections: list[str] | None = None, **options: Any) -> str:
    settings: dict[str, Any] = {
        "output": True,
        "given": True,
        "texts": {"pytorch": "a\n", "tf": "<b> & c\n"},
    } | options
    return show.panes(sample.pair(), "pair-x", sections or [], **settings)


def test_panes_are_well_formed_with_unique_ids(sample: Sample) -> None:
    for sections in ([], ["model"], ["given", "model"]):
        root = ElementTree.fromstring(f"<div>{panes(sample, sections)}</div>")
        ids = [e.get("id") for e in root.iter() if e.get("id")]
        assert len(ids) == len(set(ids))
        for element in root.iter():
            for key in ("aria-controls", "aria-labelledby"):
                assert element.get(key) is None or element.get(key) in ids


def test_the_whole_folds_given_away(sample: Sample) -> None:
    root = ElementTree.fromstring(f"<div>{panes(sample)}</div>")
    folded = root.findall(".//details[@class='given']")
    assert len(folded) == 2
    assert "default_rng" in "".join(folded[0].itertext())
    for pane in root.findall(".//div[@class='pane']"):
        code = "".join(pane.find("div[@class='highlight']").itertext())  # type: ignore[union-attr]
        assert "default_rng" not in code
        assert "--8<--" not in code
    assert "default_rng" not in text_of(panes(sample, given=False))


def test_sections_show_only_themselves_and_the_whole_below(sample: Sample) -> None:
    root = ElementTree.fromstring(f"<div>{panes(sample, ['model'])}</div>")
    block = root.find(".//div[@data-section='model']")
    assert block is not None
    assert "".join(block.itertext()).strip() == sample.pair().twins["pytorch"].code("model").strip()
    assert "import torch" not in "".join(root.itertext())


def test_output_is_escaped_and_can_be_left_out(sample: Sample) -> None:
    assert "&lt;b&gt; &amp; c" in panes(sample)
    assert 'class="output"' not in panes(sample, output=False)


def test_code_is_escaped(sample: Sample) -> None:
    sample.edit(TF, '"shape"', '"<i>&amp;"')
    assert "&lt;i&gt;&amp;amp;" in panes(sample)
    assert "<i>" not in panes(sample)


def test_files_are_linked_under_names_that_shadow_nothing(sample: Sample) -> None:
    links = [link for link in show.files(sample.pair()) if isinstance(link, ElementTree.Element)]
    assert [(link.text, link.attrib) for link in links] == [
        (
            f"linear_{side}.py",
            {"data-side": side, "download": f"linear_{side}.py", "href": f"/code/{PAIR}_{side}.py"},
        )
        for side in ("pytorch", "tf")
    ]


def test_notes(sample: Sample) -> None:
    sample.append(TOML, '\n[notes]\ntf = [["y = model(x)", "Call <it>."], ["rng = np", "Seeds."]]\n')
    markup = panes(sample, ["model"])
    assert 'y <span class="o">' not in markup
    assert '<li value="1">Call &lt;it&gt;.</li>' in markup
    assert "Seeds." not in markup, "a note to a line that is not shown is not shown"
    assert re.search(r'model\(x\)<span class="note-ref"[^>]*>1</span>', markup)


# -- the proof line --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("largest", "text"),
    [
        (2.38419e-07, "equal to 2.4e-7"),
        (0.0, "equal, exactly"),
        (None, "equal, exactly"),
        ("nan", "equal, exactly"),
    ],
)
def test_verdict(sample: Sample, largest: Any, text: str) -> None:
    evidence = made(sample.pair())
    evidence["values"]["y"]["largest"] = largest
    assert show.verdict(sample.pair(), evidence) == text


def test_verdict_tells_values_with_a_wide_bound_apart(sample: Sample) -> None:
    sample.append(TOML, '\n[[value]]\nname = "wide"\npytorch = "y"\ntf = "y"\nwhy = "Eight bits move it."\n')
    pair = sample.pair()
    evidence = made(pair)
    evidence["values"]["y"]["largest"] = 2.4e-07
    evidence["values"]["wide"] = dict(evidence["values"]["y"], largest=0.6)
    assert show.verdict(pair, evidence) == "equal to 2.4e-7; 1 value within a wider bound"
    evidence["values"]["y"]["largest"] = 0.0
    assert show.verdict(pair, evidence) == "equal, exactly; 1 value within a wider bound"
    evidence["values"]["wide"]["largest"] = 0.0
    assert show.verdict(pair, evidence) == "equal, exactly"
    del evidence["values"]["y"]
    evidence["values"]["wide"]["largest"] = 0.6
    assert show.verdict(pair, evidence) == "within the stated bound: 0.6 apart at most"


def test_proof(sample: Sample) -> None:
    newest = {"pairs": {PAIR: "passes"}, "versions": {"torch": "2.15.0", "keras": "3.16.0"}}
    markup = show.proof(sample.pair(), made(sample.pair()), newest)
    ElementTree.fromstring(markup)
    text = text_of(markup)
    assert text.startswith(
        "equal to 2.4e-7 · value · torch 2.13.0, tensorflow 2.21.0, keras 3.15.1 · 2026-11-21 · "
    )
    assert "newest releases (torch 2.15.0, keras 3.16.0): passes" in text
    assert "weight.T, bias to weight.T, 0 * bias in tf.py: off by 1.04." in text
    assert "not yet run" in text_of(show.proof(sample.pair(), made(sample.pair()), {}))


def test_proof_of_training(sample: Sample) -> None:
    sample.edit(TOML, 'tf = "y"', 'tf = "y"\nlevel = "training"\nsteps = 1')
    assert "training, 1 step ·" in text_of(show.proof(sample.pair(), made(sample.pair()), {}))


def test_proof_of_values_that_are_said_expected_or_statistical(sample: Sample) -> None:
    evidence = made(sample.pair())
    evidence["values"]["tf"] = {"silent": True, "gives": 0.25, "right": True}
    evidence["values"]["pytorch"] = {"warning": "UserWarning", "message": "x"}
    cells = re.findall(r"<td[^>]*>(.*?)</td>", show.proof(sample.pair(), evidence, {}))
    assert cells == [
        "y",
        "value",
        "2.4e-7",
        "3.4e-5",
        "tf",
        "says",
        "silent: gives 0.25, right is True",
        "pytorch",
        "says",
        "UserWarning",
    ]
    sample.edit(TOML, 'tf = "y"', 'tf = "y"\nexpect = { pytorch = "a", tf = "<b>" }')
    expected = {"y": {"level": "value", "pytorch": "a", "tf": "<b>"}}
    assert "<td>a / &lt;b&gt;</td><td>exactly so</td>" in show.proof(
        sample.pair(), evidence | {"values": expected}, {}
    )
    sample.edit(TOML, 'expect = { pytorch = "a", tf = "<b>" }', "margin = 0.5")
    sample.edit(TOML, '"equal"', '"statistical"')
    measured = {"y": {"level": "value", "largest": 0.1, "low": -0.2, "high": 0.3, "margin": 0.5}}
    assert "<td>99 % interval -0.2 to 0.3 inside ±0.5</td>" in show.proof(
        sample.pair(), evidence | {"values": measured}, {}
    )


def test_proof_of_a_reported_value(sample: Sample) -> None:
    sample.edit(
        TOML, 'tf = "y"', 'tf = "y"\n\n[[value]]\nname = "bytes"\ntf = "4"\nreported = true\nrtol = 0.1'
    )
    evidence = made(sample.pair())
    evidence["values"]["bytes"] = {"room": 0.1, "tf": 54012}
    row = "<tr><td>bytes</td><td>reported</td><td>54,012</td><td>not compared; another run within 0.1 of it</td></tr>"
    assert row in show.proof(sample.pair(), evidence, {})


def test_proof_escapes_what_the_contributor_wrote(sample: Sample) -> None:
    evidence = made(sample.pair())
    evidence["edits"][0]["with"] = "<script>"
    assert "<script>" not in show.proof(sample.pair(), evidence, {})


# -- charts ----------------------------------------------------------------------------------------------------------


def curves(sample: Sample, series: list[float]) -> str:
    evidence = made(sample.pair())
    evidence["values"]["y"] |= {"series_pytorch": series, "series_tf": series[::-1]}
    return show.curves(sample.pair(), evidence, ["y"], title="Loss <falls>", x="step", y="loss")


@pytest.mark.parametrize(
    "series",
    [[3.0, 2.0, 1.0], [0.0, 0.0], [1.0, 1.0], [-1.0, -1.0], [-3.0, 5.0], [1e-9, 2e-9], [1e12, 3e12], [1.0],
     [1.0, float("nan"), 2.0], [float("inf"), 1.0]],
)  # fmt: skip
def test_curves_can_be_drawn(sample: Sample, series: list[float]) -> None:
    markup = curves(sample, series)
    root = ElementTree.fromstring(markup)
    assert "Loss <falls>" in "".join(root.itertext())
    assert len(root.findall(".//polyline")) == 2
    for line in root.findall(".//polyline"):
        for point in str(line.get("points")).split():
            x, y = map(float, point.split(","))
            assert 0 <= x <= 640
            assert 0 <= y <= 300


def test_no_series_no_chart(sample: Sample) -> None:
    assert show.curves(sample.pair(), made(sample.pair()), ["y"], title="", x="", y="") == ""
