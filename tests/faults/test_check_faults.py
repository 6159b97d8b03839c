"""The fault table: mistakes that contributors make, each told once, at its true place, with a remedy.

Every row changes a project in which `parity check` finds nothing, and names what it must find then. These are the
mistakes that show without running a framework; test_run_faults.py and test_site_faults.py hold the others.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from sample import ARTICLES, CLAIMS, FOLDER, PAGE, PYTORCH, STATEMENTS, TF, TOML, Sample

EVIDENCE = f"{FOLDER}/evidence.json"


@dataclass(frozen=True)
class Fault:
    """``line`` is a number, or a text that stands on that line alone after the change."""

    name: str
    change: Callable[[Sample], object]
    file: str
    line: int | str
    what: str
    remedy: str
    fresh: bool = True
    """Whether the evidence is recorded again after the change, so that nothing is stale."""


# -- starting points: good pairs of the other relations --------------------------------------------------------------

VALUE = '[[value]]\nname = "y"\npytorch = "y"\ntf = "y"\n'
BREAK = '[[break]]\ntwin = "tf"\nreplace = "weight.T, bias"\nwith = "weight.T, 0 * bias"\n'
DIFFERS = (
    'title = "Without bias"\nrelation = "differs"\naligned_by = "demo/linear"\n\n'
    + VALUE
    + "at_least = 0.1\n"
)
ALIGN = '\n[[align]]\ntwin = "tf"\nreplace = "weight.T, 0 * bias"\nwith = "weight.T, bias"\n'
ALONE = 'title = "Only here"\nrelation = "alone"\nreason = "There is no such thing in TensorFlow."\n'
WITHIN = '\n[[value]]\nname = "y"\nwithin = true\npytorch = ["y", "y"]\n'
ALONE_BREAK = '\n[[break]]\ntwin = "pytorch"\nreplace = "nn.Linear(3, 2)"\nwith = "nn.Linear(3, 1)"\n'
RAISES = 'title = "Wrong shape"\nrelation = "raises"\n'
SAYS = """
[raises.pytorch]
exception = "RuntimeError"
message = "cannot be multiplied"

[raises.tf]
exception = "InvalidArgumentError"
message = "Matrix size-incompatible"
"""
FIXES = """
[[fix]]
twin = "pytorch"
replace = "2, 3"
with = "3, 2"

