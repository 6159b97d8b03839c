"""The process that runs twins: imports a framework once, then forks a child for each twin.

Run as ``python -m parity.host KIND`` by :mod:`parity.runner`, never by hand. It reads jobs (pickled dictionaries) from
standard input and answers each on standard output. Kinds: ``torch``, ``tensorflow`` and ``keras_torch`` fork;
``once`` runs one job in this fresh interpreter and ends.

What may be done before the fork was measured: PyTorch must be at one thread and may run operations; TensorFlow may
be imported but must not run a single operation, or its children hang.
"""

from __future__ import annotations

import ast
import contextlib
import importlib
import importlib.metadata
import linecache
import logging
import os
import pickle
import re
import signal
import sys
import time
import traceback
import types
import warnings
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

Job = dict[str, Any]
DEPRECATED = re.compile(r"deprecat", re.I)
QUIET = ("sklearn.datasets", "sklearn.model_selection", "sklearn.preprocessing")


def plain(value: Any) -> Any:
    """A value as NumPy array or text, so that it can cross to the comparing process without its framework.

    Tensors and variables become arrays (bfloat16 as float32), dtypes their bare name (``float32``), shapes integer
    arrays, ragged sequences lists of arrays, everything that is not a number text.
    """
    if value is None or isinstance(value, str):
        return str(value)
    kind = type(value).__name__
    if kind == "dtype" or kind == "DType":
        return getattr(value, "name", None) or str(value).removeprefix("torch.")
    if kind == "TensorShape":
        return np.asarray([-1 if d is None else d for d in value.as_list()])
    if kind == "type":
        return value.__name__
    if hasattr(value, "detach"):
        value = value.detach().cpu()
        if str(value.dtype) in ("torch.bfloat16", "torch.float16"):
            value = value.float()
        return np.array(value.resolve_conj().resolve_neg().numpy())
    if hasattr(value, "numpy") and callable(value.numpy):
        value = value.numpy()
    if isinstance(value, dict):
        return plain(list(value.values()))
    if isinstance(value, list | tuple | set | range) or kind in ("dict_values", "dict_keys", "map", "zip"):
        items = [plain(item) for item in value]
        if any(isinstance(item, str | list) for item in items):
            return repr([item if isinstance(item, str | list) else item.tolist() for item in items])
        if len({item.shape for item in items}) > 1:
            return items
        return np.array(items)
    array = np.asarray(value)
    if array.dtype.kind in "biufc":
        return np.array(array)
    try:
        return array.astype(np.float32) if array.dtype.kind == "V" else str(value)
    except (TypeError, ValueError):
        return str(value)


def preload(kind: str) -> None:
    """Import what the children of this host share."""
    for name in QUIET:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    if kind in ("torch", "keras_torch"):
        import torch
        import torch._dynamo

        torch.set_num_threads(1)
        layer = torch.nn.Linear(2, 1)
        optimizer = torch.optim.Adam(layer.parameters())
        layer(torch.ones(1, 2)).sum().backward()
        optimizer.step()
        torch.manual_seed(torch.initial_seed())
    if kind in ("tensorflow", "keras_torch"):
        import keras  # noqa: F401
    if kind == "tensorflow":
        import tensorflow  # noqa: F401


class Listener(logging.Handler):
    """Collects what frameworks say through Python's logging instead of warnings."""

    def __init__(self, heard: list[dict[str, str]]) -> None:
        super().__init__(logging.WARNING)
        self.heard = heard

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append({"category": "log", "text": record.getMessage(), "file": record.pathname})


