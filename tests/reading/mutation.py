"""Single-character mutations of the shipped event, and what each of them does to its meaning."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path
from random import Random
from typing import Literal, NamedTuple

import yaml

from scheduler.model.week import Week
from scheduler.pipeline import check_folder
from scheduler.source.span import Span
from tests.reading.valid_values import Known, is_valid

LETTERS = (
    "ابپتجچخدرزسشعفقکگلمنوهیيكآئ\u200c\u200f\u202e\u00a0"
    "abcdeinorstz"
    "AZ019۰۱۵۹٤"
    ":-#,[]{}\"'|>&*!%@`?./()،؛«»：\t\n  \n_~=+\\"
)
FREE = frozenset(
    {"title", "description", "note", "staff_note", "contact", "inquiries", "phone", "capital", "unit", "credits"}
)
NEAR = 2

Effect = Literal["none", "another valid value", "commented out", "broken"]


class Mutation(NamedTuple):
    """One changed character of one file; `line` counts from 1."""

    file: str
    line: int
    what: str
    text: str


class Outcome(NamedTuple):
    """What a mutation did, and whether a finding stands within two lines of it."""

    mutation: Mutation
    effect: Effect
    is_told: bool


@dataclass(frozen=True)
class Event:
    """An event folder with the meaning and findings of its sound state."""

    folder: Path
    texts: dict[str, str]
    meaning: object
    findings: frozenset[object]
    known: Known

    @classmethod
    def of(cls, folder: Path) -> Event:
        """Read a sound event folder."""
        files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.yaml"))
        texts = {file: (folder / file).read_text("utf-8") for file in files}
        checked = check_folder(folder)
        assert checked.week is not None
        known = Known.of({file: yaml.load(text, yaml.CBaseLoader) for file, text in texts.items()})
        return cls(folder, texts, meaning(checked.week), frozenset(map(_words, checked.findings)), known)

    def outcome(self, mutation: Mutation) -> Outcome:
        """Check the folder with one file mutated; the file is put back."""
        path = self.folder / mutation.file
        path.write_text(mutation.text, "utf-8", newline="")
        try:
            checked = check_folder(self.folder)
        finally:
            path.write_text(self.texts[mutation.file], "utf-8", newline="")
        spots = [
            finding.span
            for finding in checked.findings
            for span in (finding.span, *(related.span for related in finding.related))
            if span.file == mutation.file
            and abs(span.line - mutation.line) <= NEAR
            and _words(finding) not in self.findings
        ]
        return Outcome(mutation, self._effect(mutation, checked.week), bool(spots))

    def _effect(self, mutation: Mutation, week: Week | None) -> Effect:
        if week is not None and meaning(week) == self.meaning:
            return "none"
        if week is not None and self._is_commented_out(mutation):
            return "commented out"
        changes = tuple(changed_values(self.texts[mutation.file], mutation.text))
        is_sound = bool(changes) and all(
            change.key and (change.key in FREE or is_valid(change.key, change.new, self.known, mutation.file))
            for change in changes
        )
        return "another valid value" if is_sound else "broken"

    def _is_commented_out(self, mutation: Mutation) -> bool:
        """Tell whether a whole line became a sound comment, as people do on purpose; only required ones are missed."""
        old, new = (text.split("\n")[mutation.line - 1] for text in (self.texts[mutation.file], mutation.text))
        return new.lstrip().startswith("#") and new.replace("#", "", 1).split() == old.split()


def mutations(texts: dict[str, str], seed: int) -> Iterator[Mutation]:
    """Yield mutations without end: one character deleted, inserted, replaced, or swapped with the next."""
    random = Random(seed)
    files = sorted(texts)
    sizes = [min(len(texts[file]), 3000) for file in files]
    while True:
        file = random.choices(files, sizes)[0]
        text = texts[file]
        at = random.randrange(len(text) - 1)
        kind = random.choice(("delete", "insert", "replace", "swap"))
        new = random.choice(LETTERS)
        changed = {
            "delete": text[:at] + text[at + 1 :],
            "insert": text[:at] + new + text[at:],
            "replace": text[:at] + new + text[at + 1 :],
            "swap": text[:at] + text[at + 1] + text[at] + text[at + 2 :],
        }[kind]
        if changed != text:
            what = f"{kind} {text[at]!r}" + (f" {new!r}" if kind in ("insert", "replace") else "")
            yield Mutation(file, text.count("\n", 0, at) + 1, what, changed)


def meaning(value: object) -> object:
    """Return a model without places and without free text, to be compared."""
    if isinstance(value, dict):
        return {key: meaning(part) for key, part in value.items()}
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return _bare(value, value._fields)
    if isinstance(value, tuple):
        return tuple(map(meaning, value))
    if is_dataclass(value):
        return _bare(value, tuple(field.name for field in fields(value)))
    return value


def _bare(value: object, names: tuple[str, ...]) -> object:
    found: list[object] = [type(value).__name__]
    for name in names:
        part = getattr(value, name)
        is_address = name == "address" and not isinstance(value, Week)
        if isinstance(part, Span) or name in FREE or is_address:
            continue
        found.append(bool(part) if name == "outside" else meaning(part))
    return tuple(found)


class Change(NamedTuple):
    """A scalar that reads differently at the same path; `key` is the nearest key above it, empty for another shape."""

    key: str
    new: str


def changed_values(old: str, new: str) -> Iterator[Change]:
    """Yield the scalars in which two texts of one shape differ; one with an empty key where the shapes differ."""
    try:
        before, after = (yaml.load(text, yaml.CBaseLoader) for text in (old, new))
    except yaml.YAMLError:
        yield Change("", "")
        return
    yield from _changes(before, after, "")


def _changes(old: object, new: object, key: str) -> Iterator[Change]:
    if isinstance(old, dict) and isinstance(new, dict) and list(old) == list(new):
        for name in old:
            yield from _changes(old[name], new[name], f"{key}:{name}" if key in ("people", "figures") else name)
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for left, right in zip(old, new, strict=True):
            yield from _changes(left, right, "" if isinstance(left, dict) else key)
    elif isinstance(old, str) and isinstance(new, str):
        if old != new:
            yield Change(key, new)
    elif old != new:
        yield Change("", "")


def _words(finding: object) -> object:
    return (finding.code, finding.values, finding.span.file)  # type: ignore[attr-defined]