[[fix]]
twin = "tf"
replace = "2, 3"
with = "3, 2"
"""
PYTORCH_RAISES = "import torch\n\ny = torch.ones(4, 3) @ torch.ones((2, 3))\n"
TF_RAISES = "import tensorflow as tf\n\ny = tf.ones((4, 3)) @ tf.ones((2, 3))\n"


def differs(s: Sample, toml: str = DIFFERS + ALIGN, tf: str | None = None) -> None:
    """A pair that differs from the good one in its bias, aligned by it."""
    changed = s.read(TF).replace("weight.T, bias", "weight.T, 0 * bias")
    s.twins("demo/no_bias", s.read(PYTORCH), changed if tf is None else tf, toml)
    s.append(PAGE, "\n::: pair demo/no_bias\n")


def alone(s: Sample, toml: str = ALONE + WITHIN + ALONE_BREAK, tf: str = "") -> None:
    """A pair with one twin."""
    s.twins("demo/only", s.read(PYTORCH), tf, toml)
    s.append(PAGE, "\n::: pair demo/only\n")


def raises(s: Sample, toml: str = RAISES + SAYS + FIXES) -> None:
    """A pair whose twins both fail."""
    s.twins("demo/wrong", PYTORCH_RAISES, TF_RAISES, toml)
    s.append(PAGE, "\n::: pair demo/wrong\n\n::: raises demo/wrong\n")


@pytest.mark.parametrize("start", [lambda s: None, differs, alone, raises])
def test_starting_points_are_good(sample: Sample, start: Callable[[Sample], None]) -> None:
    start(sample)
    sample.record_all()
    assert sample.check() == []


# -- the table -------------------------------------------------------------------------------------------------------


def edit(file: str, old: str, new: str) -> Callable[[Sample], None]:
    return lambda s: s.edit(file, old, new)


def page(text: str) -> Callable[[Sample], None]:
    return lambda s: s.append(PAGE, f"\n{text}\n")


def both(old: str, new: str) -> Callable[[Sample], None]:
    return lambda s: [s.edit(file, old, new) for file in (PYTORCH, TF)] and None


def variant(start: Callable[..., None], old: str, new: str) -> Callable[[Sample], None]:
    """A starting point whose pair.toml is changed."""
    toml = start.__defaults__[0]  # type: ignore[index]
    assert toml.count(old) == 1, old
    return lambda s: start(s, toml.replace(old, new))


TWINS = [
    Fault("missing twin", lambda s: s.remove(TF), TF, 1, "the twin is missing", 'relation = "alone"'),
    Fault("syntax error", edit(TF, "model = keras", "model == = keras"), TF, "model == =", "syntax error", "Mend"),
    Fault("not UTF-8", lambda s: s.write(TF, b"import keras\n# caf\xe9\n"), TF, 2, "not UTF-8", "UTF-8"),
    Fault("file named torch.py", lambda s: s.write(f"{FOLDER}/torch.py", "x = 1\n"), f"{FOLDER}/torch.py", 1,
          "shadows the package 'torch'", r"pytorch\.py and tf\.py"),
    Fault("third script", lambda s: s.write(f"{FOLDER}/helper.py", "x = 1\n"), f"{FOLDER}/helper.py", 1,
          r"helper\.py is not a twin", "remove or rename"),
    Fault("unclosed section", edit(TF, "# --8<-- [end:model]\n", ""), TF, "[start:model]",
          "section 'model' is never closed", r"\[end:model\]"),
    Fault("section without a start", edit(TF, "# --8<-- [start:model]\n", ""), TF, "[end:model]",
          "'model' ends but never started", r"\[start:model\]"),
    Fault("duplicate section name", edit(TF, "[end:model]\n", "[end:model]\n# --8<-- [start:model]\n"), TF, 21,
          "section 'model' starts twice", "its own name"),
    Fault("misspelt marker", edit(TF, "[start:model]", "[strat:model]"), TF, "[strat:model]",
          "not a section marker", r"\[start:name\]"),
    Fault("marker with too few dashes", edit(TF, "--8<-- [start:model]", "-8<- [start:model]"), TF, "# -8<-",
          "not a section marker", r"--8<-- \[start:name\]"),
    Fault("empty section", edit(TF, "[end:model]\n", "[end:model]\n# --8<-- [start:late]\n\n# --8<-- [end:late]\n"),
          TF, 22, "section 'late' is empty", "Put code between"),
    Fault("sections that differ", edit(TF, "y = model(x)", "# --8<-- [start:call]\ny = model(x)\n# --8<-- [end:call]"),
          TF, "[start:call]", r"section 'call' exists only here, not in pytorch\.py", "same sections"),
    Fault("given that differs", edit(TF, "size=(2, 3)", "size=(3, 2)"), TF, "size=(3, 2)",
          r"section 'given' is not the text of pytorch\.py", "Copy it"),
    Fault("given with one line more", edit(TF, "# --8<-- [end:given]", "x = 2 * x\n# --8<-- [end:given]"), TF,
          "x = 2 * x", "section 'given' is not the text", "Copy it"),
    Fault("retired API", edit(PYTORCH, "y = model(", "def trace():\n    return torch.jit.trace\n\n\ny = model("), PYTORCH,
          "return torch.jit.trace", r"retired API: torch\.jit\.trace", r"torch\.export"),
    Fault("line too wide", edit(TF, '"mean", round', f'"{"m" * 40}", round'), TF, '"mmm',
          r"the line has 84 columns, and docs/index\.md shows it", "60 columns"),
]  # fmt: skip

CLAIMED = [
    Fault("missing pair.toml", lambda s: s.remove(TOML), TOML, 1, "the file is missing", "Add it"),
    Fault("bad TOML", edit(TOML, 'tf = "y"', "tf = y"), TOML, "tf = y", "not valid TOML", "Mend the line"),
    Fault("text never closed in TOML", edit(TOML, 'with = "weight.T, 0 * bias"', 'with = """x'), TOML, 20,
          "not valid TOML", "Mend the line"),
    Fault("unknown key", edit(TOML, 'section = "model"', 'section = "model"\nnote = "x"'), TOML, "note =",
          "unknown key 'note'", r"pair_file\.md"),
    Fault("unknown key at the top", edit(TOML, "relation =", "relations = 1\nrelation ="), TOML, "relations =",
          "unknown key 'relations'", r"pair_file\.md"),
    Fault("missing key", edit(TOML, 'section = "model"\n', ""), TOML, "[[row]]",
          "the key 'section' is missing", "Add it"),
    Fault("missing title", edit(TOML, 'title = "Linear"\n', ""), TOML, 1, "the key 'title' is missing", "Add it"),
    Fault("wrong type", edit(TOML, 'pytorch = "y"', "pytorch = 3"), TOML, "pytorch = 3",
          "pytorch: input should be a valid string", r"pair_file\.md"),
    Fault("table instead of list", edit(TOML, "[[break]]", "[break]"), TOML, "[break]",
          "break: input should be a valid list", r"pair_file\.md"),
    Fault("bad relation", edit(TOML, '"equal"', '"same"'), TOML, "relation =",
          "relation: input should be 'equal'", r"pair_file\.md"),
    Fault("bad category", edit(TOML, '"layout differs"', '"different"'), TOML, "category =",
          "category: input should be 'identical'", r"pair_file\.md"),
    Fault("bad side in order", edit(TOML, "relation =", 'order = ["pytorch", "keras"]\nrelation ='), TOML, "order =",
          "order: input should be 'pytorch'", r"pair_file\.md"),
    Fault("order that lacks a twin", edit(TOML, "relation =", 'order = ["pytorch"]\nrelation ='), TOML, "order =",
          "order must name every twin once", r"\['pytorch', 'tf'\]"),
    Fault("markup in the title", edit(TOML, '"Linear"', '"The `Linear` layer"'), TOML, "title =",
          "the title holds markup", "plain text"),
    Fault("no value", edit(TOML, VALUE, ""), TOML, "relation =", "the pair compares nothing", "at least one"),
    Fault("row of no value", edit(TOML, 'value = "y"', 'value = "z"'), TOML, 'value = "z"',
          "names the value 'z', which does not exist", "Values here: y"),
    Fault("duplicate value name", edit(TOML, VALUE, f"{VALUE}\n{VALUE}"), TOML, 10,
          "the value 'y' is declared twice", "its own name"),
    Fault("training without steps", edit(TOML, 'tf = "y"', 'tf = "y"\nlevel = "training"'), TOML, "level =",
          "level training and steps belong together", "number of optimiser steps"),
    Fault("steps without training", edit(TOML, 'tf = "y"', 'tf = "y"\nsteps = 3'), TOML, "steps =",
          "level training and steps belong together", "number of optimiser steps"),
    Fault("expression syntax error", edit(TOML, 'tf = "y"', 'tf = "y[0"'), TOML, "y[0",
          "value 'y': tf is not an expression", "one Python expression"),
    Fault("expression missing", edit(TOML, 'tf = "y"\n', ""), TOML, "[[value]]",
          "value 'y' has no expression for tf", 'Add tf = "…"'),
    Fault("axis map that is none", edit(TOML, 'tf = "y"', 'tf = "y"\naxes = "o i -> i j"'), TOML, "axes =",
          "'o i -> i j' is no axis map", "same letters"),
    Fault("margin outside statistical", edit(TOML, 'tf = "y"', 'tf = "y"\nmargin = 0.1'), TOML, "margin =",
          "margin belongs to relation 'statistical'", "Remove it"),
    Fault("statistical without margin", edit(TOML, '"equal"', '"statistical"'), TOML, "[[value]]",
          "value 'y' has no margin", "Add margin"),
    Fault("aligned_by outside differs", edit(TOML, "relation =", 'aligned_by = "demo/linear"\nrelation ='), TOML,
          "aligned_by =", "aligned_by belongs to relation 'differs'", "Remove it"),
    Fault("missing break", edit(TOML, BREAK, ""), TOML, "relation =",
          r"relation 'equal' needs a \[\[break\]\]", "the trap itself"),
    Fault("break text not found", edit(TOML, "weight.T, bias", "weight.T, biases"), TOML, "replace =",
          r"\[\[break\]\]: the text to replace occurs 0 times in tf\.py", "exactly once"),
    Fault("break text twice", edit(TOML, 'replace = "weight.T, bias"', 'replace = "model"'), TOML, "replace =",
          r"occurs 5 times in tf\.py", "exactly once"),
    Fault("break replaces by itself", edit(TOML, "weight.T, 0 * bias", "weight.T, bias"), TOML, "with =",
          "replaces a text by itself", "Change something"),
    Fault("break that is no Python", edit(TOML, "weight.T, 0 * bias", "weight.T, 0 * "), TOML, "with =",
          r"after it, line 16 of tf\.py is no Python", "can still be read"),
    Fault("note to no line", lambda s: s.append(TOML, '\n[notes]\ntf = [["training=True", "A remark."]]\n'), TOML,
          "training=True", r"'training=True' occurs 0 times in tf\.py", "exactly once"),
    Fault("notes of no side", lambda s: s.append(TOML, '\n[notes]\nkeras = [["y", "A remark."]]\n'), TOML, "keras = [",
          "keras: input should be 'pytorch'", r"pair_file\.md"),
    Fault("bad pattern", edit(TOML, "relation =", 'deprecated = ["(old"]\nrelation ='), TOML, "deprecated =",
          "not a regular expression", "Escape"),
]  # fmt: skip

