"""The command line: exit codes, what it prints, which pairs it chooses. No framework runs."""

from __future__ import annotations

import argparse
import json
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from sample import FOLDER, PAGE, PAIR, TF, TOML, Sample, made

from parity import cli, evidence, scaffold
from parity.mistakes import Mistake, MistakeError
from parity.pair import Pair
from parity.prove import Outcome


@pytest.fixture
def here(sample: Sample, monkeypatch: pytest.MonkeyPatch) -> Sample:
    monkeypatch.chdir(sample.root)
    return sample


class Prover:
    """Proves every pair at once, with the numbers of the recorded evidence; ``wrong`` fails."""

    wrong: tuple[str, ...] = ()
    error: BaseException | None = None

    def __init__(self, *_: Any) -> None:
        pass

    def close(self) -> None:
        pass

    def start(self, pair: Pair) -> Future[Outcome]:
        future: Future[Outcome] = Future()
        if self.error:
            future.set_exception(self.error)
            return future
        outcome = Outcome(
            pair, evidence=made(pair), outputs=dict.fromkeys(pair.twins, "shape (4, 2)\nmean 0.5907\n")
        )
        outcome.walls = outcome.seconds = dict.fromkeys(pair.twins, 0.5)
        if pair.name in self.wrong:
            outcome.mistakes.append(Mistake(pair.file, 4, "it is not so", "Mend it."))
        future.set_result(outcome)
        return future


@pytest.fixture
def stub(monkeypatch: pytest.MonkeyPatch) -> type[Prover]:
    class Stub(Prover):
        pass

    monkeypatch.setattr(cli, "Prover", Stub)
    return Stub


# -- check, new, stats -----------------------------------------------------------------------------------------------


def test_check(here: Sample, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["check"]) == 0
    assert capsys.readouterr().out == "1 pairs, 1 pages: no mistakes\n"
    here.edit(TF, "# --8<-- [end:model]\n", "")
    assert cli.run(["check"]) == 1
    out, err = capsys.readouterr()
    assert out == "1 pairs, 1 pages: 1 mistakes\n"
    assert err == (f"{TF}:11: section 'model' is never closed\n    Add `# --8<-- [end:model]` below it.\n")


def test_check_from_a_folder_below(here: Sample, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(here.path(FOLDER))
    assert cli.run(["check"]) == 0


def test_check_tells_of_overdue_claims_and_passes(here: Sample, capsys: pytest.CaptureFixture[str]) -> None:
    here.edit("docs/data/claims/claims.yaml", "2999-02-20", "2020-02-20")
    assert cli.run(["check"]) == 0
    assert (
        "note: docs/data/claims/claims.yaml:1: the claim 'torch-newest' was due for review on 2020-02-20"
        in (capsys.readouterr().out)
    )


def test_overdue_lists_and_passes(here: Sample, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["overdue"]) == 0
    assert capsys.readouterr().out == "0 of 1 claims are due for review\n"
    assert cli.run(["overdue", "--on", "2999-03-01", "--format", "json"]) == 0
    assert [claim["id"] for claim in json.loads(capsys.readouterr().out)] == ["torch-newest"]
    assert cli.run(["overdue", "--format", "markdown"]) == 0
    assert capsys.readouterr().out == "", "an empty list closes the issue"


def test_outside_a_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.run(["check"]) == 1
    assert "not inside a Parity checkout" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["prove"], ["check", "--fast"], ["new"], ["run", "--shard"]])
