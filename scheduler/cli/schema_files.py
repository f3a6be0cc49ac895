"""The schemas that stand beside an event, in its hidden folder `.schema/`, and how they are kept in step with it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import NamedTuple, cast

from scheduler.diagnostics.rule import Diagnostic
from scheduler.diagnostics.text import Language
from scheduler.model.week import Week
from scheduler.reading.files import read_text
from scheduler.reading.schema import FILES, Keys, json_schema
from scheduler.reading.vocabulary import Vocabulary, vocabulary

FOLDER = ".schema"
_CHOSEN = re.compile(r'"\$comment": "scheduler schema --lang (?P<lang>fa|en) --keys (?P<keys>fa|en|both)"')
_PERSIAN_KEY = re.compile(r"^[\u0600-\u06ff][\w\u200c ]*:", re.M)


class Wording(NamedTuple):
    """The language in which schemas speak, and whose keys they propose."""

    language: Language
    keys: Keys


def schema_text(file: str, wording: Wording, words: Vocabulary | None = None) -> str:
    """Return one schema as the text of a file."""
    return json.dumps(json_schema(file, wording.language, wording.keys, words), ensure_ascii=False, indent=1) + "\n"


def write_schemas(folder: Path, wording: Wording, words: Vocabulary | None = None) -> int:
    """Write `<file>.schema.json` of every event file into a folder; return how many are new or changed."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = {folder / f"{file}.schema.json": schema_text(file, wording, words) for file in FILES}
    changed = {path: text for path, text in texts.items() if not path.is_file() or path.read_text("utf-8") != text}
    for path, text in changed.items():
        path.write_text(text, "utf-8")
    return len(changed)


def chosen_wording(folder: Path) -> Wording | None:
    """Return how the schemas of an event folder were asked for; None where there are none."""
    path = folder / FOLDER / "programs.schema.json"
    found = _CHOSEN.search(path.read_text("utf-8", errors="replace")) if path.is_file() else None
    return None if found is None else Wording(cast(Language, found["lang"]), cast(Keys, found["keys"]))


def written_keys(folder: Path) -> Keys:
    """Return in which language the keys of week.yaml are written."""
    return "fa" if _PERSIAN_KEY.search(read_text(folder, "week.yaml").text or "") else "en"


def known_words(week: Week | None, findings: tuple[Diagnostic, ...]) -> Vocabulary | None:
    """Return the words of a week; None where a file that declares ids was not read whole.

    What stands in a broken file would be missing, and an editor would underline it wherever it is named.
    """
    is_broken = any(found.code.startswith("SY") and "/" not in found.span.file for found in findings)
    return None if week is None or is_broken else vocabulary(week)


def renew_schemas(folder: Path, week: Week | None, findings: tuple[Diagnostic, ...]) -> int:
    """Bring the schemas that an event folder has in step with it; return how many changed."""
    wording, words = chosen_wording(folder), known_words(week, findings)
    return 0 if wording is None or words is None else write_schemas(folder / FOLDER, wording, words)
