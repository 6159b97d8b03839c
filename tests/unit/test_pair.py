"""pair.toml: what is read from it, and at which line a mistake stands. The fault table holds the messages."""

from __future__ import annotations

from pathlib import Path

import pytest
from sample import FOLDER, PAIR, PYTORCH, TF, TOML, Sample

from parity import pair as pairs
from parity.mistakes import MistakeError
from parity.pair import line_of, load, names

TEXT = """\
title = "A"
relation = "equal"

[[value]]
name = "x"

[[value]]   # the second
name = "y"
tf = \"\"\"
name = "no key, a text"
[[value]]
\"\"\"
rtol = 1

[raises.tf]
message = "m"

[notes]
tf = [["a", "b"]]
"""


def mistakes(sample: Sample, name: str = PAIR) -> list[tuple[str, int, str]]:
    with pytest.raises(MistakeError) as error:
        sample.pair(name)
    return [(m.file, m.line, m.what) for m in error.value.mistakes]


@pytest.mark.parametrize(
    ("table", "index", "key", "line"),
    [
        ("", 0, "title", 1),
        ("", 0, "relation", 2),
        ("", 0, "absent", 1),
        ("value", 0, "", 4),
        ("value", 0, "name", 5),
        ("value", 1, "", 7),
        ("value", 1, "name", 8),
        ("value", 1, "rtol", 13),
        ("value", 0, "rtol", 4),
        ("value", 1, "absent", 7),
        ("value", 2, "", 1),
        ("raises.tf", 0, "message", 16),
        ("notes", 0, "tf", 19),
    ],
)
def test_line_of(table: str, index: int, key: str, line: int) -> None:
    assert line_of(TEXT, table, index, key) == line


def test_a_good_pair(sample: Sample) -> None:
    pair = sample.pair()
    assert (pair.name, pair.slug, list(pair.twins)) == (PAIR, "linear", ["pytorch", "tf"])
    assert pair.claim.value[0].rtol == 1e-5
    assert pair.claim.value[0].atol == 1e-7
    assert pair.claim.break_[0].with_ == "weight.T, 0 * bias"
    assert pair.claim.level == "value"
    assert pair.output("tf") == sample.path(f"{FOLDER}/tf.out")


def test_level_is_the_strongest(sample: Sample) -> None:
    more = '[[value]]\nname = "g"\npytorch = "y"\ntf = "y"\nlevel = "training"\nsteps = 5\n\n[[break]]'
    sample.edit(TOML, "[[break]]", more)
    assert sample.pair().claim.level == "training"


def test_unknown_keys_are_told_each_at_its_line(sample: Sample) -> None:
    sample.edit(TOML, 'name = "y"', 'name = "y"\ntolerance = 1')
    sample.edit(TOML, 'category = "layout differs"', 'category = "odd"')
    assert mistakes(sample) == [
        (TOML, 6, "unknown key 'tolerance'"),
        (TOML, 18, "category: input should be 'identical', 'renamed', 'arguments differ', 'defaults differ', "
         "'layout differs', 'semantics differ', 'composite' or 'one side only'"),
    ]  # fmt: skip


def test_keys_inside_tables_inside_tables(sample: Sample) -> None:
    sample.edit(TOML, 'tf = "y"', 'tf = "y"\nexpect = { pytorch = "a", keras = "b" }')
    assert mistakes(sample) == [(TOML, 8, "unknown key 'keras'")]
    sample.edit(
        TOML, '\nexpect = { pytorch = "a", keras = "b" }', '\n[value.expect]\npytorch = "a"\nkeras = "b"'
    )
    assert mistakes(sample) == [(TOML, 10, "unknown key 'keras'")]


def test_names_of_values(sample: Sample) -> None:
    sample.edit(TOML, 'name = "y"', 'name = "Y 1"')
    assert mistakes(sample)[0][:2] == (TOML, 5)


def test_both_twins_missing_are_two_messages(sample: Sample) -> None:
    sample.remove(PYTORCH)
    sample.remove(TF)
    assert mistakes(sample) == [(PYTORCH, 1, "the twin is missing"), (TF, 1, "the twin is missing")]


def test_given_is_the_same_text_wherever_it_stands(sample: Sample) -> None:
    """Blank lines around it and its indentation do not count; one that comes later in the file does not either."""
    sample.edit(TF, "# --8<-- [start:given]\n", "# --8<-- [start:given]\n\n")
    assert sample.pair()
    sample.edit(TF, "size=2)", "size=3)")
    assert mistakes(sample) == [(TF, 9, "section 'given' is not the text of pytorch.py")]


