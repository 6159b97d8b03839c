"""The project around a folder, the library's cache, reference links and formulas."""

from __future__ import annotations

import os
from pathlib import Path
from xml.etree import ElementTree

import pytest
from sample import FOLDER, PAGE, PAIR, TF, TOML, Sample

from parity.formulas import mathml
from parity.mistakes import Mistake, MistakeError
from parity.project import Project, parse_toml, read_text
from parity.reference import link, url


def test_find(sample: Sample) -> None:
    assert Project.find(sample.path(FOLDER)).root == sample.root.resolve()
    sample.write("docs/snippets/x", "")
    sample.write("snippets/mkdocs.yml", "")
    for folder in ("docs", "snippets"):
        assert Project.find(sample.path(folder)).root == sample.root.resolve(), "both marks are needed"
    with pytest.raises(MistakeError):
        Project.find(Path(sample.root.anchor))


def test_relative_names_have_forward_slashes(sample: Sample) -> None:
    assert sample.project.relative(sample.path(TF)) == TF
    assert sample.project.relative(Path("elsewhere")) == "elsewhere"


def test_pins(sample: Sample) -> None:
    sample.write(
        "requirements/site.txt",
        "# small\nmkdocs==1.6.1\nTyping_Extensions==4.1 ; python_version > '3'\n-r x.txt\n",
    )
    pins = Project(sample.root).pins
    assert pins["mkdocs"] == "1.6.1"
    assert pins["typing_extensions"] == "4.1"
    assert pins["torch"] == "2.13.0"


def test_read_text(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"\xef\xbb\xbfa\r\nb\rc\n")
    assert read_text(path, "x") == "a\nb\nc\n"
    with pytest.raises(MistakeError) as error:
        read_text(tmp_path / "y", "docs/y")
    assert str(error.value) == "docs/y:1: the file is missing\n    Add it, or remove what refers to it."


def test_parse_toml() -> None:
    assert parse_toml("a = 1\n", "x") == {"a": 1}
    for text, line in (("a = 1\nb = x\n", 2), ('a = 1\nb = """\nc\n', 3)):
        with pytest.raises(MistakeError) as error:
            parse_toml(text, "x")
        assert error.value.mistakes[0].line == line


def test_mistakes_sort_by_place() -> None:
    a, b, c = Mistake("a", 9, "x", "y"), Mistake("a", 10, "x", "y"), Mistake("b", 1, "x", "y")
    assert sorted([c, b, a]) == [a, b, c]


# -- the library -----------------------------------------------------------------------------------------------------


def touch(path: Path) -> None:
    """Make a change visible where the clock of the file system is coarse."""
    stat = path.stat()
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns + 1_000_000))


def test_the_library_reads_again_after_a_change_only(sample: Sample) -> None:
    library = sample.library
    pair = library.pair(PAIR)
    assert library.pair(PAIR) is pair
    sample.edit(TOML, 'title = "Linear"', 'title = "A layer"')
    touch(sample.path(TOML))
    assert library.pair(PAIR).claim.title == "A layer"
    sample.edit(TOML, "0 * bias", "2 * bias")
    touch(sample.path(TOML))
    with pytest.raises(MistakeError):
        library.evidence(PAIR)
    sample.record()
    assert library.evidence(PAIR) is library.evidence(PAIR)
    claims = library.claims()
    assert library.claims() is claims
    sample.edit("docs/data/claims/claims.yaml", "torch-newest", "torch-new")
    touch(sample.path("docs/data/claims/claims.yaml"))
    assert "torch-new" in library.claims().by_id


def test_shown(sample: Sample) -> None:
    sample.write(
        "docs/part/page.md",
        f'```\n::: pair demo/fenced\n```\n\n::: curves {PAIR} values="y"\n\n::: rows demo/rows\n',
    )
    library = sample.library
    assert {name: [page for page, _ in places] for name, places in library.shown().items()} == {
        PAIR: ["index.md", "part/page.md"]
    }
    sample.append(PAGE, "\n::: pair demo/late\n")
    touch(sample.path(PAGE))
    assert "demo/late" in library.shown()


def test_pairs_leaves_out_what_cannot_be_loaded(sample: Sample) -> None:
    sample.write("snippets/demo/broken/pair.toml", "x")
    assert [pair.name for pair in sample.library.pairs()] == [PAIR]
    assert sample.library.names() == ["demo/broken", PAIR]


# -- references and formulas -----------------------------------------------------------------------------------------

TORCH, KERAS = "https://docs.pytorch.org/docs/2.13", "https://www.tensorflow.org/api_docs/python/tf"


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("torch.nn.Linear", f"{TORCH}/generated/torch.nn.Linear.html"),
        ("torch.Tensor.backward", f"{TORCH}/generated/torch.Tensor.backward.html"),
        ("torch.nn.Module.eval", f"{TORCH}/generated/torch.nn.Module.html#torch.nn.Module.eval"),
        ("torch.optim.Optimizer.zero_grad", f"{TORCH}/generated/torch.optim.Optimizer.zero_grad.html"),
        ("torch.utils.data.DataLoader", f"{TORCH}/data.html#torch.utils.data.DataLoader"),
        ("torch.float32", f"{TORCH}/tensor_attributes.html#torch.dtype"),
        ("torch.nn.Linear(bias=)", f"{TORCH}/generated/torch.nn.Linear.html"),
        ("keras.layers.Dense", f"{KERAS}/keras/layers/Dense"),
        ("keras.Model.fit", f"{KERAS}/keras/Model#fit"),
        ("tf.GradientTape", f"{KERAS}/GradientTape"),
        ("tensorflow.GradientTape.gradient", f"{KERAS}/GradientTape#gradient"),
        ("numpy.ones", None),
        ("-", None),
    ],
)
def test_url(name: str, address: str | None) -> None:
    assert url(name) == address
    code = f"<code>{name}</code>"
    assert ElementTree.tostring(link(name), "unicode") == (
        f'<a href="{address}">{code}</a>' if address else code
    )


def test_mathml() -> None:
    inline, block = mathml('x < "y" & z'), mathml("x", block=True)
    assert 'alttext="x &lt; &quot;y&quot; &amp; z"' in inline
    assert 'display="inline"' in inline
    assert 'display="block"' in block
