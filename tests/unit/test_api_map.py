"""The API map: addresses of rows, what a trap costs, the map as JSON and CSV, the page of one row."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from sample import PAGE, PYTORCH, TF, TOML, Sample, made

from parity import api_map, trap_pages
from parity.api_map import Entry, slug

ROOT = Path(__file__).parents[2]
ADDRESS = {
    "index.md": "./",
    "map/index.md": "map/",
    "evidence/verify.md": "evidence/verify/",
    "trap/nn-linear--dense.html": "trap/nn-linear--dense/",
}


def only(sample: Sample) -> Entry:
    (entry,) = api_map.entries(sample.library)
    return entry


def page(entry: Entry) -> str:
    return trap_pages.render(trap_pages.template(ROOT), entry, ADDRESS, "https://example.org/")


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("torch.nn.Linear", "nn-linear"),
        ("keras.layers.Dense", "dense"),
        ("tf.keras.layers.Dense", "dense"),
        ("keras.losses.Huber(delta)", "losses-huber-delta"),
        ("tf.reduce_mean", "reduce-mean"),
        ("keras.layers.BatchNormalization.__call__(training)", "batchnormalization-call-training"),
        ("torch.Tensor.add_", "tensor-add-in-place"),
        ("torch.nn.init.normal_", "nn-init-normal"),
        ("-", "none"),
    ],
)
def test_addresses_are_made_of_names(name: str, part: str) -> None:
    assert slug(name) == part


def test_an_address_does_not_depend_on_other_rows(sample: Sample) -> None:
    sample.twins(
        "demo/a_row",
        sample.read(PYTORCH),
        sample.read(TF),
        sample.read(TOML).replace("[[row]]", '[[row]]\nid = "first"'),
    )
    assert {entry.id for entry in api_map.entries(sample.library)} == {"nn-linear--dense", "first"}
    assert not list(api_map.mistakes(sample.library))


def test_a_trap_costs_what_its_break_did(sample: Sample) -> None:
    """The sample's break stands in the row's section, and its value catches it."""
    entry = only(sample)
    evidence = made(entry.pair)
    evidence["edits"][0] |= {
        "caught": "y: pytorch 1, tf 2.04251 at [0]: off by 1.04, allowed 3e-5",
        "values": ["y"],
        "differences": {"y": 1.04251},
    }
    sample.record(edits=evidence["edits"])
    entry = only(sample)
    assert (entry.size, entry.off_by, entry.measured) == ("off by 1.04", 1.04251, "off by 1.04")
    (fix,) = entry.fixes
    assert (fix.side, fix.wrong, fix.right) == (
        "tf",
        "model.set_weights([weight.T, 0 * bias])",
        "model.set_weights([weight.T, bias])",
    )
    assert entry.agree == 2.38419e-07


def test_a_break_elsewhere_is_not_the_trap(sample: Sample) -> None:
    sample.edit(TOML, 'replace = "weight.T, bias"', 'replace = "import keras"')
    sample.edit(TOML, 'with = "weight.T, 0 * bias"', 'with = "import keras as k"')
    sample.record()
    entry = only(sample)
    assert (entry.size, entry.fixes) == ("", ())
    assert entry.measured == "equal as shown, to 2.4e-7"


@pytest.mark.parametrize(
    ("caught", "told"),
    [
        ("y: pytorch 1, tf 2 at [0]: off by 5.25e+04, allowed 1e-05", ("off by 52,500", 52500.0)),
        ("y: shapes differ: pytorch (1, 8), tf (1,)", ("shape (1, 8) against (1,)", None)),
        ("y: pytorch gives 'int64', tf gives 'float32'", ("int64 against float32", None)),
        ("tf ValueError: Inner dimensions: no.\nMore", ("TensorFlow/Keras raises ValueError", None)),
        ("y: pytorch gives 'tensor([[0.0, 0.0, 0.0, 0.0]])', tf gives 'x'", ("another result", None)),
    ],
)
def test_what_is_told(caught: str, told: tuple[str, float | None]) -> None:
    assert api_map._told(caught) == told


def test_a_row_shows_the_statements_that_use_it(sample: Sample) -> None:
    entry = only(sample)
    assert entry.code("pytorch") == "model = nn.Linear(3, 2)"
    assert "keras.layers.Dense(2)," in entry.code("tf")


def test_of_a_long_statement_the_part_that_uses_it(sample: Sample) -> None:
    layers = "".join(f"    keras.layers.Dropout(0.{i}),\n" for i in range(1, 9))
    sample.edit(TF, "    keras.layers.Dense(2),\n", layers + "    keras.layers.Dense(2),\n")
    assert only(sample).code("tf") == "keras.layers.Dense(2),"


def test_a_row_leads_to_where_its_section_is_shown(sample: Sample) -> None:
    assert only(sample).proof == "index.md#pair-demo-linear"
    sample.append(PAGE, '\n::: pair demo/linear section="model"\n')
    assert only(sample).proof == "index.md#pair-demo-linear-2"


def test_without_evidence_there_is_no_number(sample: Sample) -> None:
    sample.remove("snippets/demo/linear/evidence.json")
    entry = only(sample)
    assert entry.measured == ""
    assert "Measured" not in page(entry)


def test_areas_are_the_headings_of_the_maps_pages(sample: Sample) -> None:
    assert only(sample).area == "Demo"
    sample.write("docs/map/layers.md", "# Map\n\n## Layers { #layers }\n\n::: rows demo/*\n")
    assert only(sample).area == "Layers"


def content(sample: Sample) -> dict[str, Any]:
    sample.append(TOML, 'parameters = [["in_features", "", "Keras, finds it out."]]\n')
    return api_map.data(api_map.entries(sample.library), ADDRESS, "https://example.org/")


def test_json(sample: Sample) -> None:
    found = json.loads(api_map.as_json(content(sample)))
    assert found["versions"] == {"torch": "2.13.0", "tensorflow": "2.21.0", "keras": "3.15.1"}
    assert found["date"] == "2026-11-21"
    (row,) = found["rows"]
    assert row["address"] == "trap/nn-linear--dense/"
    assert row["proof"] == "./#pair-demo-linear"
    assert row["parameters"] == [["in_features", "", "Keras, finds it out."]]
    assert row["reference"]["tf"].startswith("https://www.tensorflow.org/")


def test_csv(sample: Sample) -> None:
    (row,) = csv.DictReader(io.StringIO(api_map.as_csv(content(sample))))
    assert row["id"] == "nn-linear--dense"
    assert row["parameters"] == "in_features -> - (Keras, finds it out.)"
    assert row["address"] == "https://example.org/trap/nn-linear--dense/"
    assert (row["torch"], row["date"]) == ("2.13.0", "2026-11-21")


def test_the_page_of_a_row(sample: Sample) -> None:
    sample.edit(TOML, "without an error.", "without `an` <error>.")
    html = page(only(sample))
    assert '<link rel="canonical" href="https://example.org/trap/nn-linear--dense/">' in html
    assert '<meta property="og:title" content="torch.nn.Linear and keras.layers.Dense">' in html
    assert "without <code>an</code> &lt;error&gt;." in html
    assert 'href="../../#pair-demo-linear"' in html
    assert "model = nn.Linear(3, 2)" in html


def test_pages_are_cheap(sample: Sample) -> None:
    import time

    entry, template = only(sample), trap_pages.template(ROOT)
    trap_pages.render(template, entry, ADDRESS, "")
    start = time.process_time()
    for _ in range(50):
        trap_pages.render(template, entry, ADDRESS, "")
    assert (time.process_time() - start) / 50 < 0.001