OTHERS = "snippets/demo/{}/pair.toml".format
RELATIONS = [
    Fault("differs without aligned_by", variant(differs, 'aligned_by = "demo/linear"\n', ""), OTHERS("no_bias"),
          "relation =", "needs aligned_by", "closes the gap"),
    Fault("aligned_by to nowhere", variant(differs, '"demo/linear"', '"demo/nowhere"'), OTHERS("no_bias"),
          "aligned_by =", "aligned_by names 'demo/nowhere', which does not exist", "closes the gap"),
    Fault("differs without an amount", variant(differs, "at_least = 0.1\n", ""), OTHERS("no_bias"), "[[value]]",
          "does not say by how much it differs", "at_least"),
    Fault("missing align", variant(differs, ALIGN, ""), OTHERS("no_bias"), "relation =",
          r"relation 'differs' needs a \[\[align\]\]", "text replacement"),
    Fault("align that does not give the aligned twin", variant(differs, 'with = "weight.T, bias"', 'with = "weight.T, 1 * bias"'),
          OTHERS("no_bias"), "[[align]]", r"after \[\[align\]\], tf\.py is not the tf\.py of demo/linear",
          "every changed line"),
    Fault("align that is no Python", variant(differs, 'with = "weight.T, bias"', 'with = "weight.T, *"'),
          OTHERS("no_bias"), "[[align]]", r"after \[\[align\]\], tf\.py is not", "every changed line"),
    Fault("a difference that [[align]] does not declare",
          lambda s: differs(s, tf=s.read(TF).replace("weight.T, bias", "weight.T, 0 * bias").replace("Dense(2)", "Dense(3)")),
          OTHERS("no_bias"), "[[align]]", r"tf\.py is not the tf\.py of demo/linear", "every changed line"),
    Fault("break in a pair that differs", variant(differs, ALIGN, ALIGN + '\n[[break]]\ntwin = "tf"\nreplace = "Dense(2)"\nwith = "Dense(3)"\n'),
          OTHERS("no_bias"), "[[break]]", r"\[\[break\]\] does not belong to relation 'differs'", r"\[\[align\]\]"),
    Fault("alone without reason", variant(alone, ALONE.split("\n")[2] + "\n", ""), OTHERS("only"), "relation =",
          "needs a reason", "why no twin exists"),
    Fault("alone with two twins", lambda s: alone(s, tf=s.read(TF)), OTHERS("only"), "relation =",
          "exactly one twin", "Remove the other twin"),
    Fault("alone without anything to compare", variant(alone, WITHIN, '\n[[value]]\nname = "y"\npytorch = "y"\n'),
          OTHERS("only"), "[[value]]", "nothing to be compared with", "within = true"),
    Fault("raises without one side", variant(raises, SAYS[SAYS.index("\n[raises.tf]"):], ""), OTHERS("wrong"),
          "relation =", r"\[raises\.tf\] is missing", "silent = true"),
    Fault("raises without message", variant(raises, 'message = "cannot be multiplied"\n', ""), OTHERS("wrong"),
          "[raises.pytorch]", "message pattern is missing", "regular expression"),
    Fault("raises with a bad pattern", variant(raises, "cannot be multiplied", "(cannot"), OTHERS("wrong"),
          "message = \"(cannot", "not a regular expression", "Escape"),
    Fault("raises says two things", variant(raises, 'exception = "RuntimeError"', 'exception = "RuntimeError"\nsilent = true\nvalue = "y"\ngives = 1\nright = 2'),
          OTHERS("wrong"), "[raises.pytorch]", "say one of exception, warning, silent", "exactly one"),
    Fault("silent without what is right", variant(raises, 'exception = "RuntimeError"\nmessage = "cannot be multiplied"', 'silent = true\nvalue = "y"\ngives = 1'),
          OTHERS("wrong"), "[raises.pytorch]", "a silent mistake needs value, gives and right", "what is right"),
    Fault("no fix for one side", variant(raises, FIXES[FIXES.index('\n[[fix]]\ntwin = "tf"'):], ""), OTHERS("wrong"),
          "[[fix]]", r"no \[\[fix\]\] for tf", "is right"),
    Fault("accepts without what it gives",
          lambda s: raises(s, RAISES + SAYS.replace('exception = "RuntimeError"\nmessage = "cannot be multiplied"', 'accepts = true\nvalue = "y"') + FIXES[FIXES.index('\n[[fix]]\ntwin = "tf"'):]),
          OTHERS("wrong"), "[raises.pytorch]", "what is accepted needs value and gives", "which expression is right"),
    Fault("fix of what is accepted", variant(raises, 'exception = "RuntimeError"\nmessage = "cannot be multiplied"', 'accepts = true\nvalue = "y"\ngives = 1'),
          OTHERS("wrong"), 13, r"a \[\[fix\]\] for pytorch, which accepts it", "Remove the fix"),
    Fault("raises in a pair that is equal", lambda s: s.append(TOML, '\n[raises.tf]\nexception = "E"\nmessage = "m"\n'),
          TOML, "[raises.tf]", r"\[raises\.tf\] does not belong to relation 'equal'", "Remove"),
]  # fmt: skip