def execute(job: Job) -> None:
    """Run one twin in this process and write ``job["result"]``. The process must end afterwards."""
    script = Path(job["cwd"]) / job["file"]
    os.chdir(job["cwd"])
    for fd, name in ((1, "stdout"), (2, "stderr")):
        target = os.open(job[name], os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(target, fd)
        os.close(target)
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.argv, sys.path[0] = [str(script)], job["cwd"]
    main = types.ModuleType("__main__")
    main.__file__ = str(script)
    sys.modules["__main__"] = main
    linecache.clearcache()

    heard: list[dict[str, str]] = []

    def hear(
        message: Warning | str,
        category: type[Warning],
        filename: str,
        lineno: int,
        file: Any = None,
        line: str | None = None,
    ) -> None:
        heard.append(
            {"category": category.__name__, "text": str(message), "file": filename, "line": str(lineno)}
        )

    listener = Listener(heard)
    logging.getLogger().addHandler(listener)
    for name in list(logging.root.manager.loggerDict):
        logger = logging.getLogger(name)
        if not logger.propagate:
            logger.addHandler(listener)
    result: dict[str, Any] = {"error": None, "values": {}, "warnings": heard, "versions": {}}
    started = time.perf_counter()
    with warnings.catch_warnings():
        warnings.resetwarnings()
        warnings.simplefilter("always")
        warnings.showwarning = hear
        try:
            code = compile(script.read_text("utf-8"), str(script), "exec", dont_inherit=True)
            exec(code, main.__dict__)
        except SystemExit as error:
            if error.code not in (None, 0):
                result["error"] = describe(error, str(script))
        except BaseException as error:
            result["error"] = describe(error, str(script))
        result["seconds"] = time.perf_counter() - started
        said = [warning | {"text": shortened(warning["text"], str(script))} for warning in heard]
        for name, expressions in job["values"].items():
            found = []
            for expression in expressions:
                try:
                    tree = ast.parse(expression.strip(), mode="eval")
                    found.append(("ok", plain(eval(compile(tree, f"<value {name}>", "eval"), main.__dict__))))
                except BaseException as error:
                    found.append(("failed", f"{type(error).__name__}: {error}"))
            result["values"][name] = found
    result["warnings"] = said
    result["versions"] = versions(job["packages"])
    sys.stdout.flush()
    sys.stderr.flush()
    with open(job["result"] + ".part", "wb") as file:
        pickle.dump(result, file)
    os.replace(job["result"] + ".part", job["result"])


def describe(error: BaseException, script: str) -> dict[str, Any]:
    """An exception as the reader sees it: own frames whole, library frames counted, the message."""
    frames = traceback.extract_tb(error.__traceback__)
    start = next((i for i, frame in enumerate(frames) if frame.filename == script), len(frames))
    own, lines, skipped = frames[start:], ["Traceback (most recent call last):"], 0

    def flush() -> None:
        nonlocal skipped
        if skipped:
            lines.append(f"  … {skipped} frame{'s' if skipped > 1 else ''} inside the libraries …")
        skipped = 0

    for frame in own:
        if frame.filename != script:
            skipped += 1
            continue
        flush()
        lines += [f'  File "{Path(script).name}", line {frame.lineno}, in {frame.name}', f"    {frame.line}"]
    flush()
    kind = type(error)
    message = shortened(str(error), script)
    lines.append(f"{kind.__name__}: {message}" if message else kind.__name__)
    return {
        "class": kind.__name__,
        "bases": [base.__name__ for base in kind.__mro__],
        "message": message,
        "frames": len(own),
        "traceback": "\n".join(lines),
    }


def shortened(text: str, script: str) -> str:
    """``text`` without paths of the machine it ran on, memory addresses and terminal colours."""
    text = text.replace(str(Path(script).parent) + os.sep, "")
    text = text.replace(str(Path(__file__).parents[1]) + os.sep, "")
    text = re.sub(r"""[^\s"'(]*[/\\](?:site|dist)-packages[/\\]""", "site-packages/", text)
    text = re.sub(r"\x1b\[[0-9;]*m", "", text)  # colours for a terminal
    return re.sub(r"0x[0-9a-f]{6,}", "0x…", text)


def versions(packages: list[str]) -> dict[str, str]:
    """Versions of the interpreter and of the packages that are loaded and matter: frameworks and what the twin imports."""
    found = {"python": ".".join(map(str, sys.version_info[:3]))}
    main = ("torch", "tensorflow", "keras", "jax", "flax", "lightning", "numpy", "sklearn")
    for name in dict.fromkeys((*main, *packages)):
        module = sys.modules.get(name)
        if module is None or name in sys.stdlib_module_names:
            continue
        version = getattr(module, "__version__", None)
        if not isinstance(version, str):
            with contextlib.suppress(importlib.metadata.PackageNotFoundError):
                version = importlib.metadata.version(name.replace("_", "-"))
        if isinstance(version, str):
            found[name] = re.split("[+-]", version)[0]  # without the mark of a build
    return found


def read_job(stream: BinaryIO) -> Job | None:
    try:
        return pickle.load(stream)  # type: ignore[no-any-return]
    except EOFError:
        return None


def supervise(pid: int, deadline: float) -> dict[str, Any]:
    """Wait for a child; kill it with its whole group at the deadline."""
    pause = 0.001
    while True:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            with contextlib.suppress(OSError):  # what it started and left behind
                os.killpg(pid, signal.SIGKILL)
            return {"hang": False, "status": os.waitstatus_to_exitcode(status)}
        if time.monotonic() > deadline:
            os.killpg(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            return {"hang": True, "status": -9}
        time.sleep(pause)
        pause = min(pause * 1.5, 0.02)


def main() -> None:
    kind = sys.argv[1]
    inbox = open(os.dup(0), "rb")  # noqa: SIM115
    outbox = open(os.dup(1), "wb")  # noqa: SIM115
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(2, 1)
    if kind == "once":
        job = read_job(inbox)
        if job is not None:
            execute(job)
        os._exit(0)
    preload(kind)
    pickle.dump({"ready": True}, outbox)
    outbox.flush()
    while (job := read_job(inbox)) is not None:
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                os.setsid()
                inbox.close()
                outbox.close()
                execute(job)
                status = 0
            finally:
                os._exit(status)
        pickle.dump(supervise(pid, time.monotonic() + job["timeout"]), outbox)
        outbox.flush()


if __name__ == "__main__":
    main()
