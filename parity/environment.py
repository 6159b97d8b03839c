"""Environments for pairs whose packages do not go with the main set: thin overlays over it, one for each
``requirements/<name>.txt`` beside ``site.txt`` and ``full.txt``.

An overlay is an interpreter of its own that finds the packages of its own list first and those of the main environment
after them; only what its list names is installed into it. Run as ``python -m parity.environment NAME`` by make.
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

from parity.mistakes import Mistake, MistakeError
from parity.project import Project

HOME = Path(sys.prefix) / "environments"


def interpreter(name: str | None) -> str:
    """The Python of an environment (None: the main one); :class:`MistakeError` with the command that makes it."""
    if name is None:
        return sys.executable
    if not (HOME / name / "complete").exists():
        raise MistakeError(
            Mistake(
                f"requirements/{name}.txt",
                1,
                f"the environment {name!r} is not installed",
                "Run `make environments`.",
            )
        )
    return str(_python(HOME / name))


def _python(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def make(project: Project, name: str) -> None:
    """Make or renew one environment from its list. The list is whole: it is installed without resolving."""
    folder = HOME / name
    venv.create(folder, clear=True, with_pip=False, symlinks=sys.platform != "win32")
    python = str(_python(folder))
    main = sysconfig.get_path("purelib")
    own = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    (Path(own) / "main.pth").write_text(f"import site; site.addsitedir({main!r})\n", "utf-8")
    pip = [python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-deps"]
    subprocess.run([*pip, "-r", str(project.requirements / f"{name}.txt")], check=True)
    (folder / "complete").touch()


if __name__ == "__main__":
    make(Project.find(), sys.argv[1])