ROWS = [
    Fault("row whose section does not call the API", edit(TOML, '"keras.layers.Dense"', '"keras.layers.Conv2D"'), TOML,
          "tf = \"keras", r"section 'model' of tf\.py does not use keras\.layers\.Conv2D", "full public name"),
    Fault("row value that does not depend on it",
          lambda s: [both("rng = np", "z = np.arange(3)\nrng = np")(s),
                     s.edit(TOML, VALUE, VALUE + '\n[[value]]\nname = "z"\npytorch = "z"\ntf = "y + z"\n'),
                     s.edit(TOML, 'value = "y"', 'value = "z"')],
          TOML, 'value = "z"', r"the value 'z' does not depend on torch\.nn\.Linear in pytorch\.py", "Name a value"),
    Fault("row of no section", edit(TOML, 'section = "model"', 'section = "train"'), TOML, "section =",
          r"names section 'train', which the twins do not have", "given, model"),
    Fault("row twice", lambda s: s.append(TOML, "\n" + s.read(TOML)[s.read(TOML).index("[[row]]"):]), TOML, 23,
          "is declared twice", "Merge"),
    Fault("two rows of one address", lambda s: [s.twins("demo/other", s.read(PYTORCH), s.read(TF), s.read(TOML)), s.append(PAGE, "\n::: pair demo/other\n")],
          OTHERS("other"), "torch.nn.Linear", "has the id 'nn-linear--dense', as a row of snippets/demo/linear", 'its own id = "…"'),
    Fault("two rows of one stated address",
          lambda s: [s.edit(TOML, "[[row]]", '[[row]]\nid = "it"'), s.twins("demo/other", s.read(PYTORCH), s.read(TF), s.read(TOML)), s.append(PAGE, "\n::: pair demo/other\n")],
          OTHERS("other"), 'id = "it"', "has the id 'it', as a row of", "never changes"),
    Fault("rows that no page of the map lists",
          lambda s: [s.write("docs/map/index.md", "---\ntitle: Map\n---\n\n# Map\n\n## Other\n\n::: rows demo/other\n"), s.twins("demo/other", s.read(PYTORCH), s.read(TF), s.read(TOML).replace("[[row]]", '[[row]]\nid = "it"')), s.append(PAGE, "\n::: pair demo/other\n")],
          TOML, "[[row]]", "no page of the API map lists the rows of this pair", "::: rows demo/linear"),
    Fault("an address that is none", edit(TOML, "[[row]]", '[[row]]\nid = "nn.Linear"'), TOML, "id =",
          "id: string should match pattern", r"pair_file\.md"),
    Fault("parameter of two texts", lambda s: s.append(TOML, 'parameters = [["in_features", "-"]]\n'), TOML,
          "parameters =", r"each parameter is \[pytorch, tf, note\]", "three texts"),
]  # fmt: skip

