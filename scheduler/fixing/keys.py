"""The keys of a file in one language: the one asked for, else the one that a mixed file began in."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.diagnostics.text import Language
from scheduler.fixing.keyed import WRAPPER, keyed_mappings
from scheduler.fixing.repair import Change, Repair
from scheduler.fixing.request import Request
from scheduler.fixing.source_file import SourceFile
from scheduler.source.nodes import Entry, Mapping

NAME = "keys"


def find(file: SourceFile, request: Request) -> Iterator[Repair]:
    """Yield a repair for each key in another language than it is to be."""
    language = request.wishes.keys
    if language is None and any(finding.code == "SY48" for finding in request.findings):
        language = began_in(file)
    if language is not None:
        for entry, word in _renamings(file, language):
            if entry.key.text != word:
                change = Change(*file.stretch(entry.key.span), word)
                yield Repair(file.name, NAME, (change,), only_keys=True)


def began_in(file: SourceFile) -> Language:
    """Return the language of the first known key of a file; English where there is none."""
    first = next((one for keyed in keyed_mappings(file.root, file.name) for one in keyed.known), None)
    return "fa" if first is not None and first.is_alias else "en"


def _renamings(file: SourceFile, language: Language) -> Iterator[tuple[Entry, str]]:
    """Yield each key of the other language with the word to put in its place."""
    is_alias = language == "fa"
    if isinstance(file.root, Mapping) and file.name.startswith("programs/"):
        wrappers = (entry for entry in file.root.entries if entry.key.text in WRAPPER)
        yield from ((entry, WRAPPER[is_alias]) for entry in wrappers)
    for keyed in keyed_mappings(file.root, file.name):
        for one in keyed.known:
            if one.is_alias is not is_alias:
                yield one.entry, one.field.alias if is_alias else one.field.key
