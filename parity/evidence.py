"""What is kept of a run: evidence.json and the outputs beside it, and whether they still belong to the pair."""

from __future__ import annotations

import ast
import hashlib
import json
import os
import shutil
from functools import cache
from typing import Any

from parity.mistakes import Mistake, MistakeError
from parity.pair import STAGED, STAGING, Pair
from parity.project import read_text

Evidence = dict[str, Any]
REMEDY = "Run `parity record {name}`."
PINNED = {"torch": "torch", "tensorflow": "tensorflow-cpu", "keras": "keras"}
PROSE = {"title", "reason", "notes", "row"}
"""Keys of pair.toml that no run depends on: a better word does not make evidence stale."""


def fingerprint(pair: Pair, outputs: dict[str, str]) -> str:
    """Hash over both syntax trees, the claim and the outputs. Comments, layout and prose do not count, except where
    recorded tracebacks quote line numbers."""
    digest = hashlib.sha256()
    lines = pair.claim.relation == "raises"
    for side, twin in pair.twins.items():
        digest.update(f"{side}\0{shape(twin.tree, lines)}\0".encode())
    claim = pair.claim.model_dump(by_alias=True, exclude_defaults=True, exclude=PROSE)
    digest.update(json.dumps(claim, sort_keys=True, default=str).encode())
    for side in sorted(outputs):
        digest.update(f"\0{side}\0{outputs[side]}".encode())
    return digest.hexdigest()


def shape(tree: ast.Module, lines: bool = False) -> str:
    """The syntax tree as text that is the same under every supported Python: fields by name, empty ones left out."""

    found: list[str] = []
    add = found.append

    def write(node: object) -> None:
        if isinstance(node, list):
            add("[")
            for i, item in enumerate(node):
                if i:
                    add(",")
                write(item)
            add("]")
        elif isinstance(node, ast.AST):
            add(type(node).__name__)
            if lines and hasattr(node, "lineno"):
                add(f"@{node.lineno}")
            add("(")
            first = True
            for name, label in _labels(node._fields):
                value = getattr(node, name, None)
                if value is not None and value != []:
                    add(label if first else f",{label}")
                    first = False
                    write(value)
            add(")")
        else:
            add(repr(node))

    write(tree)
    return "".join(found)


@cache
def _labels(fields: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(name, f"{name}=") for name in fields if name not in ("type_params", "kind")]


def seal(evidence: Evidence) -> str:
    """Hash over everything in the evidence but itself: an edit by hand breaks it."""
    body = {key: value for key, value in evidence.items() if key != "seal"}
    return hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()[:16]


def outputs(pair: Pair) -> dict[str, str]:
    """Recorded outputs by side, newlines normalised; missing files are left out."""
    return {
        side: read_text(pair.output(side), f"snippets/{pair.name}/{side}.out")
        for side in pair.twins
        if pair.output(side).exists()
    }


def load(pair: Pair) -> Evidence:
    """The recorded evidence if it is whole and current; :class:`MistakeError` with the command that mends it otherwise."""
    file, remedy = f"snippets/{pair.name}/evidence.json", REMEDY.format(name=pair.name)
    if not pair.evidence_file.exists():
        raise MistakeError(Mistake(file, 1, "this pair has no evidence yet", remedy))
    try:
        evidence: Evidence = json.loads(read_text(pair.evidence_file, file))
        recorded = evidence["hash"], evidence["seal"], evidence["versions"]
    except (ValueError, KeyError, TypeError):
        raise MistakeError(Mistake(file, 1, "the evidence cannot be read", remedy)) from None
    if evidence["seal"] != seal(evidence):
        raise MistakeError(Mistake(file, 1, "the evidence was edited by hand", remedy))
    found = outputs(pair)
    missing = [side for side in pair.twins if side not in found]
    if missing:
        raise MistakeError(
            Mistake(f"snippets/{pair.name}/{missing[0]}.out", 1, "the recorded output is missing", remedy)
        )
    if recorded[0] != fingerprint(pair, found):
        raise MistakeError(
            Mistake(
                file,
                1,
                "the evidence is stale: a twin, pair.toml or an output changed after the last run",
                remedy,
            )
        )
    pins = pair.project.pins_of(pair.claim.environment)
    for name, used in evidence["versions"].items():
        pin = pins.get(PINNED.get(name) or name.replace("_", "-"))
        if pin and pin != used and (name in PINNED or pair.claim.environment):
            raise MistakeError(
                Mistake(file, 1, f"the evidence is of {name} {used}, the pinned version is {pin}", remedy)
            )
    return evidence


def save(pair: Pair, evidence: Evidence, texts: dict[str, str]) -> None:
    """Write evidence and outputs together. Interrupted at any point, the old set or the new one is found: the files
    are staged in one folder, whose renaming is the moment of truth; :func:`parity.pair.settle` finishes the move."""
    from parity.pair import settle

    settle(pair.folder)
    staging = pair.folder / STAGING
    shutil.rmtree(staging, ignore_errors=True)  # of an interrupted recording
    staging.mkdir()
    evidence = dict(evidence, hash=fingerprint(pair, texts))
    evidence["seal"] = seal(evidence)
    files = {f"{side}.out": text for side, text in texts.items()} | {
        "evidence.json": json.dumps(evidence, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    }
    for name, text in files.items():
        with (staging / name).open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    staging.rename(pair.folder / STAGED)
    settle(pair.folder)
