"""The search index in fewer bytes: a tenth less, compressed.

A word or tag that occurs often becomes one character, and lists stand for objects. ``search.js`` undoes it in the reader's
browser, before Material's own worker sees the index.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

FIRST, LAST = 0x402, 0x33FF
"""Characters that stand for words: of scripts that this site does not use."""
GLUED, LITERAL = "\x7f", "\ue001"
"""Before such a character: there is no space before the word; the character stands for itself."""
WORD = re.compile(rf" ?(?:</?\w+>|[A-Za-z]{{2,}})|[{chr(FIRST)}-{chr(LAST)}{GLUED}{LITERAL}]")
PACKED = re.compile(f"([{GLUED}{LITERAL}]?)([{chr(FIRST)}-{chr(LAST)}])|{LITERAL}([{GLUED}{LITERAL}])")


def pack(docs: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The sections of an index as ``words`` and, for each, its address (from ``#`` on where the page is that of the one
    before), title, text and, if there is more, the rest."""
    often = Counter(word.strip() for doc in docs for word in WORD.findall(doc["text"]))
    worth = [
        word for word, times in often.items() if len(word) > 1 and (times - 1) * len(word) > 1.5 * times + 4
    ]
    words = sorted(worth, key=lambda word: -often[word])[: LAST - FIRST + 1]
    letters = {word: chr(FIRST + i) for i, word in enumerate(words)}

    def short(match: re.Match[str]) -> str:
        text = match[0]
        if letter := letters.get(text.strip()):
            return letter if text[0] == " " else GLUED + letter
        return text if len(text) > 1 else LITERAL + text

    sections, before = [], ""
    for doc in docs:
        page, mark, anchor = doc["location"].partition("#")
        address = mark + anchor if mark and page == before else doc["location"]
        rest = {key: value for key, value in doc.items() if key not in ("location", "title", "text")}
        sections.append([address, doc["title"], WORD.sub(short, doc["text"]), *([rest] if rest else [])])
        before = page
    return {"words": " ".join(words), "sections": sections}


def unpack(packed: dict[str, Any]) -> list[dict[str, Any]]:
    """What :func:`pack` was given. The browser has its own, in ``search.js``."""
    words, docs, page = packed["words"].split(" "), [], ""

    def long(match: re.Match[str]) -> str:
        mark, letter, other = match.groups()
        if other or mark == LITERAL:
            return str(other or letter)
        return f"{'' if mark else ' '}{words[ord(letter) - FIRST]}"

    for address, title, text, *rest in packed["sections"]:
        location = page + address if address.startswith("#") else address
        page = location.partition("#")[0]
        docs.append(
            {
                "location": location,
                "title": title,
                "text": PACKED.sub(long, text),
                **(rest[0] if rest else {}),
            }
        )
    return docs