RECORDED = [
    Fault("no evidence", lambda s: [s.remove(EVIDENCE), s.remove(f"{FOLDER}/tf.out"), s.remove(f"{FOLDER}/pytorch.out")],
          EVIDENCE, 1, "no evidence yet", "parity record demo/linear", fresh=False),
    Fault("stale evidence", edit(TF, "weight.T, bias", "weight.T, bias + 0"), EVIDENCE, 1, "stale",
          "parity record demo/linear", fresh=False),
    Fault("output edited by hand", edit(f"{FOLDER}/tf.out", "0.5907", "0.5908"), EVIDENCE, 1, "stale: .* an output changed",
          "parity record demo/linear", fresh=False),
    Fault("evidence edited by hand", edit(EVIDENCE, "2.38419e-07", "2.38419e-08"), EVIDENCE, 1, "edited by hand",
          "parity record demo/linear", fresh=False),
    Fault("evidence that is no JSON", edit(EVIDENCE, '"date"', "<<<<<<< date"), EVIDENCE, 1, "cannot be read",
          "parity record demo/linear", fresh=False),
    Fault("missing output", lambda s: s.remove(f"{FOLDER}/tf.out"), f"{FOLDER}/tf.out", 1, "output is missing",
          "parity record demo/linear", fresh=False),
    Fault("evidence of other versions", edit("requirements/full.txt", "torch==2.13.0", "torch==2.15.0"), EVIDENCE, 1,
          r"is of torch 2\.13\.0, the pinned version is 2\.15\.0", "parity record demo/linear", fresh=False),
]  # fmt: skip

