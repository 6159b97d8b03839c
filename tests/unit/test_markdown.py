"""The Markdown extension on small pages, with the extensions of mkdocs.yml."""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Callable

import pytest
from sample import FOLDER, PAGE, PAIR, TF, TOML, Sample

PAIR_LINE = f"::: pair {PAIR}"


def ids(html: str) -> list[str]:
    return re.findall(r'\bid="([^"]+)"', html)


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [
        r.getMessage() for r in caplog.records if r.name == "mkdocs.parity" and r.levelno == logging.WARNING
    ]


# -- pairs -----------------------------------------------------------------------------------------------------------


def test_a_pair(convert: Callable[[str], str], caplog: pytest.LogCaptureFixture) -> None:
    html = convert(f"# Title\n\nBefore.\n\n{PAIR_LINE}\n\nAfter.\n")
    assert html.count('<div class="pair"') == 1
    assert 'data-pair="demo/linear" data-relation="equal" id="pair-demo-linear"' in html
    assert "<p>Before.</p>" in html
    assert "<p>After.</p>" in html
    assert html.count("mean 0.5907") == 2, "the recorded output of both"
    assert '<span class="proof-verdict">equal to 2.4e-7</span>' in html
    assert "torch.nn.Linear.html" in html, "reference links"
    assert "How this was verified</a>" in html
    assert ":::" not in html
    assert "/////" not in html
    assert warnings(caplog) == []


def test_options(convert: Callable[[str], str]) -> None:
    assert "mean 0.5907" not in convert(f'{PAIR_LINE} output="no"')
    assert "default_rng(<" in convert(f'{PAIR_LINE} section="given"')
    assert "Given:" not in convert(f'{PAIR_LINE} given="no"')
    assert 'data-section="model"' in convert(f'{PAIR_LINE} section="model"')


@pytest.mark.parametrize(
    ("page", "around"),
    [
        (f"- item\n\n    {PAIR_LINE}\n\n- next\n", ("ul", "li")),
        (f"1. item\n\n    - inner\n\n        {PAIR_LINE}\n", ("ol", "li", "ul", "li")),
        (f'!!! note "Title"\n\n    {PAIR_LINE}\n', ('div class="admonition note"',)),
        (f'??? tip "Title"\n\n    {PAIR_LINE}\n', ("details",)),
        (f'=== "One"\n\n    {PAIR_LINE}\n\n=== "Two"\n\n    {PAIR_LINE}\n', ('div class="tabbed-block"',)),
        (f"Term\n:   Words.\n\n    {PAIR_LINE}\n", ("dl", "dd")),
        (f"Text right above.\n{PAIR_LINE}\nText right below.\n", ()),
    ],
)
def test_a_pair_at_any_indentation(
    convert: Callable[[str], str], page: str, around: tuple[str, ...], caplog: pytest.LogCaptureFixture
) -> None:
    html = convert(page)
    assert html.count('<div class="pair"') == page.count(":::")
    assert "<pre><code>::: " not in html
    assert "wzxhzdk" not in html, "a stored piece was not put back"
    before = html[: html.index('<div class="pair"')]
    for name in around:
        tag = name.split(" ")[0]
        opened = len(re.findall(rf"<{tag}\b", before)) - before.count(f"</{tag}>")
        assert opened >= 1, f"not inside {name}"
    assert html.count("<div") == html.count("</div>")
    assert html.count("<p") - html.count("<pre") == html.count("</p>")
    assert warnings(caplog) == []


def test_the_code_in_the_page_is_the_code(convert: Callable[[str], str], sample: Sample) -> None:
    """Also where Markdown would like to change it: indentation, blank lines, stars, underscores, entities."""
    sample.edit(
        TF,
        "y = model(x)",
        'y = model(x)\ntext = "**a** _b_ &amp; <c> claim:x ev:a/b.c.d $x$ ::: [d](e)"\nif y:\n\n\n    z = 1 * 2 * 3',
    )
    sample.record()
    from html import unescape

    for page in (f'{PAIR_LINE} section="model"', f'- item\n\n    {PAIR_LINE} section="model"\n'):
        html = convert(page)
        block = re.search(
            r'data-side="tf" id="pair-demo-linear-tf".*?data-section="model"><pre><code>(.*?)</code>',
            html,
            re.S,
        )
        assert block
        shown = unescape(re.sub(r"<[^>]+>", "", block[1]))
        expected = re.sub(r"\n{3,}", "\n\n", sample.pair().twins["tf"].code("model"))
        assert shown == expected


