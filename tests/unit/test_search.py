"""The search: what the index keeps, what a synonyms file may hold, and how the ranking reads a query."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("mkdocs")

from mkdocs.exceptions import PluginError
from sample import Sample

from parity import search
from parity.pack import pack, unpack

NAMES = search.Names({"tf": "tf", "nn": "torch.nn", "torch": "torch"}, {"torch.nn.Linear"})
LISTING = (
    "<p>Call <code>torch.compile</code>.</p> <pre><code>model = torch.compile(nn.Linear(2, 1))\nfor x in tf.range(3):\n"
    "    model(nn.Fold(x))\n</code></pre> Output<pre><code>tf.Tensor 0.25\n</code></pre>\n\n<p>Then stop.</p>"
)


def test_a_listing_keeps_the_frameworks_names_and_an_output_nothing() -> None:
    found = search.shorten(LISTING, NAMES)
    assert (
        "<p><code>tf.range nn.Fold</code></p>" in found
    )  # nn.Linear is in the map, torch.compile stands above
    assert "Tensor" not in found
    assert "Output" not in found
    assert found.endswith("</p> <p>Then stop.</p>")


def test_a_name_is_kept_once() -> None:
    text = "<pre>nn.Fold(a)</pre><pre>torch.nn.Fold(b)</pre>"
    assert search.shorten(text, NAMES).count("nn.Fold") == 1


def test_names_of_pairs(good: Sample) -> None:
    found = search.Names.of(good.library.pairs())
    assert found.full("torch.nn.Fold") == "torch.nn.Fold"
    assert found.full("np.zeros") == ""  # NumPy is no framework
    assert found.full("weights") == ""
    assert found.mapped == {"torch.nn.Linear", "keras.layers.Dense"}


PAGE = """<h2 id="a">A<a class="headerlink" href="#a">¶</a></h2>
<div class="pair"><div data-search-exclude=""><b>PyTorch</b></div><pre><code><span class="n">fit</span></code></pre></div>
<details class="ask-option" data-right="false"><summary>No.</summary></details>
<details class="ask-option" data-right="true"><summary>Yes.</summary></details>
<svg><title>Drawing</title><text>7</text></svg> <figure class="curves"><svg><text>8</text></svg><figcaption>Curves</figcaption>
<div class="rows"><table><td><code>torch.add(alpha)</code></td><td>trap</td></table></div>
<p class="said-head">Keras says nothing</p><pre class="said-message"><code>It gives 9; right is 10.
</code></pre>
<p>Where next: <a href="..">B</a></p>
<table><tr><th>Until</th><th>From</th></tr><tr><td>ended <a class="claim" href="#claim-c" title="When.">[3]</a></td></tr></table>
<pre class="said-message"><code>size mismatch, size (2)
</code></pre>
<section class="sources"><ol><li>Said there</li></ol></section>"""


def test_a_page_for_the_index() -> None:
    found = search.slim(PAGE)
    assert found.startswith('<h2 id="a">A</h2>')
    assert "<pre><code>fit</code></pre>" in found
    assert "<p><code>torch.add</code></p>" in found
    assert "<p><code>size mismatch</code></p>" in found
    assert all(word in found for word in ("Yes.", "Drawing", "Curves"))
    assert " Until  From " in found  # cells are words apart
    assert not any(
        word in found
        for word in (
            "¶",
            "PyTorch",
            "No.",
            "7",
            "8",
            "trap",
            "Said",
            "gives",
            "nothing",
            "next",
            "[3]",
            "<span",
            "<div",
        )
    )


def test_enrich() -> None:
    index = {
        "config": {"lang": ["en"]},
        "docs": [
            {"location": "syntax/loop/", "title": "Loop", "text": "<p>How.</p>"},
            {"location": "syntax/loop/#next", "title": "Where next", "text": "<p>There.</p>"},
            {"location": "map/layers/", "title": "Layers", "text": "<p>So.</p>", "boost": 2},
        ],
    }
    found = search.enrich(
        index,
        {"weak": ["the"], "groups": [["a", "b"]]},
        {"syntax/loop/": "Say < it."},
        {"syntax/loop/": "A loop", "map/layers/": "Layers"},
        NAMES,
    )
    assert found["config"] == {"lang": ["en"], "weak": ["the"], "synonyms": [["a", "b"]]}
    page, rows = found["docs"]
    assert page["text"] == "<p>Say &lt; it.</p> <p>How.</p>"
    assert page["called"] == "A loop"  # another word than in its title
    assert "called" not in rows
    assert rows["boost"] == pytest.approx(2 * search.BOOST["map/"])


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("weak: [the\n", 2, "not YAML"),
        ("- [freeze, lock]\n", 1, "expected the keys weak and groups"),
        ("synonyms: []\n", 1, "unknown key synonyms"),
        ("groups: freeze\n", 1, "expected a list of groups"),
        ("groups:\n  - freeze, lock\n", 2, "in square brackets"),
        ("groups:\n  - [freeze]\n", 2, "two words or more"),
        ("groups:\n  - [freeze, lock, freeze]\n", 2, "stands twice"),
        ("groups:\n  - [freeze, '-']\n", 2, "expected a word"),
        ("groups:\n  - [freeze, do not let it learn]\n", 2, "more than 4 words"),
        ("groups:\n  - [freeze, by hand]\nweak: [by]\n", 2, "“by hand” is “hand” without its weak words"),
    ],
)
def test_a_bad_synonyms_file_is_told_with_its_line(
    tmp_path: Path, text: str, line: int, message: str
) -> None:
    file = tmp_path / "synonyms.yaml"
    file.write_text(text, "utf-8")
    with pytest.raises(PluginError) as error:
        search.load(file)
    assert str(error.value).startswith(f"{file}:{line}: ")
    assert message in str(error.value)


def test_a_missing_or_empty_synonyms_file(tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="an empty file will do"):
        search.load(tmp_path / "none.yaml")
    (tmp_path / "empty.yaml").write_text("# nothing yet\n", "utf-8")
    assert search.load(tmp_path / "empty.yaml") == {"weak": [], "groups": []}


def test_words_that_yaml_takes_for_truth_stay_words(tmp_path: Path) -> None:
    (tmp_path / "synonyms.yaml").write_text("weak: [no, on]\ngroups:\n  - [yes, true, 1]\n", "utf-8")
    assert search.load(tmp_path / "synonyms.yaml") == {"weak": ["no", "on"], "groups": [["yes", "true", "1"]]}


def test_packing_loses_nothing() -> None:
    text = (
        "<p>The word and the word, the <code>word.word</code>\nа word Ё \x7f \ue001а\ue001 wordword</p>" * 3
    )
    docs: list[dict[str, Any]] = [
        {"location": "", "title": "The word", "text": text},
        {"location": "#a", "title": "", "text": " the word", "boost": 0.5},
        {"location": "b/", "title": "b", "text": ""},
        {"location": "b/#c", "title": "c", "text": "the"},
        {"location": "d/#c", "title": "c", "text": "word"},
    ]
    packed = pack(docs)
    assert "word" in packed["words"].split(" ")
    assert [section[0] for section in packed["sections"]] == ["", "#a", "b/", "#c", "d/#c"]
    assert unpack(packed) == docs


SECTIONS = {
    "train/": ("Training", "<p>The loop, and what stops it.</p>"),
    "train/#stop": ("EarlyStopping with patience", "<p>It keeps the best weights.</p>"),
    "train/#loss": (
        "Losses",
        "<p>Use <code>CrossEntropyLoss</code> on the raw scores. Optimizers follow.</p>",
    ),
    "freeze/": ("Transfer", "<p>Set <code>requires_grad</code> for the body.</p>"),
}
ASKED = {
    "early stopping": "train/#stop",
    "cross entropy loss": "train/#loss",
    "crossentropyloss": "train/#loss",
    "optimiser": "train/#loss",
    "lock the body": "freeze/",
    "how do I lock: (the) body?": "freeze/",
    "requires_gr": "freeze/",
    '"patience" +weights -nothing': "train/#stop",
    "backbones": "freeze/",
    "title:zzz qqq": None,
    "~ ^ * : +": None,
}
DRIVER = """
const fs = require("fs"), vm = require("vm")
const [source, given] = [fs.readFileSync(process.argv[1], "utf8"), JSON.parse(fs.readFileSync(0, "utf8"))]
const heard = [], answers = []
const self = { console, addEventListener: (_, listener) => heard.push(listener), postMessage: (message) => answers.push(message) }
self.self = self.parent = self
vm.createContext(self)
vm.runInContext(source, self)
const send = async (message) => {
    for (const listener of heard) listener({ data: message })
    while (!answers.length) await new Promise(setImmediate)
    return answers.pop()
}
;(async () => {
    await send({ type: 0, data: { ...given.index, options: {} } })
    const found = {}
    for (const query of given.queries) found[query] = (await send({ type: 2, data: query })).data.items
    console.log(JSON.stringify(found))
})()
"""


@pytest.mark.skipif(not shutil.which("node"), reason="Node runs the search worker here")
@pytest.mark.parametrize("packed", [True, False])
def test_how_a_query_is_read(tmp_path: Path, packed: bool) -> None:
    import material

    worker = next((Path(material.__file__).parent / "templates").glob(search.WORKER)).read_text("utf-8")
    index: dict[str, Any] = {
        "config": {
            "lang": ["en"],
            "separator": r"[\s\-,:!=\[\]()\"`'/.]+",
            "pipeline": ["stopWordFilter"],
            "fields": {"title": {"boost": 1000.0}, "text": {"boost": 1.0}},
            "weak": ["the", "how", "do", "i"],
            "synonyms": [["freeze", "lock", "requires_grad"]],
        },
        "docs": [
            {"location": at, "title": title, "text": text}
            | ({"called": "Backbones"} if at == "freeze/" else {})
            for at, (title, text) in SECTIONS.items()
        ],
    }
    if packed:
        index["docs"] = pack(index["docs"])
    (tmp_path / "worker.js").write_text(search.RANKING.read_text("utf-8") + worker, "utf-8")
    done = subprocess.run(
        ["node", "-e", DRIVER, str(tmp_path / "worker.js")],
        input=json.dumps({"index": index, "queries": list(ASKED)}),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    first = {query: items[0][0]["location"] if items else None for query, items in found.items()}
    assert first == ASKED
    assert "<mark>requires_grad</mark>" in found["lock the body"][0][0]["text"]