PAGES = [
    Fault("pair on no page", edit(PAGE, "::: pair demo/linear", ""), TOML, 1, "no page shows this pair",
          "::: pair demo/linear"),
    Fault("page naming no pair", page("::: pair demo/lines"), PAGE, "demo/lines",
          "names the pair 'demo/lines', which does not exist", "parity new"),
    Fault("pair outside the tree", page("::: pair ../docs"), PAGE, "../docs", r"names the pair '\.\./docs', which does not",
          "part/slug"),
    Fault("diagram outside the tree", lambda s: [s.write("docs/secret.svg", "<svg/>"), s.append(PAGE, "\n::: diagram ../../secret\n")],
          PAGE, "../../secret", "there is no diagram", r"docs/assets/diagrams/"),
    Fault("unknown chart", page("::: chart ads_2062"), PAGE, "ads_2062", "there is no chart 'ads_2062'", "Charts: .*ads_2026, "),
    Fault("chart without its data", page("::: chart papers"), "docs/data/series/papers_by_venue.csv", 1,
          "the chart 'papers' cannot be drawn from it", "parity series"),
    Fault("unknown table of the matching rule", page("::: matching traps"), PAGE, "::: matching", "no table 'traps'",
          "names, cases"),
    Fault("unknown section", edit(PAGE, "pair demo/linear", 'pair demo/linear section="modle"'), PAGE, "modle",
          "demo/linear has no section 'modle'", "Sections there: given, model"),
    Fault("unknown directive", edit(PAGE, "::: pair", "::: pairs"), PAGE, "::: pairs", "unknown directive 'pairs'",
          "directives"),
    Fault("unknown option", edit(PAGE, "pair demo/linear", 'pair demo/linear sections="model"'), PAGE, "sections=",
          "has no option 'sections'; it has given, output, section", "directives"),
    Fault("directive without a name", page("::: pair"), PAGE, 13, "::: pair names nothing", "directives"),
    Fault("directive with a loose quote", page('::: pair demo/linear section="model'), PAGE, 'section="model',
          "cannot be read: No closing quotation", "directives"),
    Fault("directive inside a line", page("- ::: pair demo/linear"), PAGE, "- :::", "a directive inside other text",
          "a line of its own"),
    Fault("said of a pair that raises nothing", page("::: raises demo/linear"), PAGE, "::: raises",
          "is not a pair with relation", "::: pair"),
    Fault("curve of no value", page('::: curves demo/linear values="loss"'), PAGE, "::: curves",
          "has no value 'loss' to draw", "Values there: y"),
    Fault("ask without right answer", page('::: ask "Equal?"\n    - [ ] Yes\n        : No.\n    - [ ] No\n        : No.'),
          PAGE, "::: ask", "exactly one of them right", "below the question"),
    Fault("ask without feedback", page('::: ask "Equal?"\n    - [x] Yes\n    - [ ] No\n        : No.'), PAGE, "::: ask",
          "'Yes' has no feedback", "below the question"),
    Fault("code fence never closed", page("```python\nx = 1"), PAGE, "```python", "fence is never closed", "closing fence"),
    Fault("image without alt text", page("See ![](plot.svg)."), PAGE, "plot.svg", "no alt text", "what it shows"),
    Fault("HTML image without alt text", page('<img src="plot.svg">'), PAGE, "plot.svg", "no alt text", "what it shows"),
    Fault("broken formula", page("It is $x^{$ big."), PAGE, "$x^{$", "cannot be read", "LaTeX"),
    Fault("page that is not UTF-8", lambda s: s.write("docs/late.md", b"# Late\n\ncaf\xe9\n"), "docs/late.md", 3, "not UTF-8",
          "encoding UTF-8"),
    Fault("citation of no value", page("It is ev:demo/linear.z.largest."), PAGE, "linear.z",
          "no value 'z'; there are y", "Correct the citation"),
    Fault("citation of no field", page("It is ev:demo/linear.y.biggest."), PAGE, "y.biggest",
          "has no field 'biggest'; there are .*largest", "Correct the citation"),
    Fault("citation of no pair", page("It is ev:demo/lines.y.largest."), PAGE, "demo/lines", "there is no pair 'demo/lines'",
          "parity new"),
    Fault("citation that ends early", page("It is ev:demo/linear.y and more."), PAGE, "ev:demo/linear.y and",
          "citation is not complete: 'ev:demo/linear.y'", r"ev:part/slug\.value\.field"),
    Fault("citation format for whole numbers", page("It is ev:demo/linear.y.largest:d."), PAGE, "largest:d",
          "Unknown format code 'd'", "format"),
    Fault("citation format that is none", page("It is ev:demo/linear.y.largest:.3x here."), PAGE, ":.3x",
          r"':\.3x' is no format", r":\.3f"),
    Fault("front matter that is no YAML", edit(PAGE, "title: Demo", "title: Demo: more"), PAGE, 2,
          "the front matter is not valid YAML", "in quotes if they hold a colon"),
    Fault("front matter without a title", edit(PAGE, "title: Demo", "hide: [toc]"), PAGE, 1, "the front matter has no title", "Begin with ---"),
    Fault("page without front matter", edit(PAGE, "---\ntitle: Demo\n---\n", ""), PAGE, 1, "the page has no front matter", "Begin with ---"),
    Fault("unknown claim", page("True claim:torch-oldest."), PAGE, "torch-oldest", "there is no claim 'torch-oldest'",
          "with source and date"),
    Fault("figure of a claim that has none", page("It is fig:torch-newest."), PAGE, "fig:torch-newest",
          "the claim 'torch-newest' has no figure", "figure:"),
    Fault("table of claims of an unknown topic", page("::: claims topic=grammar"), PAGE, "topic=grammar",
          "::: claims knows no topic 'grammar'", "There are deployment"),
    Fault("table of claims by an unknown article", page("::: claims said=guide-1999"), PAGE, "guide-1999",
          "knows no said 'guide-1999'", "any, none, missed"),
    Fault("table of claims in no form", page("::: claims form=chart"), PAGE, "form=chart", "knows no form 'chart'", "table, list"),
    Fault("table of no claim", page("::: claims verdict=wrong"), PAGE, "verdict=wrong", "no claim fits this ::: claims", "Ask for less"),
    Fault("card of an unknown claim", page("::: cards torch-oldest"), PAGE, "torch-oldest", "no claim matches 'torch-oldest'",
          "with source and date"),
    Fault("card of a claim without one", page("::: cards torch-newest"), PAGE, "::: cards", "'torch-newest' has no card", "card:"),
]  # fmt: skip