def test_two_pairs_on_a_page_have_unique_ids(convert: Callable[[str], str]) -> None:
    html = convert(f'{PAIR_LINE}\n\n{PAIR_LINE} section="model"\n\n{PAIR_LINE}\n')
    assert [i for i, count in Counter(ids(html)).items() if count > 1] == []
    assert {"pair-demo-linear", "pair-demo-linear-2", "pair-demo-linear-3"} <= set(ids(html))
    assert set(re.findall(r'aria-controls="([^"]+)"', html)) <= set(ids(html))


def test_the_same_page_twice_gives_the_same_html(convert: Callable[[str], str]) -> None:
    page = f"{PAIR_LINE}\n\nclaim:torch-newest\n"
    assert convert(page) == convert(page)


def test_alone_shows_its_reason(convert: Callable[[str], str], sample: Sample) -> None:
    toml = sample.read(TOML)
    sample.remove(f"{FOLDER}/tf.py")
    sample.remove(f"{FOLDER}/tf.out")
    toml = toml[: toml.index("[[value]]")].replace(
        '"equal"', '"alone"\nreason = "There is no <such> thing in Keras."'
    )
    sample.write(
        TOML,
        toml
        + '[[value]]\nname = "y"\nwithin = true\npytorch = ["y", "y"]\n\n[[break]]\ntwin = "pytorch"\nreplace = "3, 2"\nwith = "3, 1"\n',
    )
    sample.record()
    html = convert(PAIR_LINE)
    assert "One side only: There is no" in html
    assert html.count('class="pane"') == 1


# -- mistakes on pages -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("page", "message"),
    [
        ("::: pair demo/nothing", "the page names the pair 'demo/nothing', which does not exist"),
        ("::: pair ../docs", "the page names the pair '../docs', which does not exist"),
        (f'{PAIR_LINE} section="train"', "demo/linear has no section 'train'"),
        ("::: piar demo/linear", "unknown directive 'piar'"),
        (f"{PAIR_LINE} outptu=no", "::: pair has no option 'outptu'"),
        ("::: diagram missing", "there is no diagram 'missing'"),
        ('::: ask "Equal?"', "a question has at least two options"),
    ],
)
def test_mistakes_warn_and_show_a_red_box(
    convert: Callable[[str], str], page: str, message: str, caplog: pytest.LogCaptureFixture
) -> None:
    html = convert(f"Before.\n\n{page}\n\nAfter.")
    assert len(warnings(caplog)) == 1
    assert message in warnings(caplog)[0]
    assert html.count('<p class="pair-stale">') == 1
    assert "<p>After.</p>" in html


def test_stale_evidence_warns_and_shows_the_code_without_proof(
    convert: Callable[[str], str], sample: Sample, caplog: pytest.LogCaptureFixture
) -> None:
    sample.edit(TF, "weight.T, bias", "weight.T, bias + 0")
    html = convert(f"{PAIR_LINE}\n\nIt is ev:demo/linear.y.largest.")
    assert len(warnings(caplog)) == 2
    assert all("stale" in text for text in warnings(caplog))
    assert 'class="pair-stale"' in html
    assert "bias + " in html
    assert "proof-verdict" not in html
    assert 'class="output"' not in html
    assert "ev:demo/linear.y.largest is not measured" in html


def test_a_directive_inside_a_line_warns(
    convert: Callable[[str], str], caplog: pytest.LogCaptureFixture
) -> None:
    convert(f"Text.\n\n- {PAIR_LINE}\n\n`{PAIR_LINE}` is code.")
    assert warnings(caplog) == [f"this page:3: a directive inside other text: - {PAIR_LINE}"]


def test_directives_in_fences_are_text(
    convert: Callable[[str], str], caplog: pytest.LogCaptureFixture
) -> None:
    html = convert(f"```markdown\n{PAIR_LINE}\n```\n\n- a\n\n    ```markdown\n    {PAIR_LINE}\n    ```\n")
    assert 'class="pair"' not in html
    assert html.count("pair demo/linear") == 2
    assert warnings(caplog) == []


