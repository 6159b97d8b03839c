"""Series: each script reads its source's form, from small repositories made here; their rows stand in docs/data/."""

from __future__ import annotations

import csv
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from sample import PAGE, Sample

import parity
from parity import cli
from parity.project import Project
from parity.series import Clone, Row, ads, mlperf, papers, pypi, refresh, rows, survey, written
from parity.series.all import SERIES
from parity.series.match import Case, load

ROOT = Path(parity.__file__).parents[1]
PROJECT = Project(ROOT)


def git(folder: Path, *arguments: str) -> None:
    settings = ["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(folder), *settings, *arguments], check=True, capture_output=True)


def repository(folder: Path, name: str, *commits: dict[str, str | bytes]) -> Clone:
    """A clone with these files, one commit after the other."""
    path = folder / name.rpartition("/")[2]
    path.mkdir(parents=True)
    git(path, "init", "-q")
    for files in commits:
        for file, content in files.items():
            (path / file).parent.mkdir(parents=True, exist_ok=True)
            (path / file).write_bytes(content if isinstance(content, bytes) else content.encode())
        git(path, "add", ".")
        git(path, "commit", "-qm", "data")
    return Clone(name, path)


def committed(file: str) -> list[Row]:
    return rows(PROJECT, file)


# -- all of them -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("series", SERIES.values(), ids=SERIES)
def test_a_committed_file_has_its_columns_and_form(series: Any) -> None:
    text = (ROOT / "docs/data" / series.file).read_text("utf-8")
    found = committed(series.file)
    assert text == written(series.fields, found)
    assert found


@pytest.mark.parametrize("series", SERIES.values(), ids=SERIES)
def test_the_page_names_file_and_command(series: Any) -> None:
    page = (ROOT / "docs/jobs/data.md").read_text("utf-8")
    assert f"(/data/{series.file})" in page
    assert f"`parity series {series.name}`" in page


def test_a_folder_without_clones_says_what_to_clone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    assert cli.run(["series", "samples", str(tmp_path)]) == 2
    said = capsys.readouterr().err
    assert "holds no clone that samples is counted from" in said
    assert "git clone https://github.com/timqian/hacker-job-trends" in said


def test_a_file_that_the_clone_lacks(tmp_path: Path) -> None:
    clone = repository(tmp_path, "o/r", {"a.txt": "x"})
    with pytest.raises(RuntimeError, match=r"o/r has no b\.txt at HEAD"):
        dict(clone.read(["b.txt"]))
    with pytest.raises(RuntimeError, match="git ls-tree"):
        Clone("o/r", tmp_path / "none").paths(".*")


# -- advertisements --------------------------------------------------------------------------------------------------

AD = """\
job_id: {id}
title: {title}
company: {company}
location: {place}
level: Senior level
skills:
  - Python
  - {skill}
description: |
  {body}
posted_date: 2026-01-26
url: https://example.org/job
source: Built In
"""


def ad(id: int, title: str, place: str, skill: str, body: str, company: str = "A") -> str:
    return AD.format(id=id, title=title, place=place, skill=skill, body=body, company=company)


def guide(folder: Path) -> Clone:
    raw = "job-market/data_raw"
    broken = ad(4, "AI Engineer", "London, GBR", "Git", "Text").replace(
        "  Text", "  Text\n\nThis line: PyTorch &amp;\nlost its indentation"
    )
    return repository(
        folder,
        ads.GUIDE,
        {
            f"{raw}/1.yaml": ad(1, "ML Engineer", "Pune, IND", "PyTorch", "We like tensor-\n  flow."),
            f"{raw}/2.yaml": ad(2, "AI Sales Engineer", "USA", "Git", "On Fridays TF2."),
            f"{raw}/3.yaml": ad(3, "AI Sales Engineer", "USA", "Git", "On Fridays TF2."),
            f"{raw}/4.yaml": broken,
            "job-market/README.md": "PyTorch",
        },
    )  # fmt: skip


def test_the_sample_of_2026(tmp_path: Path) -> None:
    found = ads.flags(PROJECT, {ads.GUIDE: guide(tmp_path)}, [])
    assert [row["ad"] for row in found] == ["1", "2", "4"], "the third is the second once more"
    assert [row["place"] for row in found] == ["India", "US and Europe", "US and Europe"]
    assert [row["roles"] for row in found] == ["research", "customers", ""]
    assert [(row["pytorch"], row["tensorflow"]) for row in found] == [("1", "1"), ("0", "0"), ("1", "0")]
    assert found[2]["posted"] == "2026-01-26", "read behind the lines that lost their indentation"


def test_samples(tmp_path: Path) -> None:
    def month(*texts: str) -> str:
        comments: list[dict[str, Any]] = [{"parent": 1, "text": text} for text in texts]
        return json.dumps({"comments": [*comments, {"parent": 2, "text": "PyTorch"}, {"parent": 1}]})

    jobs = "assets/api/processed"
    repository(
        tmp_path,
        ads.HACKERS,
        {
            f"{jobs}/2018-12-combined.json": month("PyTorch&#x2F;Keras", "TF2 Fridays", "Go"),
            f"{jobs}/2019-01-combined.json": month("Tensor<i>Flow</i>", "TensorFlow", "JAX-RS"),
        },
    )
    table = "id,title,company,location,description\n1,A,B,C,TensorFlow\n2,A,B,D,TensorFlow\n3,A,X,D,TensorFlow and PyTorch\n"
    repository(tmp_path, ads.CALIFORNIA, {"DataScientist.csv": table, "cal_ds_500.csv": table})
    before = [{"sample": "US 2020", "n": "597"}]
    clones = ads.SAMPLES.clones(tmp_path)
    found = {row["sample"]: row for row in ads.samples(PROJECT, clones, before)}
    assert found["US 2020"]["n"] == "597", "a sample whose clone is not there stays"
    last, first = found["Hacker News 2019"], found["Hacker News 2018"]
    assert (first["n"], first["pytorch"], first["keras"], first["none"]) == ("3", "1", "1", "2")
    assert (last["n"], last["tensorflow"], last["tensorflow_alone"], last["jax"]) == ("3", "2", "2", "0")
    assert found["California 2018"]["n"] == "2", "company, title and description make it the same"
    assert found["California 2018"]["both"] == "1"


def test_the_base_rate_of_the_page() -> None:
    base = ads.base(PROJECT)
    assert base["n"] == 1736
    assert (base["none"], base["pytorch"], base["tensorflow"], base["both"]) == (1348, 376, 275, 264)
    assert base["langchain"] == 367


# -- downloads -------------------------------------------------------------------------------------------------------


def test_downloads(tmp_path: Path) -> None:
    def lists(date: str, torch: int, **extra: object) -> str:
        found = [{"project": "torch", "download_count": torch}, {"project": "numpy", "download_count": 9}]
        return json.dumps({"last_update": f"{date} 06:34:06", "rows": found, **extra})

    script = 'pypinfo --json --indent 0 --limit 5000 --days  30 "" project > top-pypi-packages-30-days.json\n'
    old, new = "top-pypi-packages-30-days.json", "top-pypi-packages.json"
    clone = repository(
        tmp_path,
        pypi.TOP,
        {old: "[]", "generate.sh": script},
        {old: lists("2018-02-10", 1)},
        {old: lists("2018-02-10", 2)},
        {old: lists("2024-11-26", 3), "generate.sh": script.replace("--json", "--all --json")},
        {new: lists("2025-04-01", 4), "generate.sh": f"days=27\n{script.replace('30', '$days').replace('--json', '--all --json')}"},
        {new: lists("2025-07-05", 5), "generate.sh": "python3 clickhouse.py\n"},
        {"README.md": "no new data"},
    )  # fmt: skip
    found = pypi.count(PROJECT, {pypi.TOP: clone}, [])
    assert [(row["date"], row["torch"], row["window"], row["installers"]) for row in found] == [
        ("2018-02-10", "2", "30 days", "pip"),
        ("2024-11-26", "3", "30 days", "all"),
        ("2025-04-01", "4", "27 days", "all"),
        ("2025-07-05", "5", "calendar month", "all"),
    ]
    assert found[0]["listed"] == "2"
    assert found[0]["keras"] == ""


# -- the survey ------------------------------------------------------------------------------------------------------


def test_the_survey(tmp_path: Path) -> None:
    """Numbers of the real files of 2019, 2021 and 2024: they give the committed rows."""

    def older(title: str, answers: str, **data: float) -> dict[str, Any]:
        data = {name.replace("_", "/"): value for name, value in data.items()}
        return {"Title": title, "SubText": f"{answers} responses; select all that apply", "Data": data}

    def group(name: str, stated: int, *items: tuple[str, int, float]) -> dict[str, Any]:
        data = [{"response": response, "frequency": n, "percent": share} for response, n, share in items]
        return {"name": name, "total_respondents": stated, "plot_type": "bar", "data": data}

    graphs = [
        older("All Respondents", "58,543", Pandas=12.7206, TensorFlow=10.2643, Torch_PyTorch=3.2831),
        older("Professional Developers", "49,861", Pandas=12.2882, TensorFlow=9.4102, Torch_PyTorch=2.9081),
    ]
    wishes = [{"Title": "Loved", "SubText": "% of developers", "Data": {"TensorFlow": 73.0}}]
    content = {
        "2019": {"SubSections": [{"GraphCollections": [{"Graphs": graphs}, {"Graphs": wishes}]}]},
        "2021": {
            "MiscTech": {
                "datasets": {
                    "MiscTech": group("All Respondents", 59921, (".NET", 16620, 0.342), ("TensorFlow", 8034, 0.1653), ("Keras", 4930, 0.1014), ("Torch/PyTorch", 4808, 0.0989)),
                    "MiscTech_prof": group("Professional Developers", 41760, (".NET", 12682, 0.371), ("TensorFlow", 4818, 0.141), ("Keras", 2886, 0.0844), ("Torch/PyTorch", 2851, 0.0834)),
                }
            }
        },
        "2022": {"MiscTech": {"datasets": {"MiscTech": group("All Respondents", 10, ("TensorFlow", 5, 0.5))}}},
        "2024": {
            "MiscTech": {
                "datasets": {
                    "MiscTech": group("All Respondents", 45841, (".NET (5+) ", 11542, 0.2518), ("Torch/PyTorch", 4846, 0.1057), ("TensorFlow", 4638, 0.1012), ("Keras", 1968, 0.0429), ("JAX", 477, 0.0104)),
                }
            }
        },
    }  # fmt: skip
    files: dict[str, str | bytes] = {
        f"packages/archive/{year}/json/technology.json": json.dumps(found) for year, found in content.items()
    }
    clone = repository(tmp_path, survey.SURVEY, files)
    kept = {"year": "2022", "framework": "TensorFlow"}
    found = survey.count(PROJECT, {survey.SURVEY: clone}, [kept, {"year": "2019", "framework": "old"}])
    assert found[0] == kept, "2022 is never read: the archive holds a draft"
    known = committed(survey.STACK_OVERFLOW.file)
    assert len(found) == 1 + 4 + 6 + 4
    assert [row for row in found[1:] if row not in known] == []


# -- papers ----------------------------------------------------------------------------------------------------------


def test_papers(tmp_path: Path) -> None:
    clone = repository(
        tmp_path,
        papers.VENUES,
        {"data_analysis/data.csv": "ICLR,05/22,1091,208,3388\nECCV,09/18,105,109,776\n"},
    )
    found = papers.venues(PROJECT, {papers.VENUES: clone}, [])
    known = {(row["venue"], row["year"]): row for row in committed(papers.PAPERS.file)}
    assert [row["venue"] for row in found] == ["ECCV", "ICLR"]
    for row in found:
        del row["source"]
        assert row.items() <= known[row["venue"], row["year"]].items()


def test_code_beside_papers(tmp_path: Path) -> None:
    text = "paper_arxiv_id,framework,stars\n1810.10559,none,4\n1810.1,pytorch,1\n,tf,4\n1801.00001v2,tf,\n1802.00002,caffe2,\n"
    clone = repository(tmp_path, papers.LINKS, {"data/paper_repo_info.csv": text})
    [year, without] = papers.links(PROJECT, {papers.LINKS: clone}, [])
    assert (year["year"], year["links"], year["tensorflow"], year["none"], year["other"]) == (
        "2018",
        "3",
        "1",
        "1",
        "1",
    )
    assert (without["year"], without["links"]) == ("no arXiv number", "2")


# -- benchmarks ------------------------------------------------------------------------------------------------------


def test_benchmarks(tmp_path: Path) -> None:
    def system(framework: str) -> str:
        return json.dumps({"submitter": "S", "framework": framework})

    repository(
        tmp_path,
        "mlcommons/training_results_v9.9",
        {
            "NVIDIA/systems/a.json": b"\xef\xbb\xbf" + system("NGC MXNet 22.09 , NGC PyTorch 22.09 , NGC TensorFlow 22.09-tf1").encode(),
            "NVIDIA/systems/b.json": system("NVIDIA NeMo Framework Release 25.09"),
            "Intel/systems/c.json": system("TenorFLow 2.2"),
            "Google/systems/d.json": system("research-tf"),
            "Google/systems/e.json": system("maxtext"),
            "tinycorp/systems/f.json": system("tinygrad, commit b399d98"),
            "Alibaba/systems/g.json": "{",
            "Alibaba/results/h.json": system("PyTorch"),
        },
    )  # fmt: skip
    clones = mlperf.MLPERF.clones(tmp_path)
    old, new = mlperf.count(PROJECT, clones, [{"round": "v0.7", "systems": "73"}])
    assert old["systems"] == "73", "a round whose clone is not there stays"
    counts = {
        key: new[key]
        for key in (
            "systems",
            "pytorch",
            "tensorflow",
            "jax",
            "mxnet",
            "none_of_these",
            "unreadable",
            "submitters",
        )
    }
    assert counts == {
        "systems": "6", "pytorch": "2", "tensorflow": "3", "jax": "1", "mxnet": "1", "none_of_these": "1",
        "unreadable": "1", "submitters": "4",
    }  # fmt: skip


def test_refreshing_writes_the_file(tmp_path: Path) -> None:
    clones = tmp_path / "clones"
    repository(clones, papers.VENUES, {"data_analysis/data.csv": "ICLR,05/22,1091,208,3388\n"})
    (tmp_path / "project" / "docs").mkdir(parents=True)
    project = Project(tmp_path / "project")
    assert refresh(project, papers.PAPERS, clones) == 1
    [row] = csv.DictReader((project.data / papers.PAPERS.file).read_text("utf-8").splitlines())
    assert row["papers"] == "3388"


# -- the rule --------------------------------------------------------------------------------------------------------

RULE = load(PROJECT)


@pytest.mark.parametrize("case", RULE.cases, ids=[" ".join(case.text.split())[:40] for case in RULE.cases])
def test_a_case_of_the_rule(case: Case) -> None:
    frameworks = {name.id for name in RULE.frameworks}
    assert RULE.named(case.text) & frameworks == set(case.names), case.why


def test_the_rule_for_readers_works_as_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The script on the page gives what the tool gives."""
    page = (ROOT / "docs/jobs/count_your_own.md").read_text("utf-8")
    script = page.split("```python\n")[1].split("```")[0]
    (tmp_path / "matching.yaml").write_bytes((ROOT / "docs/data/jobs/matching.yaml").read_bytes())
    monkeypatch.chdir(tmp_path)
    space: dict[str, Any] = {}
    exec(script, space)
    for case in RULE.cases:
        assert space["named"](case.text) == RULE.named(case.text), case.text


def test_names_are_the_columns() -> None:
    assert tuple(name.id for name in RULE.names) == ads.NAMED
    listed = yaml.safe_load((ROOT / "docs/data/jobs/matching.yaml").read_text("utf-8"))
    assert all(
        set(entry) <= {"id", "label", "framework", "case", "pattern", "not", "unless", "in_words"}
        for entry in listed["names"]
    )


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("names: [", 1, "not valid YAML"),
        ("names: []\nroles: []\n", 1, "cases: Field required"),
        ("roles: []\ncases: []\nnames:\n  - id: keras\n    label: Keras\n    pattern: '(keras'\n", 6, "no regular expression"),
        ("roles: []\nnames: []\ncases:\n  - {text: a, names: [], why: b, wrng: true}\n", 4, "wrng: Extra inputs"),
    ],
)  # fmt: skip
def test_a_rule_that_cannot_be_read(sample: Sample, text: str, line: int, what: str) -> None:
    sample.write("docs/data/jobs/matching.yaml", text)
    sample.append(PAGE, "\n::: matching names\n")
    found = sample.check()
    assert [mistake.file for mistake in found] == ["docs/data/jobs/matching.yaml"]
    assert found[0].line == line
    assert what in found[0].what
