"""MkDocs hook: what the page with the canvas loads when a reader asks for it: the two models and the two runtimes.

The runtimes are npm packages (package.json); a build without ``node_modules`` leaves them out, and the page says so. They
are published as scripts that hold gzipped files in base64, because pages opened by double click may load scripts and
nothing else. They are packed once and kept in ``.cache/runtimes``.
"""

from __future__ import annotations

import base64
import gzip
import json
import logging
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import File

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

log = logging.getLogger("mkdocs.parity")
ORT, LITERT = "onnxruntime-web", "@litertjs/core"
SCRIPTS = {
    "assets/vendor/onnxruntime-web/packed.js": {
        "ort.js": f"{ORT}/dist/ort.wasm.min.js",
        "ort.mjs": f"{ORT}/dist/ort-wasm-simd-threaded.mjs",
        "ort.wasm": f"{ORT}/dist/ort-wasm-simd-threaded.wasm",
    },
    "assets/vendor/litertjs/packed.js": {
        "litert.mjs": f"{LITERT}/dist/index.js",
        "litert-utils.mjs": "@litertjs/wasm-utils/dist/index.js",
        "litert.js": f"{LITERT}/wasm/litert_wasm_compat_internal.js",
        "litert.wasm": f"{LITERT}/wasm/litert_wasm_compat_internal.wasm",
    },
}
"""The scripts of the site, with the files that each holds, relative to ``node_modules``."""
MODELS = "deployment/digit_readers.js"
"""Both models, and three images of each digit with what Python answered."""


def on_files(files: Files, config: MkDocsConfig) -> None:
    """MkDocs event: publishes the models always, the runtimes where they are installed."""
    root = Path(config.config_file_path).parent
    files.append(File.generated(config, MODELS, content=models(root / "docs" / "assets" / "models")))
    modules = root / "node_modules"
    for name, parts in SCRIPTS.items():
        if not all((modules / part).exists() for part in parts.values()):
            log.info("The canvas page is built without its runtimes: run `npm ci --omit=optional`.")
            continue
        script = packed(modules, parts, root / ".cache" / "runtimes")
        files.append(File.generated(config, name, abs_src_path=str(script)))


def models(folder: Path) -> str:
    """The exported models in ``folder`` and their recorded answers, as a script."""
    found = {
        side: {
            "model": base64.b64encode((folder / model).read_bytes()).decode(),
            **json.loads((folder / f"reader_{side}.json").read_text("utf-8")),
        }
        for side, model in (("pytorch", "reader.onnx"), ("keras", "reader.tflite"))
    }
    return f"globalThis.digitReaders = {json.dumps(found, separators=(',', ':'))}\n"


def packed(modules: Path, parts: dict[str, str], cache: Path) -> Path:
    """A script in ``cache`` that puts the gzipped files into ``globalThis.packed``; made anew for another version only."""
    package = next(iter(parts.values())).split("/dist/")[0]
    version = json.loads((modules / package / "package.json").read_text("utf-8"))["version"]
    script = cache / f"{package.strip('@').replace('/', '-')}-{version}.js"
    if not script.exists():
        lines = ["globalThis.packed = globalThis.packed || {}"]
        for name, part in parts.items():
            data = gzip.compress((modules / part).read_bytes(), 9, mtime=0)
            lines.append(f"packed[{json.dumps(name)}] = {json.dumps(base64.b64encode(data).decode())}")
        cache.mkdir(parents=True, exist_ok=True)
        part_of = script.with_suffix(".part")
        part_of.write_text("\n".join(lines) + "\n", "utf-8")
        part_of.replace(script)
    return script
