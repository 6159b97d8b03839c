"""Run twins, each in its own child of a warm host, and bring back what they printed and computed."""

from __future__ import annotations

import contextlib
import os
import pickle
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from parity.environment import interpreter
from parity.twin import Twin

CAN_FORK = sys.platform.startswith("linux")
ENVIRONMENT = {
    "TF_ENABLE_ONEDNN_OPTS": "0",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "CUDA_VISIBLE_DEVICES": "-1",
    "JAX_PLATFORMS": "cpu",
    "MPLBACKEND": "Agg",
    "PYTHONHASHSEED": "0",
    "PYTHONIOENCODING": "utf-8",
    "COLUMNS": "80",
}
GRACE = 15
"""Seconds that a fresh interpreter gets on top of a twin's timeout, to start."""


@dataclass(frozen=True)
class Run:
    """What one run of one twin gave.

    ``values`` maps a value's name to one entry per expression, ``("ok", array or text)`` or ``("failed", why)``;
    ``error`` is the uncaught exception, if any; ``trouble`` says how the process itself failed (hang, crash).
    """

    stdout: str = ""
    stderr: str = ""
    values: dict[str, list[tuple[str, Any]]] = field(default_factory=dict)
    error: dict[str, Any] | None = None
    warnings: list[dict[str, str]] = field(default_factory=list)
    versions: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    wall: float = 0.0
    trouble: str | None = None

    @property
    def output(self) -> str:
        """The text a reader sees: what was printed, then the traceback if it ended with one."""
        text = self.stdout
        if self.error:
            text = f"{text.rstrip()}\n{self.error['traceback']}".lstrip("\n")
        return "\n".join(line.rstrip() for line in text.rstrip().split("\n")) + "\n" if text.strip() else ""


class Host:
    """A warm process of one kind. Jobs run one at a time; use it from several threads freely."""

    def __init__(self, kind: str, home: Path, python: str = sys.executable) -> None:
        self.kind, self.home, self.python = kind, home, python
        self.lock = threading.Lock()
        self.process: subprocess.Popen[bytes] | None = None

    def _start(self) -> subprocess.Popen[bytes]:
        backend = {"keras_torch": "torch"}.get(self.kind, "tensorflow")
        process = subprocess.Popen(
            [self.python, "-m", "parity.host", self.kind],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env=environment(self.home) | {"KERAS_BACKEND": backend},
        )  # fmt: skip
        assert process.stdout
        try:
            pickle.load(process.stdout)
        except EOFError:
            raise RuntimeError(
                f"the {self.kind} host did not start: is the full set of packages installed? (make test installs it)"
            ) from None
        return process

    def ready(self) -> Host:
        """This host, with its process started and its framework imported."""
        with self.lock:
            if self.process is None or self.process.poll() is not None:
                self.process = self._start()
        return self

    def run(self, job: dict[str, Any]) -> dict[str, Any]:
        self.ready()
        with self.lock:
            assert self.process
            assert self.process.stdin
            assert self.process.stdout
            pickle.dump(job, self.process.stdin)
            self.process.stdin.flush()
            try:
                return pickle.load(self.process.stdout)  # type: ignore[no-any-return]
            except EOFError:
                self.process = None
                return {"hang": False, "status": "the host died"}

    def close(self) -> None:
        if self.process is not None:
            assert self.process.stdin
            self.process.stdin.close()
            self.process.wait()
            self.process = None


def environment(home: Path) -> dict[str, str]:
    """The environment of every twin: the CPU, no user settings of Keras, quiet logs."""
    kept = {key: value for key, value in os.environ.items() if key not in ("KERAS_BACKEND", "PYTHONWARNINGS")}
    return (
        kept
        | ENVIRONMENT
        | {"KERAS_HOME": str(home / "keras"), "TORCHINDUCTOR_CACHE_DIR": str(home / "inductor")}
    )


class Runner:
    """Runs twins. A context manager: leaving it ends the hosts and removes the scratch folders."""

    def __init__(self, *, fork: bool = CAN_FORK) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="parity-"))
        self.fork = fork
        self.hosts: dict[tuple[str | None, str], Host] = {}
        self.lock = threading.Lock()

    def __enter__(self) -> Runner:
        return self

    def __exit__(self, *_: object) -> None:
        for host in self.hosts.values():
            host.close()
        shutil.rmtree(self.home, ignore_errors=True)

    def host(self, kind: str, environment: str | None = None) -> Host:
        with self.lock:
            if (environment, kind) not in self.hosts:
                self.hosts[environment, kind] = Host(kind, self.home, interpreter(environment))
            return self.hosts[environment, kind]

    @contextlib.contextmanager
    def scratch(self) -> Iterator[Path]:
        """A new folder, removed afterwards."""
        folder = Path(tempfile.mkdtemp(dir=self.home))
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def run(
        self,
        twin: Twin,
        values: Mapping[str, list[str]],
        folder: Path,
        *,
        timeout: float = 60,
        isolated: bool = False,
        environment: str | None = None,
    ) -> Run:
        """Run one twin in ``folder`` and evaluate ``values`` (name → expressions) in its finished namespace.

        ``timeout`` is in seconds; ``environment`` is the name of one that is installed. Never raises for what the twin does: see :class:`Run`.
        """
        name = f"{twin.side}.py"
        (folder / name).write_text(twin.text, "utf-8")
        with self.scratch() as desk:
            job = {
                "file": name, "cwd": str(folder), "values": dict(values), "timeout": timeout,
                "packages": sorted(twin.imports), "result": str(desk / "result"), "stdout": str(desk / "stdout"), "stderr": str(desk / "stderr"),
            }  # fmt: skip
            kind = twin.host
            if isolated or kind is None or not self.fork:
                started = time.perf_counter()
                end = self._once(job, twin, interpreter(environment))
            else:
                host = self.host(kind, environment).ready()
                started = time.perf_counter()
                end = host.run(job)
            return self._collect(desk, end, timeout, time.perf_counter() - started)

    def _once(self, job: dict[str, Any], twin: Twin, python: str) -> dict[str, Any]:
        process = subprocess.Popen(
            [python, "-m", "parity.host", "once"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env=environment(self.home) | {"KERAS_BACKEND": twin.backend or "tensorflow"}, start_new_session=True,
        )  # fmt: skip
        try:
            process.communicate(pickle.dumps(job), timeout=job["timeout"] + GRACE)
            return {"hang": False, "status": process.returncode}
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return {"hang": True, "status": -9}
        finally:
            if hasattr(os, "killpg"):
                with contextlib.suppress(OSError):  # what it started and left behind
                    os.killpg(process.pid, 9)

    @staticmethod
    def _collect(desk: Path, end: dict[str, Any], timeout: float, wall: float) -> Run:
        def text(name: str) -> str:
            path = desk / name
            return path.read_text("utf-8", "replace").replace("\r\n", "\n") if path.exists() else ""

        if end["hang"]:
            return Run(
                text("stdout"),
                text("stderr"),
                wall=wall,
                trouble=f"did not end within {timeout:g} s and was stopped",
            )
        result = desk / "result"
        if not result.exists():
            tail = re.sub(r"@\s+0x[0-9a-f]+.*", "", text("stderr").strip().split("\n")[-1])[:300].strip()
            return Run(
                text("stdout"),
                text("stderr"),
                wall=wall,
                trouble=f"crashed (exit status {end['status']}) {tail}".strip(),
            )
        with result.open("rb") as file:
            data = pickle.load(file)
        return Run(
            text("stdout"), text("stderr"), data["values"], data["error"], data["warnings"], data["versions"], data["seconds"], wall
        )  # fmt: skip