def test_given_that_ends_early(sample: Sample) -> None:
    sample.edit(TF, 'bias = rng.normal(size=2).astype("float32")\n', "")
    found = mistakes(sample)
    assert found == [(TF, 8, "section 'given' is not the text of pytorch.py")]
    assert "end:given" in sample.read(TF).split("\n")[7]


def test_third_twin(sample: Sample) -> None:
    sample.write(f"{FOLDER}/jax_nnx.py", sample.read(TF).replace("import keras", "import jax"))
    assert list(sample.pair().twins) == ["pytorch", "tf", "jax_nnx"]
    sample.edit(TOML, 'tf = "y"', 'tf = "y"\njax_nnx = "y +"')
    assert mistakes(sample)[0][:2] == (TOML, 8)


def test_within_wants_two_expressions(sample: Sample) -> None:
    sample.edit(TOML, 'tf = "y"', 'tf = ["y", "x"]')
    assert mistakes(sample) == [(TOML, 7, "value 'y': tf must be one expression")]
    sample.edit(TOML, 'tf = ["y", "x"]', 'tf = ["y", "x", "y"]\nwithin = true')
    assert [what for _, _, what in mistakes(sample)] == [
        "value 'y': pytorch must be a list of two expressions",
        "value 'y': tf must be a list of two expressions",
    ]


REPORTED = """
[[value]]
name = "bytes"
pytorch = "4"
tf = "5"
reported = true
rtol = 0.1
"""


def test_reported_values(sample: Sample) -> None:
    """They stand beside compared ones, on one side or both, and say how far another run may lie."""
    toml = sample.read(TOML)
    sample.write(TOML, toml + REPORTED)
    assert sample.pair().values["bytes"].reported
    sample.write(TOML, toml + REPORTED.replace('tf = "5"\n', ""))
    assert sample.pair().values["bytes"].sides == ["pytorch"]
    last = toml.count("\n")
    sample.write(TOML, toml + REPORTED.replace("rtol = 0.1\n", ""))
    what = "value 'bytes' does not say how far another run may lie from the recorded number"
    assert mistakes(sample) == [(TOML, last + 2, what)]
    for room in ("0.0", "0.6"):
        sample.write(TOML, toml + REPORTED.replace("rtol = 0.1", f"rtol = {room}"))
        assert mistakes(sample) == [(TOML, last + 7, what)]
    for key in ("within = false", "atol = 1e-3", "at_least = 1.0", 'why = "the size is the point"'):
        sample.write(TOML, toml + REPORTED + key + "\n")
        found = mistakes(sample)
        assert (TOML, last + 8, f"{key.split()[0]} does not go with reported = true") in found


def test_a_pair_that_only_reports_proves_nothing(sample: Sample) -> None:
    sample.edit(TOML, 'tf = "y"', 'tf = "y"\nreported = true\nrtol = 0.1')
    assert [what for _, _, what in mistakes(sample)] == ["the pair only reports and compares nothing"]


def test_names_leave_hidden_folders_out(sample: Sample) -> None:
    for folder in (".cache/x", "_drafts/x", "demo/__pycache__", "demo/.hidden"):
        sample.write(f"snippets/{folder}/file", "")
    assert names(sample.project) == [PAIR]


@pytest.mark.parametrize(
    "name", ["../docs", "demo", "demo/linear/x", "Demo/linear", "demo/", "", "demo/lin-ear"]
)
def test_names_that_are_none(sample: Sample, name: str) -> None:
    with pytest.raises(MistakeError) as error:
        load(sample.project, name)
    assert "is not a name for a pair" in error.value.mistakes[0].what


def test_every_key_is_in_the_reference() -> None:
    """docs/contributing/pair_file.md lists every key and every closed list of the model."""
    page = (Path(pairs.__file__).parents[1] / "docs/contributing/pair_file.md").read_text("utf-8")
    for model in (pairs.Claim, pairs.Value, pairs.Edit, pairs.Mishap, pairs.Row):
        for name, field in model.model_fields.items():
            if name != "jax_nnx":
                assert f"{field.alias or name}" in page
    for choice in (pairs.Relation, pairs.Level, pairs.Category):
        for word in choice.__args__:
            assert f"`{word}`" in page