def test_usage(here: Sample, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as end:
        cli.run(arguments)
    assert end.value.code == 2


def test_new(here: Sample, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["new", "syntax/clip_gradients"]) == 0
    assert "made snippets/syntax/clip_gradients/" in capsys.readouterr().out
    pair = here.pair("syntax/clip_gradients")
    assert pair.claim.title == "Clip gradients"
    here.record(pair.name)
    here.append(PAGE, f"\n::: pair {pair.name}\n")
    assert here.check() == [], "a new pair passes"


@pytest.mark.parametrize("name", ["linear", "Demo/x", "demo/x-y", "demo/1x", "../x", "a/b/c", "demo/"])
def test_new_with_a_bad_name(here: Sample, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["new", name]) == 1
    assert "is not a name for a pair" in capsys.readouterr().err


def test_new_does_not_overwrite(here: Sample, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["new", PAIR]) == 1
    assert "exists already" in capsys.readouterr().err


def test_new_writes_plain_newlines(here: Sample) -> None:
    folder = scaffold.create(here.project, "demo/newlines")
    assert all(b"\r" not in path.read_bytes() for path in folder.iterdir())


def test_stats(here: Sample, capsys: pytest.CaptureFixture[str]) -> None:
    here.write("snippets/demo/broken/pair.toml", "x")
    assert cli.run(["stats", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found == {
        "pairs": 1,
        "invalid": 1,
        "by_part": {"demo": 1},
        "by_relation": {"equal": 1},
        "with_level": {"value": 1},
        "values": 1,
        "breaks": 1,
        "rows": 1,
        "rows_with_size": 0,
        "identical_share": 0.0,
        "rows_by_category": {"layout differs": 1},
        "claims": 1,
        "claims_overdue": 0,
        "alone_share": 0.0,
    }
    assert cli.run(["stats"]) == 0
    assert "by relation        equal 1" in capsys.readouterr().out


def test_stats_of_nothing(here: Sample, capsys: pytest.CaptureFixture[str]) -> None:
    import shutil

    shutil.rmtree(here.path("snippets/demo"))
    here.write("docs/data/claims/claims.yaml", "- nothing\n")
    assert cli.run(["stats", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["alone_share"] == 0.0


# -- choosing --------------------------------------------------------------------------------------------------------


def chosen(sample: Sample, *pairs: str, shard: str | None = None) -> list[str]:
    return cli.chosen(sample.library, argparse.Namespace(pairs=list(pairs), changed=False, shard=shard))


def test_choosing(sample: Sample) -> None:
    for name in ("demo/other", "late/pair"):
        scaffold.create(sample.project, name)
    assert chosen(sample) == [PAIR, "demo/other", "late/pair"]
    assert chosen(sample, "late/pair") == ["late/pair"]
    assert chosen(sample, "demo") == [PAIR, "demo/other"]
    assert chosen(sample, "snippets/late/pair/", "demo") == ["late/pair", PAIR, "demo/other"]
    assert chosen(sample, "nowhere") == ["nowhere"]
    assert chosen(sample, "dem") == ["dem"]


def test_choosing_what_changed(sample: Sample, monkeypatch: pytest.MonkeyPatch) -> None:
    scaffold.create(sample.project, "demo/other")
    monkeypatch.setattr(cli.changed, "pairs", lambda library: ["demo/other"])
    for arguments, expected in (
        ([], [PAIR, "demo/other"]),
        (["--changed"], ["demo/other"]),
        (["demo", "--changed"], [PAIR, "demo/other"]),
    ):
        options = cli.parser().parse_args(["run", *arguments])
        assert cli.chosen(sample.library, options) == expected


def test_shards_cover_all_pairs_once(sample: Sample) -> None:
    for i in range(7):
        scaffold.create(sample.project, f"demo/p{i}")
    everything = chosen(sample)
    for count in (1, 2, 3, 8, 11):
        shards = [chosen(sample, shard=f"{i}/{count}") for i in range(1, count + 1)]
        assert sorted(name for shard in shards for name in shard) == sorted(everything)
        assert max(map(len, shards)) - min(map(len, shards)) <= 1


@pytest.mark.parametrize("shard", ["0/2", "3/2", "1", "a/b", "1/0", "1/2/3", "-1/2", ""])
def test_bad_shards(here: Sample, shard: str, stub: type[Prover], capsys: pytest.CaptureFixture[str]) -> None:
    if not shard:
        assert cli.run(["run", "--shard", shard]) == 0, "an empty value, as from an unset variable, is none"
        return
    assert cli.run(["run", f"--shard={shard}"]) == 2
    assert "--shard takes I/N" in capsys.readouterr().err


# -- run and record --------------------------------------------------------------------------------------------------


def test_run(here: Sample, stub: type[Prover], capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert cli.run(["run", "--timings", str(tmp_path / "t.json")]) == 0
    out = capsys.readouterr().out
    assert "[1/1] ok   demo/linear  equal to 2.4e-7, 1 edits caught, 1.0 s" in out
    assert "1 of 1 pairs proven, 0 failed" in out
    assert json.loads((tmp_path / "t.json").read_text())["seconds"] == {PAIR: {"pytorch": 0.5, "tf": 0.5}}


def test_run_fails_where_a_pair_fails(
    here: Sample, stub: type[Prover], capsys: pytest.CaptureFixture[str]
) -> None:
    stub.wrong = (PAIR,)
    assert cli.run(["run", PAIR]) == 1
    out, err = capsys.readouterr()
    assert "FAIL demo/linear" in out
    assert "0 of 1 pairs proven, 1 failed" in out
    assert err == f"{TOML}:4: it is not so\n    Mend it.\n"


def test_run_goes_on_after_a_pair_that_cannot_be_loaded(
    here: Sample, stub: type[Prover], capsys: pytest.CaptureFixture[str]
) -> None:
    here.write("snippets/demo/broken/pair.toml", "x")
    assert cli.run(["run"]) == 1
    out, err = capsys.readouterr()
    assert "ok   demo/linear" in out
    assert "1 of 2 pairs proven, 1 failed" in out
    assert "snippets/demo/broken/pair.toml:1: not valid TOML" in err


def test_run_of_no_pair(here: Sample, stub: type[Prover], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["run", "demo/nothing"]) == 1
    assert "there is no pair 'demo/nothing'" in capsys.readouterr().err


def test_run_compares_with_the_evidence_and_does_not_write(
    here: Sample, stub: type[Prover], capsys: pytest.CaptureFixture[str]
) -> None:
    here.record(date="2020-01-01")
    before = here.read(f"{FOLDER}/evidence.json")
    assert cli.run(["run"]) == 0
    here.edit(f"{FOLDER}/tf.out", "0.5907", "0.9")
    assert cli.run(["run"]) == 1
    assert "stale" in capsys.readouterr().err
    assert here.read(f"{FOLDER}/evidence.json") == before


def test_record_writes_what_was_proven_and_only_that(here: Sample, stub: type[Prover]) -> None:
    here.record(date="2020-01-01")
    stub.wrong = (PAIR,)
    assert cli.run(["record"]) == 1
    assert evidence.load(here.pair())["date"] == "2020-01-01"
    stub.wrong = ()
    assert cli.run(["record"]) == 0
    assert evidence.load(here.pair())["date"] == "2026-11-21"


def test_newest_writes_a_status_and_never_fails(here: Sample, stub: type[Prover]) -> None:
    stub.wrong = (PAIR,)
    assert cli.run(["run", "--newest", "newest.json"]) == 0
    found = json.loads(here.read("newest.json"))
    assert found["pairs"] == {PAIR: "fails: it is not so"}
    assert found["versions"]["torch"] == "2.13.0"
    stub.wrong = ()
    here.edit(f"{FOLDER}/tf.out", "0.5907", "0.9")
    assert cli.run(["run", "--newest", "newest.json"]) == 0
    assert json.loads(here.read("newest.json"))["pairs"] == {PAIR: "passes"}


@pytest.mark.parametrize(
    ("error", "code", "text"),
    [
        (RuntimeError("the torch host did not start"), 2, "parity: the torch host did not start"),
        (KeyboardInterrupt(), 130, "parity: interrupted; nothing half-written is left"),
        (MistakeError(Mistake("a", 1, "b", "c")), 1, "a:1: b"),
    ],
)
def test_what_stops_a_run(
    here: Sample,
    stub: type[Prover],
    error: BaseException,
    code: int,
    text: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    stub.error = error
    assert cli.run(["run"]) == code
    assert text in capsys.readouterr().err


def test_bad_list_of_excuses(here: Sample, capsys: pytest.CaptureFixture[str]) -> None:
    here.write(
        "snippets/excused_warnings.toml",
        "[[excuse]]\npattern = '('\npackage = 'keras'\nreason = 'x'\nreview_by = 2027-01-01\n",
    )
    assert cli.run(["run"]) == 1
    assert "snippets/excused_warnings.toml:2: not a regular expression" in capsys.readouterr().err


def test_main_exits_with_the_code(here: Sample) -> None:
    with pytest.raises(SystemExit) as end:
        cli.main(["check"])
    assert end.value.code == 0
