"""Which pairs a change touches, in a real git repository."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from sample import FOLDER, PAGE, PAIR, TF, Sample

from parity import changed, scaffold

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
OTHER = "demo/other"


@pytest.fixture
def repository(sample: Sample, monkeypatch: pytest.MonkeyPatch) -> Sample:
    """The sample project, with a second pair, committed on main; the work is on a branch."""
    for name, content in (("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_NOSYSTEM", "1")):
        monkeypatch.setenv(name, content)
    scaffold.create(sample.project, OTHER)
    git(sample, "init", "-q", "-b", "main")
    commit(sample, "start")
    git(sample, "checkout", "-q", "-b", "work")
    return sample


def git(sample: Sample, *arguments: str) -> None:
    identity = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *identity, *arguments], cwd=sample.root, check=True, capture_output=True)


def commit(sample: Sample, text: str) -> None:
    git(sample, "add", "-A")
    git(sample, "commit", "-q", "-m", text)


def found(sample: Sample) -> list[str]:
    return changed.pairs(sample.library)


def test_nothing(repository: Sample) -> None:
    assert found(repository) == []


def test_uncommitted(repository: Sample) -> None:
    repository.append(TF, "\n")
    assert found(repository) == [PAIR]


def test_committed(repository: Sample) -> None:
    repository.append(TF, "\n")
    commit(repository, "change")
    assert found(repository) == [PAIR]


def test_staged(repository: Sample) -> None:
    repository.append(TF, "\n")
    git(repository, "add", "-A")
    assert found(repository) == [PAIR]


def test_untracked(repository: Sample) -> None:
    scaffold.create(repository.project, "late/pair")
    assert found(repository) == ["late/pair"]


def test_deleted_and_moved_files(repository: Sample) -> None:
    """Both the pair that a file left and the one that it came to."""
    shutil.move(repository.path(f"{FOLDER}/tf.out"), repository.path("snippets/demo/other/tf.out"))
    git(repository, "add", "-A")
    assert found(repository) == [PAIR, OTHER]


def test_a_pair_that_is_gone_is_not_run(repository: Sample) -> None:
    shutil.rmtree(repository.path("snippets/demo/other"))
    assert found(repository) == []


def test_what_main_did_meanwhile_does_not_count(repository: Sample) -> None:
    git(repository, "checkout", "-q", "main")
    repository.append("snippets/demo/other/tf.py", "\n")
    commit(repository, "on main")
    git(repository, "checkout", "-q", "work")
    repository.append(TF, "\n")
    commit(repository, "on the branch")
    assert found(repository) == [PAIR]


def test_pages_and_ignored_files_run_nothing(repository: Sample) -> None:
    repository.append(PAGE, "\nMore.\n")
    repository.write(".git/info/exclude", "*.pyc\n")
    repository.write(f"{FOLDER}/x.pyc", "")
    assert found(repository) == []


@pytest.mark.parametrize(
    "file", ["parity/compare.py", "requirements/full.txt", "pyproject.toml", "snippets/excused_warnings.toml"]
)
def test_tool_and_pins_run_everything(repository: Sample, file: str) -> None:
    repository.write(file, "x\n")
    assert found(repository) == [PAIR, OTHER]


def test_an_environment_runs_its_pairs(repository: Sample) -> None:
    repository.write("requirements/edge.txt", "x==1\n")
    repository.edit(f"{FOLDER}/pair.toml", "relation =", 'environment = "edge"\nrelation =')
    commit(repository, "environment")
    git(repository, "branch", "-f", "main")
    repository.write("requirements/edge.txt", "x==2\n")
    assert found(repository) == [PAIR]


def test_names_with_spaces_and_umlauts(repository: Sample) -> None:
    repository.write(f"{FOLDER}/grün neu.txt", "")
    assert found(repository) == [PAIR]


def test_aligned_pairs_go_together(repository: Sample) -> None:
    toml = repository.read("snippets/demo/other/pair.toml")
    toml = toml.replace('"equal"', f'"differs"\naligned_by = "{PAIR}"').replace(
        'tf = "y"\n', 'tf = "y"\nat_least = 1\n'
    )
    repository.write("snippets/demo/other/pair.toml", toml.replace("[[break]]", "[[align]]"))
    commit(repository, "differs")
    git(repository, "branch", "-f", "main")
    assert found(repository) == []
    repository.append(TF, "\n")
    assert found(repository) == [PAIR, OTHER], "the goal changed, so the pair that aligns with it runs"
    git(repository, "checkout", "-q", ".")
    repository.append("snippets/demo/other/tf.py", "\n")
    assert found(repository) == [PAIR, OTHER]


def test_without_a_main_branch_only_what_is_uncommitted(repository: Sample) -> None:
    git(repository, "branch", "-D", "main")
    assert changed.base(repository.project) == "HEAD"
    repository.append(TF, "\n")
    assert found(repository) == [PAIR]


def test_outside_git_it_says_so(sample: Sample, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(sample.root.parent))
    with pytest.raises(RuntimeError, match=r"(?i)not a git repository"):
        changed.pairs(sample.library)
