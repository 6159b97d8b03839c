"""What the canvas page loads: packed once for each version, left out where npm did not install it."""

from __future__ import annotations

import base64
import gzip
import json
import re
from pathlib import Path

from parity import runtimes


def modules(folder: Path, version: str = "1.0.0") -> Path:
    """A ``node_modules`` with one small package."""
    package = folder / "node_modules" / "@some" / "thing"
    (package / "dist").mkdir(parents=True, exist_ok=True)
    (package / "package.json").write_text(json.dumps({"version": version}), "utf-8")
    (package / "dist" / "a.js").write_text("let a = 1", "utf-8")
    (package / "dist" / "a.wasm").write_bytes(bytes(range(256)) * 40)
    return folder / "node_modules"


PARTS = {"a.js": "@some/thing/dist/a.js", "a.wasm": "@some/thing/dist/a.wasm"}


def test_a_script_holds_the_files_as_they_are(tmp_path: Path) -> None:
    script = runtimes.packed(modules(tmp_path), PARTS, tmp_path / "cache")
    text = script.read_text("utf-8")
    held = dict(re.findall(r'^packed\["([^"]+)"\] = "([^"]+)"$', text, re.M))
    for name, part in PARTS.items():
        found = gzip.decompress(base64.b64decode(held[name]))
        assert found == (tmp_path / "node_modules" / part).read_bytes()
    assert len(text) < 1000, "compressed"


def test_packed_once_for_each_version(tmp_path: Path) -> None:
    first = runtimes.packed(modules(tmp_path), PARTS, tmp_path / "cache")
    first.write_text("kept", "utf-8")
    assert runtimes.packed(modules(tmp_path), PARTS, tmp_path / "cache").read_text("utf-8") == "kept"
    second = runtimes.packed(modules(tmp_path, "2.0.0"), PARTS, tmp_path / "cache")
    assert second != first
    assert second.read_text("utf-8") != "kept"


def test_models_come_with_recorded_answers() -> None:
    root = Path(__file__).parents[2]
    text = runtimes.models(root / "docs" / "assets" / "models")
    found = json.loads(text.removeprefix("globalThis.digitReaders = "))
    assert set(found) == {"pytorch", "keras"}
    for side in found.values():
        assert len(base64.b64decode(side["model"])) > 5000
        assert len(side["labels"]) == len(side["pixels"]) == len(side["probabilities"]) == 30
    assert len(text) < 70_000
