"""What each framework says to a mistake: cards, the table, the data of the paste box."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from sample import PAGE, TOML, Sample

from parity import gallery

RAISES = """\
title = "A mistake"
relation = "raises"

[raises.pytorch]
exception = "RuntimeError"
message = "said so"

[raises.tf]
silent = true
value = "y"
gives = 0.25
right = 0.5

[[fix]]
twin = "pytorch"
replace = "x = "
with = "x  = "

[[fix]]
twin = "tf"
replace = "y = model(x)"
with = "y = model(x) "
"""


@pytest.mark.parametrize(
    ("message", "layer", "shapes"),
    [
        ("mat1 and mat2 shapes cannot be multiplied (3x8 and 16x2)", False, True),
        ("Input 0 with name 'None' of layer 'dense' is incompatible with the layer: expected axis -1 of input shape to have value 4, but received input with shape (3, 5)", True, True),
        ("expected target dtype to be Long or Byte, but got Int", False, False),
        ("You must call `compile()` before using the model.", False, False),
        ("Error(s) in loading state_dict for Linear: size mismatch for weight: copying a param with shape torch.Size([2, 4])", True, True),
        ("Argument `output` must have rank (ndim) `target.ndim - 1`. Received: target.shape=(None,), output.shape=(None, 6, 6, 10)", False, True),
        ("Layer \"functional\" expects 2 named input(s)", True, False),
        ("Unknown variable: <Variable path=sequential_1/dense_1/kernel, shape=(1, 1), dtype=float32>.", True, True),
        ("'Net' object has no attribute 'fc3'", False, False),
        ("'Tensor' object has no attribute 'foo'", False, False),
        ("'EagerTensor' object does not support item assignment", False, False),
        ("Given groups=1, weight of size [8, 3, 3, 3], expected input[2, 32, 32, 3] to have 3 channels", False, True),
        ("Sizes of tensors must match: expected size 64 but got size 8", False, True),
        ("set it with set_seed(1), item [0]", False, False),
        ("target size (torch.Size([4]))", False, True),
        ("received (3,)", False, True),
        ("M.forward() missing 1 required positional argument: 'b'", True, False),
        ("StepLR.__init__() got an unexpected keyword argument", False, False),
        ("element 0 of tensors does not require grad and does not have a grad_fn", False, False),
        ("A total of 1 objects could not be loaded. Example error message for object <Dense name=dense_1, built=True>", True, False),
        ("Data cardinality is ambiguous. 'x' sizes: 3 'y' sizes: 4", False, True),
    ],
)  # fmt: skip
def test_what_a_message_names(message: str, layer: bool, shapes: bool) -> None:
    assert gallery.names_layer(message) is layer
    assert gallery.names_shapes(message) is shapes


@pytest.fixture
def mistake(sample: Sample) -> Sample:
    sample.write(TOML, RAISES)
    sample.write(PAGE, '# Page\n\n::: raises demo/linear section="model"\n')
    sample.record(
        values={
            "pytorch": {"exception": "RuntimeError", "message": "said so of a < b", "frames": 2},
            "tf": {"silent": True, "gives": 0.25, "right": 0.5},
        },
        edits=[{"kind": "fix", "twin": "pytorch", "replace": "x <", "with": "", "caught": "runs to its end"}],
    )
    return sample


def test_cards(mistake: Sample) -> None:
    text = gallery.cards(mistake.pair(), mistake.library.evidence("demo/linear"), ["model"])
    root = ElementTree.fromstring(text)
    left, right = root
    words = "".join(left.itertext())
    assert "raises RuntimeError" in words
    assert "said so of a < b" in words
    assert "Traceback of 2 frames. The message names neither layer nor shape." in words
    assert "Fix: x < goes; then it runs to its end." in words
    assert "model(" in words
    words = "".join(right.itertext())
    assert "says nothing" in words
    assert "It gives 0.25; right is 0.5." in words
    assert "Traceback" not in words


def test_what_is_accepted(mistake: Sample) -> None:
    evidence = {"values": {"tf": {"accepts": True, "gives": 0.5}}, "edits": []}
    text = gallery.cards(mistake.pair(), evidence, [])
    assert "It gives 0.5, which is right." in text
    assert "accepts it" in text


def test_an_exception_without_a_message(mistake: Sample) -> None:
    evidence = {"values": {"tf": {"exception": "StopIteration", "message": "", "frames": 2}}, "edits": []}
    assert "StopIteration, without a message" in gallery.cards(mistake.pair(), evidence, [])


def test_the_table_leads_to_the_entries(mistake: Sample) -> None:
    found = gallery.mistakes(mistake.library)
    assert [(pair.name, page, anchor) for pair, _, page, anchor in found] == [
        ("demo/linear", "index.md", "said-demo-linear")
    ]
    pair, evidence, _, _ = found[0]
    row = gallery.table([(pair, evidence, "/there")])[-1]
    assert row == "| [A mistake](/there) | `RuntimeError`, names neither | **silent**, wrong value |"


def test_counts_by_page(mistake: Sample) -> None:
    mistake.write(PAGE, '---\ntitle: "Wrong: so"\n---\n' + mistake.read(PAGE))
    head, _, left, right = gallery.counts(gallery.mistakes(mistake.library), mistake.library.title)
    assert head.count("|") == left.count("|") == right.count("|")
    assert left == "| [Wrong: so](/index.md) (1) | PyTorch | 1 | 0 | 0 | 0 | 0 |"
    assert right == "|  | Keras / TensorFlow | 0 | 0 | 0 | 1 | 0 |"


def test_messages_are_only_what_is_said(mistake: Sample) -> None:
    assert gallery.messages(mistake.library) == [
        {
            "title": "A mistake",
            "page": "index.md",
            "anchor": "said-demo-linear",
            "side": mistake.pair().twins["pytorch"].label,
            "kind": "RuntimeError",
            "message": "said so of a < b",
        }
    ]


def test_a_pair_that_no_page_shows_is_left_out(mistake: Sample) -> None:
    mistake.write(PAGE, "# Page\n")
    assert gallery.mistakes(mistake.library) == []