DATA = [
    Fault("claim without source", edit(CLAIMS, "  source: https://example.org/releases\n", ""), CLAIMS, 1,
          "'torch-newest': the key 'source' is missing", "id, sentence, verdict, source"),
    Fault("claim without date", edit(CLAIMS, "  source_date: 2026-10-28\n", ""), CLAIMS, 1,
          "'torch-newest': the key 'source_date' is missing", "source_date"),
    Fault("claim with an empty date", edit(CLAIMS, "source_date: 2026-10-28", 'source_date: ""'), CLAIMS, "source_date",
          "source_date holds no year", "source_date"),
    Fault("claim with a source that is no address", edit(CLAIMS, "https://example.org/releases", "the release page"), CLAIMS,
          "source: the", "source: string should match pattern", "source"),
    Fault("claim with an unknown key", edit(CLAIMS, "grade: A", "grade: A\n  comment: x"), CLAIMS, "comment",
          "unknown key 'comment'", "Every claim has"),
    Fault("claim with an unknown verdict", edit(CLAIMS, "verdict: holds", "verdict: true"), CLAIMS, "verdict",
          "verdict: input should be 'holds'", "Every claim has"),
    Fault("duplicate claim", lambda s: s.append(CLAIMS, s.read(CLAIMS)), CLAIMS, 10, "'torch-newest' exists twice", "Merge"),
    Fault("claims that are no YAML", edit(CLAIMS, "sentence: The", "sentence: It is so: the"), CLAIMS, 2,
          "not valid YAML", "quote texts that hold a colon"),
    Fault("claim with a date of no calendar", edit(CLAIMS, "checked: 2026-11-20", "checked: 2026-11-31"), CLAIMS, "checked",
          "not valid YAML: day is out of range", "Mend"),
    Fault("claim that rests on no pair", edit(CLAIMS, "https://example.org/releases", "run:demo/gone"), CLAIMS, 1,
          "rests on the run 'demo/gone', which is no pair", "Name a pair"),
    Fault("claim that runs nothing", edit(CLAIMS, "grade: A", "grade: A\n  runs: [demo/gone]"), CLAIMS, 1,
          "runs names 'demo/gone', which is no pair", "Name a pair"),
    Fault("claim of an unknown article", lambda s: [s.read_articles(), s.edit(CLAIMS, "grade: A\n\n", "grade: A\n  said_by: [guide-1999/C001]\n\n")],
          CLAIMS, 1, "there is no article 'guide-1999'", "are guide-2025"),
    Fault("claim of an unknown statement", lambda s: [s.read_articles(), s.edit(CLAIMS, "grade: A\n\n", "grade: A\n  said_by: [guide-2025/C777]\n\n")],
          CLAIMS, 1, "there is no statement C777", "statements.csv"),
    Fault("statement that no claim takes up", lambda s: [s.read_articles(), s.append(STATEMENTS, "C003,guide-2025,9\n")], STATEMENTS,
          "C003", "no claim takes up 1 of 4 statements: C003", "said_by"),
    Fault("said without what holds now", lambda s: [s.read_articles(), s.edit(CLAIMS, "  now: Since version 2 it runs `line` by line.\n", "")],
          CLAIMS, "verdict: outdated", "the key 'now' is missing", "what is true instead"),
    Fault("card with a status that is none", lambda s: [s.read_articles(), s.edit(CLAIMS, "status: ended", "status: dead")], CLAIMS,
          "card:", "card.status: input should be 'active'", "A card has"),
    Fault("figure without its population", lambda s: [s.read_articles(), s.edit(CLAIMS, 'population: "developers who answered", ', "")],
          CLAIMS, "figure:", "the key 'figure.population' is missing", "A figure has"),
    Fault("article without a date", lambda s: [s.read_articles(), s.edit(ARTICLES, '  date: "2025"\n', "")], ARTICLES, 1,
          "the article 'guide-2025' is not as it should be", "date"),
    Fault("glossary entry without definition", lambda s: s.write("docs/data/glossary.yaml", "- term: tensor\n  definition: An array.\n- term: loss\n"),
          "docs/data/glossary.yaml", 3, "needs term and definition", "definition: …"),
    Fault("stray file", lambda s: s.write("snippets/notes.txt", "x"), "snippets/notes.txt", 1, "belongs to no pair", "part.*slug"),
    Fault("stray file in a part", lambda s: s.write("snippets/demo/linear.py", "x = 1"), "snippets/demo/linear.py", 1,
          "belongs to no pair", "part.*slug"),
    Fault("stray file in a pair", lambda s: s.write(f"{FOLDER}/weights.npz", "x"), f"{FOLDER}/weights.npz", 1,
          "no part of the pair", "remove the file"),
    Fault("output of no twin", lambda s: s.write(f"{FOLDER}/jax_nnx.out", "x"), f"{FOLDER}/jax_nnx.out", 1,
          "no part of the pair", "remove the file"),
    Fault("bad name of a pair", lambda s: s.write("snippets/demo/Linear-2/pair.toml", "x = 1"), "snippets/demo/Linear-2", 1,
          "'demo/Linear-2' is not a name for a pair", "a-z, 0-9 and _"),
    Fault("bad TOML in the list of excuses", lambda s: s.write("snippets/excused_warnings.toml", "[[excuse]]\npattern = x\n"),
          "snippets/excused_warnings.toml", 2, "not valid TOML", "Mend"),
    Fault("excuse without a reason", lambda s: s.write("snippets/excused_warnings.toml", '\n[[excuse]]\npattern = "x"\npackage = "keras"\nreview_by = 2027-01-01\n'),
          "snippets/excused_warnings.toml", 2, "pattern, package, reason and review_by", "Add the missing key"),
    Fault("bad TOML in the list of retired names", lambda s: s.write("snippets/retired.toml", '"torch.old" = Use torch.new.\n'),
          "snippets/retired.toml", 1, "not valid TOML", "Mend"),
]  # fmt: skip

