"""MkDocs hook: files of the site that are no pages: the twins, for download, the claims, the gallery's messages as data,
and the rule that advertisements are counted with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import File

from parity import gallery, open_data
from parity.markdown import library, log
from parity.mistakes import MistakeError
from parity.series import ads, match

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


MESSAGES = "debugging/messages.js"
MATCHING = "jobs/matching.js"
"""Scripts, because browsers load no data from ``file:``."""


class TwinFile(File):
    """Written again only after the twin has changed."""

    def is_modified(self) -> bool:
        dest = Path(self.abs_dest_path)
        return not (self.abs_src_path and dest.exists()) or (
            dest.stat().st_mtime < Path(self.abs_src_path).stat().st_mtime
        )


def on_files(files: Files, config: MkDocsConfig) -> None:
    """MkDocs event: every twin is published whole, without its section markers; claims as open data."""
    shelf = library(Path(config.config_file_path).parent)
    urls = {file.src_uri: file.url for file in files}
    said = [{**found, "page": urls[found["page"]]} for found in gallery.messages(shelf)]
    files.append(
        File.generated(
            config, MESSAGES, content=f"globalThis.said = {json.dumps(said, ensure_ascii=False)}\n"
        )
    )
    try:
        for name, content in open_data.files(shelf, urls):
            files.append(File.generated(config, name, content=content))
    except MistakeError as error:
        log.warning("%s", error.mistakes[0])
    if (shelf.project.root / match.FILE).exists():
        try:
            names = match.load(shelf.project).model_dump(by_alias=True, exclude_defaults=True)["names"]
            rule = json.dumps({"names": names, "sample": ads.base(shelf.project)}, ensure_ascii=False)
            files.append(File.generated(config, MATCHING, content=f"globalThis.matching = {rule}\n"))
        except MistakeError as error:
            log.warning("%s", error.mistakes[0])
    for pair in shelf.pairs():
        for side, twin in pair.twins.items():
            file = TwinFile.generated(config, pair.published(side), content=twin.whole)
            file.abs_src_path = str(pair.folder / f"{side}.py")
            files.append(file)
