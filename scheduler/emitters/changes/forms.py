"""The forms in which a difference is told: text, Markdown, JSON and one page of HTML."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from scheduler.diagnostics.text import Language
from scheduler.releases.change_list import ChangeList
from scheduler.releases.difference import ProgramChange
from scheduler.releases.file_form import jalali_time
from scheduler.releases.release import Release
from scheduler.releases.wording import change_words
from scheduler.rendering.environment import environment, render
from scheduler.rendering.folder import SHIPPED, Templates

_MARKDOWN = str.maketrans({letter: f"\\{letter}" for letter in "\\`*_[]<>#|~"})


def text_form(told: ChangeList) -> str:
    """Return plain text for a terminal."""
    return "\n".join((told.title, told.summary, *_text_lines(told))) + "\n"


def markdown_form(told: ChangeList) -> str:
    """Return Markdown; nothing in a title can turn into markup."""
    parts = [f"# {_plain(told.title)}", "", _plain(told.summary)]
    for section in told.sections:
        parts += ["", f"## {section.heading} ({section.size})", ""]
        for entry in section.entries:
            mark = f" ({entry.mark})" if entry.mark else ""
            parts.append(f"- **{_plain(entry.title)}**{mark}")
            parts += [f"  - {_plain(line)}" for line in entry.lines]
    return "\n".join(parts) + "\n"


def html_form(
    told: ChangeList,
    language: Language,
    *,
    notes: tuple[str, ...] = (),
    week: str = "",
    back: str = "",
    templates: Templates = SHIPPED,
) -> str:
    """Return one page that fetches nothing, or a published one of a `week`: its `back` links to the list of releases."""
    direction = "rtl" if language == "fa" else "ltr"
    values = {"page": told, "language": language, "direction": direction, "notes": notes, "week": week, "back": back}
    return render(environment(templates), "changes/changes.html.jinja", **values).decode()


def json_form(
    before: Release | None, after: Release, changes: tuple[ProgramChange, ...], language: Language, *, present: bool
) -> str:
    """Return one JSON object: both ends, and each program with its sorts and fields, in values and in words."""
    value = {
        "before": _end(before) if before else None,
        "after": None if present else _end(after),
        "programs": [_program(change, language) for change in changes],
    }
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _text_lines(told: ChangeList) -> Iterator[str]:
    for section in told.sections:
        yield f"\n{section.heading} ({section.size})"
        for entry in section.entries:
            mark = f" ({entry.mark})" if entry.mark else ""
            yield f"  {entry.title}{mark}"
            for line in entry.lines:
                yield f"      {line}"


def _plain(text: str) -> str:
    return text.translate(_MARKDOWN)


def _end(release: Release) -> dict[str, Any]:
    time = f"{release.time:%Y-%m-%dT%H:%M:%SZ}"
    return {"number": release.number, "name": release.name, "time": time, "jalali": jalali_time(release.time)}


def _program(change: ProgramChange, language: Language) -> dict[str, Any]:
    fields = [{**field._asdict(), "words": change_words(field).say(language)} for field in change.fields]
    program = change.program
    return {
        "id": program.id,
        "title": program.title,
        "visibility": program.visibility,
        "sorts": list(change.sorts),
        "fields": fields,
    }
