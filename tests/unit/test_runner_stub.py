"""Running twins: scripts that need no framework, in a fresh interpreter and in a host that forks."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from parity import runner as running
from parity.runner import CAN_FORK, Host, Run, Runner, environment
from parity.twin import Twin


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    """A runner whose host for twins that import nothing has no framework to import."""
    with Runner() as made:
        made.hosts[None, "torch"] = Host("bare", made.home)
        yield made


forks = pytest.mark.skipif(not CAN_FORK, reason="needs fork")
WAYS = [pytest.param(False, marks=forks, id="forked"), pytest.param(True, id="fresh")]


def run(runner: Runner, text: str, *expressions: str, isolated: bool = False, timeout: float = 30) -> Run:
    twin = Twin("pytorch", "snippets/part/slug/pytorch.py", text)
    with runner.scratch() as folder:
        return runner.run(twin, {"v": list(expressions)}, folder, timeout=timeout, isolated=isolated)


SCRIPT = """\
import os
import sys
import warnings

import numpy as np

print("é", __name__, os.path.basename(__file__), len(sys.argv))
print("to stderr", file=sys.stderr)
os.write(1, b"from below\\n")
warnings.warn("old", DeprecationWarning)
x = np.arange(3.0)
inside = os.path.samefile(os.getcwd(), os.path.dirname(__file__))
"""


@pytest.mark.parametrize("isolated", WAYS)
def test_a_run(runner: Runner, isolated: bool) -> None:
    found = run(runner, SCRIPT, "x * 2", " inside", "missing", "1 /", isolated=isolated)
    assert (found.trouble, found.error) == (None, None)
    assert sorted(found.stdout.split("\n")) == ["", "from below", "é __main__ pytorch.py 1"]
    assert found.stderr == "to stderr\n"
    assert [state for state, _ in found.values["v"]] == ["ok", "ok", "failed", "failed"]
    np.testing.assert_array_equal(found.values["v"][0][1], [0, 2, 4])
    assert bool(found.values["v"][1][1]) is True
    assert found.values["v"][2][1] == "NameError: name 'missing' is not defined"
    assert [(w["category"], w["text"], os.path.basename(w["file"])) for w in found.warnings] == [
        ("DeprecationWarning", "old", "pytorch.py")
    ]
    assert found.versions["numpy"] == np.__version__
    assert 0 <= found.seconds <= found.wall


@pytest.mark.parametrize("isolated", WAYS)
def test_an_exception(runner: Runner, isolated: bool) -> None:
    text = "import json\nprint('before')\ndef f():\n    json.loads('{')\n\nx = 1\nf()\ny = 2\n"
    found = run(runner, text, "x", "y", isolated=isolated)
    assert found.error is not None
    assert found.error["class"] == "JSONDecodeError"
    assert "ValueError" in found.error["bases"]
    assert found.output == (
        "before\n"
        "Traceback (most recent call last):\n"
        '  File "pytorch.py", line 7, in <module>\n'
        "    f()\n"
        '  File "pytorch.py", line 4, in f\n'
        "    json.loads('{')\n"
        "  … 3 frames inside the libraries …\n"
        "JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)\n"
    )
    assert found.values["v"][0][0] == "ok", "values before the exception can be read"
    assert found.values["v"][1][0] == "failed"


@pytest.mark.parametrize("isolated", WAYS)
@pytest.mark.parametrize(
    ("end", "trouble"),
    [
        ("import os; os._exit(7)", "crashed (exit status 7) last words"),
        ("import os; os.abort()", "crashed (exit status -6) last words"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "crashed (exit status -9) last words"),
    ],
)
def test_crashes(runner: Runner, isolated: bool, end: str, trouble: str) -> None:
    found = run(
        runner,
        f"import sys\nprint('a', flush=True)\nprint('last words', file=sys.stderr, flush=True)\n{end}",
        "1",
        isolated=isolated,
    )
    assert found.trouble == trouble
    assert found.stdout == "a\n"
    assert found.values == {}


@pytest.mark.parametrize("isolated", WAYS)
@pytest.mark.parametrize("hangs", [True, False])
def test_a_hang_is_stopped_and_no_run_leaves_children(
    runner: Runner, isolated: bool, hangs: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(running, "GRACE", 0.2)
    mark = tmp_path / "mark"
    late = f"import time; time.sleep(1.2); open({str(mark)!r}, 'w')"
    text = f"import subprocess, sys, time\nsubprocess.Popen([sys.executable, '-c', {late!r}])\n"
    started = time.monotonic()
    found = run(runner, text + "time.sleep(60)\n" * hangs, isolated=isolated, timeout=0.5 if hangs else 30)
    assert time.monotonic() - started < 10
    assert found.trouble == ("did not end within 0.5 s and was stopped" if hangs else None)
    time.sleep(max(0, 1.5 - (time.monotonic() - started)))
    assert not mark.exists(), "a grandchild lived on"


@pytest.mark.parametrize("isolated", WAYS)
def test_ends_by_exit(runner: Runner, isolated: bool) -> None:
    assert run(runner, "x = 1\nraise SystemExit", "x", isolated=isolated).error is None
    assert run(runner, "import sys\nsys.exit(0)", isolated=isolated).error is None
    assert (run(runner, "import sys\nsys.exit('no')", isolated=isolated).error or {})["class"] == "SystemExit"


@forks
def test_runs_do_not_see_each_other(runner: Runner) -> None:
    run(runner, "import builtins, os\nbuiltins.left = 1\nos.environ['LEFT'] = '1'\nopen('file', 'w').close()")
    after = run(
        runner,
        "import os\nleft = os.environ.get('LEFT')\nfiles = sorted(os.listdir())",
        "left",
        "files",
        "__builtins__['left']",
    )
    assert [entry[1] for entry in after.values["v"][:2]] == ["None", "['pytorch.py']"]
    assert after.values["v"][2][0] == "failed"


@forks
def test_a_host_that_died_is_started_again(runner: Runner) -> None:
    killed = run(
        runner, "import os, signal\nos.kill(os.getppid(), signal.SIGKILL)\nimport time\ntime.sleep(1)"
    )
    assert killed.trouble == "crashed (exit status the host died)"
    assert run(runner, "x = 1", "x").trouble is None


def test_order_of_runs_in_one_folder(runner: Runner) -> None:
    with runner.scratch() as folder:
        first = Twin("pytorch", "pytorch.py", "open('weights', 'w').write('w')")
        second = Twin("tf", "tf.py", "text = open('weights').read()")
        runner.run(first, {}, folder, isolated=True)
        found = runner.run(second, {"v": ["text"]}, folder, isolated=True)
        assert found.values["v"] == [("ok", "w")]
        assert folder.exists()
    assert not folder.exists()


def test_the_environment_of_twins(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KERAS_BACKEND", "jax")
    monkeypatch.setenv("PYTHONWARNINGS", "error")
    found = environment(tmp_path)
    assert "KERAS_BACKEND" not in found
    assert "PYTHONWARNINGS" not in found
    assert found["CUDA_VISIBLE_DEVICES"] == "-1"
    assert found["KERAS_HOME"].startswith(str(tmp_path))


def test_a_fresh_interpreter_gets_the_backend_of_the_script(runner: Runner) -> None:
    text = 'import os\nbackend = os.environ["KERAS_BACKEND"]\n'
    assert run(runner, text, "backend", isolated=True).values["v"] == [("ok", "tensorflow")]


def test_a_host_that_cannot_start_says_what_to_do(tmp_path: Path) -> None:
    false = "/bin/false" if os.path.exists("/bin/false") else "/usr/bin/false"
    with pytest.raises(
        RuntimeError, match="the torch host did not start: is the full set of packages installed"
    ):
        Host("torch", tmp_path, false).ready()


def test_leaving_the_runner_removes_everything() -> None:
    with Runner() as made:
        home = made.home
        run(made, "x = 1", "x", isolated=True)
    assert not home.exists()


@pytest.mark.parametrize(
    ("stdout", "error", "output"),
    [
        ("", None, ""),
        (" \n\n", None, ""),
        ("a  \nb\n\n\n", None, "a\nb\n"),
        ("a\n", {"traceback": "Traceback:\n  x"}, "a\nTraceback:\n  x\n"),
        ("", {"traceback": "Traceback:\n  x"}, "Traceback:\n  x\n"),
    ],
)
def test_output(stdout: str, error: dict[str, Any] | None, output: str) -> None:
    assert Run(stdout=stdout, error=error).output == output
