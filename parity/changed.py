"""Which pairs a change touches."""

from __future__ import annotations

import subprocess
from pathlib import PurePosixPath

from parity.library import Library
from parity.project import Project

EVERYTHING = (
    "parity/",
    "requirements/site.txt",
    "requirements/full.txt",
    "pyproject.toml",
    "snippets/excused_warnings.toml",
)
"""A change here can change any result."""


def git(project: Project, *arguments: str) -> str:
    try:
        done = subprocess.run(
            ["git", *arguments], cwd=project.root, capture_output=True, text=True, encoding="utf-8"
        )
    except FileNotFoundError:
        raise RuntimeError("git was not found") from None
    if done.returncode:
        raise RuntimeError(done.stderr.strip().split("\n")[0] or f"git {arguments[0]} failed")
    return done.stdout


def base(project: Project) -> str:
    """The commit from which this work branched: the merge base with the main branch."""
    for name in ("origin/main", "main", "origin/HEAD"):
        try:
            return git(project, "merge-base", "HEAD", name).strip()
        except RuntimeError:
            continue
    return "HEAD"


def files(project: Project) -> list[str]:
    """Committed, uncommitted and untracked changes since the merge base, as paths relative to the root."""
    known = git(project, "diff", "--name-only", "--no-renames", "-z", "--relative", base(project)).split("\0")
    new = git(project, "ls-files", "--others", "--exclude-standard", "-z").split("\0")
    return sorted({name for name in (*known, *new) if name})


def pairs(library: Library) -> list[str]:
    """Names of the pairs to run again: changed ones, those a changed one aligns, those of a changed environment, and all if the
    tool or the main pins changed."""
    touched = files(library.project)
    existing = library.names()
    if any(name.startswith(EVERYTHING) for name in touched):
        return existing
    changed = {"/".join(PurePosixPath(name).parts[1:3]) for name in touched if name.startswith("snippets/")}
    for pair in library.pairs():
        if f"requirements/{pair.claim.environment}.txt" in touched:
            changed.add(pair.name)
        if pair.claim.aligned_by in changed:
            changed.add(pair.name)
        if pair.name in changed and pair.claim.aligned_by:
            changed.add(pair.claim.aligned_by)
    return [name for name in existing if name in changed]