TABLE = [*TWINS, *CLAIMED, *RELATIONS, *ROWS, *RECORDED, *PAGES, *DATA]


@pytest.mark.parametrize("fault", TABLE, ids=lambda fault: fault.name.replace(" ", "-"))
def test_fault(sample: Sample, fault: Fault) -> None:
    fault.change(sample)
    if fault.fresh:
        sample.record_all()
    found = sample.check()
    shown = "\n".join(map(str, found))
    assert len(found) == 1, f"one mistake, {len(found)} messages:\n{shown}"
    line = fault.line if isinstance(fault.line, int) else sample.line(fault.file, fault.line)
    assert (found[0].file, found[0].line) == (fault.file, line), shown
    assert re.search(fault.what, found[0].what), shown
    assert re.search(fault.remedy, found[0].remedy), shown
    assert str(sample.root) not in shown


def test_given_that_imports_a_framework(sample: Sample) -> None:
    """One mistake in each twin: the section is the same text in both."""
    both("rng = np.random", "import torch\nrng = np.random")(sample)
    sample.record_all()
    found = sample.check()
    assert [(m.file, m.line) for m in found] == [(PYTORCH, 6), (TF, 5)]
    assert {m.what for m in found} == {"section 'given' imports torch"}


def test_given_that_is_no_whole_statement(sample: Sample) -> None:
    """A section may begin inside a block; it need not be a script by itself."""
    for file in (PYTORCH, TF):
        text = sample.read(file)
        start, end = text.index("# --8<-- [start:given]"), text.index("# --8<-- [end:given]\n") + 21
        given = "if True:\n    x = np.ones(3)\n    # --8<-- [start:given]\n    rng = 1\nelse:\n    rng = 2\n# --8<-- [end:given]\n"
        rest = 'rng = np.random.default_rng(0)\nx = np.ones((4, 3), "float32")\nweight = rng.normal(size=(2, 3))\nbias = weight[:, 0]\n'
        sample.write(file, text[:start] + given + rest + text[end:])
    sample.record_all()
    assert sample.check() == []


def test_two_pages_tell_of_a_wide_line_once(sample: Sample) -> None:
    sample.write("docs/other.md", "---\ntitle: Other\n---\n\n# Other\n\n::: pair demo/linear\n")
    sample.edit(TF, '"mean", round', f'"{"m" * 40}", round')
    sample.record_all()
    assert [m.file for m in sample.check()] == [TF]


def test_two_mistakes_are_two_messages(sample: Sample) -> None:
    sample.edit(TOML, '"Linear"', '"The <b>"')
    sample.edit(TOML, BREAK, "")
    sample.append(PAGE, "\nTrue claim:nowhere.\n")
    found = sample.check()
    assert [m.file for m in found] == [PAGE, TOML, TOML]


def test_the_table_is_long_enough() -> None:
    assert len(TABLE) >= 40
    assert len({fault.name for fault in TABLE}) == len(TABLE)
