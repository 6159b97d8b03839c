"""MkDocs hook: the twins as files of the site, for download."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import File

from parity.markdown import library

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


class TwinFile(File):
    """Written again only after the twin has changed."""

    def is_modified(self) -> bool:
        dest = Path(self.abs_dest_path)
        return not (self.abs_src_path and dest.exists()) or (
            dest.stat().st_mtime < Path(self.abs_src_path).stat().st_mtime
        )


def on_files(files: Files, config: MkDocsConfig) -> None:
    """MkDocs event: every twin is published whole, without its section markers."""
    for pair in library(Path(config.config_file_path).parent).pairs():
        for side, twin in pair.twins.items():
            file = TwinFile.generated(config, pair.published(side), content=twin.code())
            file.abs_src_path = str(pair.folder / f"{side}.py")
            files.append(file)