# -- numbers, claims, formulas ---------------------------------------------------------------------------------------


def test_measured_numbers(convert: Callable[[str], str]) -> None:
    html = convert("It is **ev:demo/linear.y.broken** or ev:demo/linear.y.largest:.0e.")
    assert re.search(
        r'<strong><span class="ev" title="Measured: demo/linear, y.broken; torch 2.13.0, [^"]+">1.04</span></strong>',
        html,
    )
    assert ">2e-07</span>." in html


@pytest.mark.parametrize(
    "page",
    [
        "`ev:demo/linear.y.largest`",
        "``ev:demo/linear.y.largest``",
        "```\nev:demo/linear.y.largest\n```",
        "    ev:demo/linear.y.largest\n",
        "`claim:nowhere`",
        "<https://example.org/ev:demo/linear.y.largest>",
    ],
)
def test_tokens_in_code_are_untouched(
    convert: Callable[[str], str], page: str, caplog: pytest.LogCaptureFixture
) -> None:
    html = convert(f"Before.\n\n{page}")
    assert 'class="ev"' not in html
    assert 'class="claim"' not in html
    assert "ev:demo/linear.y.largest" in html or "claim:nowhere" in html
    assert warnings(caplog) == []


@pytest.mark.parametrize(
    "token",
    [
        "ev:demo/linear.z.largest",
        "ev:demo/linear.y.lagrest",
        "ev:demo/lines.y.largest",
        "ev:demo/linear.y.largest:d",
    ],
)
def test_numbers_that_do_not_exist_warn(
    convert: Callable[[str], str], token: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert f"{token} is not measured" in convert(f"It is {token} so.")
    assert len(warnings(caplog)) == 1
    assert warnings(caplog)[0].startswith(f"this page:1: {token}: ")


def test_claims_are_numbered_and_listed(convert: Callable[[str], str], sample: Sample) -> None:
    claims = sample.read("docs/data/claims/claims.yaml")
    sample.write(
        "docs/data/claims/claims.yaml",
        claims + claims.replace("torch-newest", "second").replace("2.15.0", "<2>"),
    )
    html = convert("One claim:second, two claim:torch-newest, again claim:second.")
    assert re.findall(r'href="#claim-([\w-]+)"[^>]*>\[(\d)\]', html) == [
        ("second", "1"),
        ("torch-newest", "2"),
        ("second", "1"),
    ]
    assert re.findall(r'<li class="claim-source"[^>]*id="claim-([\w-]+)"', html) == ["second", "torch-newest"]
    assert "2026-10-28; checked 2026-11-20, review by 2999-02-20, grade A." in html
    assert "&lt;2&gt;" in html
    assert 'class="sources"' not in convert("No claim.")


def test_unknown_claims_warn(convert: Callable[[str], str], caplog: pytest.LogCaptureFixture) -> None:
    convert("So claim:nowhere.")
    assert warnings(caplog) == ["this page:1: there is no claim 'nowhere' in docs/data/claims/"]


def test_warnings_name_the_page_and_its_line_behind_the_front_matter(
    convert: Callable[[str], str], sample: Sample, caplog: pytest.LogCaptureFixture
) -> None:
    """MkDocs takes the front matter off and hands over the rest; the page is found by its text."""
    text = f"# Title\n\n::: pair demo/nothing\n\n\tx\n\nSo claim:nowhere,\nev:demo/linear.z.y and $x^{{$.\n\n- {PAIR_LINE}\n"
    sample.write("docs/part/late.md", "---\ntitle: Late\n---\n\n" + text)
    convert(text)
    assert [re.sub(r"(:\d+): .*", r"\1", line, flags=re.S) for line in sorted(warnings(caplog))] == [
        f"docs/part/late.md:{line}" for line in (11, 12, 12, 14, 7)
    ]


def test_formulas(convert: Callable[[str], str], caplog: pytest.LogCaptureFixture) -> None:
    html = convert("With $a < b_i$ and\n\n$$\\sum_i x_i$$\n\nbut `$x$`, US$5 and $6.")
    assert html.count("<math") == 2
    assert 'alttext="a &lt; b_i"' in html
    assert 'display="block"' in html
    assert "<code>$x$</code>, US$5 and $6." in html
    assert warnings(caplog) == []


def test_a_broken_formula_warns_and_stays(
    convert: Callable[[str], str], caplog: pytest.LogCaptureFixture
) -> None:
    assert "$x^{$" in convert("It is $x^{$ so.")
    assert len(warnings(caplog)) == 1
    assert "the formula $x^{$ cannot be read" in warnings(caplog)[0]


# -- the other directives --------------------------------------------------------------------------------------------


def test_rows(convert: Callable[[str], str], sample: Sample) -> None:
    sample.append(
        TOML, 'parameters = [["in_features", "", "Keras finds it out."], ["bias", "use_bias", ""]]\n'
    )
    sample.edit(TOML, "without an error.", "without | error.")
    sample.record()
    for page in ("::: rows", f"::: rows {PAIR}", "- item\n\n    ::: rows\n"):
        html = convert(page)
        assert html.count("<tr>") == 2
        assert "<td>layout differs</td>" in html
        assert "without | error." in html
        assert "<code>bias</code> → <code>use_bias</code>" in html
        assert "<code>in_features</code> → <code>—</code> Keras finds it out." in html
        assert 'href="/index.md#pair-demo-linear"' in html, "the page that shows the pair"


def test_ask(convert: Callable[[str], str]) -> None:
    question = '::: ask "Is it *equal*?"\n    - [ ] No\n        : Look: ev:demo/linear.y.largest.\n    - [x] `Yes`\n        : Right.\n'
    for page in (question, "- item\n\n" + "".join(f"    {line}\n" for line in question.split("\n"))):
        html = convert(page)
        assert re.search(r'<p class="ask-question">\s*Is it <em>equal</em>\?', html)
        assert re.findall(r'class="ask-option" data-right="(\w+)"', html) == ["false", "true"]
        assert '<span class="ev"' in html
        assert "<code>Yes</code>" in html
        assert html.count("<details") == html.count("</details>") == 2


def test_raises(convert: Callable[[str], str], sample: Sample, caplog: pytest.LogCaptureFixture) -> None:
    sample.write(TOML, """title = "Wrong"
relation = "raises"
[raises.pytorch]
exception = "RuntimeError"
message = "x"
[raises.tf]
silent = true
value = "y"
gives = 1
right = 2
[[fix]]
twin = "pytorch"
replace = "y = model"
with = "y = 2 * model"
[[fix]]
twin = "tf"
replace = "y = model"
with = "y = 2 * model"
""")  # fmt: skip
    sample.record()
    html = convert(f"::: raises {PAIR}")
    assert warnings(caplog) == []
    assert "raises RuntimeError" in html
    assert "It gives 1; right is 2." in html


def test_curves(convert: Callable[[str], str], sample: Sample) -> None:
    pair = sample.pair()
    from sample import made

    values = {"y": made(pair)["values"]["y"] | {"series_pytorch": [3.0, 1.0], "series_tf": [3.0, 1.1]}}
    sample.record(values=values)
    html = convert(f'::: curves {PAIR} values="y" title="A & B" x="epoch"')
    assert html.count("<polyline") == 2
    assert "A &amp; B" in html


def test_diagram(convert: Callable[[str], str], sample: Sample) -> None:
    sample.write(
        "docs/assets/diagrams/stack.svg",
        '<?xml version="1.0"?>\n<!-- by hand -->\n<svg role="img"><title>T</title></svg>\n',
    )
    assert '<figure class="diagram"><svg role="img"><title>T</title></svg></figure>' in convert(
        "::: diagram stack"
    )


def test_glossary(convert: Callable[[str], str], sample: Sample) -> None:
    text = "- term: tensor\n  definition: An array with\n    a <type>.\n  also: [array]\n  pytorch: torch.Tensor\n"
    sample.write("docs/data/glossary.yaml", text)
    html = convert("A tensor is an array.\n\n::: glossary")
    assert html.count('<abbr title="An array with a &lt;type&gt;.">') == 2
    assert '<dt id="tensor">tensor' in html
    assert "PyTorch: <code>torch.Tensor</code>" in html


def test_the_page_of_the_sample_project(
    convert: Callable[[str], str], sample: Sample, caplog: pytest.LogCaptureFixture
) -> None:
    html = convert(sample.read(PAGE).split("---\n")[2])
    assert "2.4e-7</span>" in html
    assert warnings(caplog) == []
