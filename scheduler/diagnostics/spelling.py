"""How each file of an event writes its keys: hints that name a key say it in that file's language."""

from __future__ import annotations

from collections.abc import Mapping


class Keys:
    """The keys as one file writes them; `file/key` names a key as another file does."""

    __slots__ = ("_aliases", "_file", "_persian")

    def __init__(self, aliases: Mapping[str, str], persian: frozenset[str], file: str) -> None:
        self._aliases = aliases
        self._persian = persian
        self._file = file

    def __getitem__(self, name: str) -> str:
        """Return the spelling of a key: `duration` in the finding's own file, `week.yaml/travel` in that one.

        `status=cancelled` is the word of a value.
        """
        file, _, key = name.rpartition("/")
        word = key.rpartition("=")[2]
        return self._aliases.get(key, word) if (file or self._file) in self._persian else word


class Spelling:
    """The files of an event whose keys are Persian, and the Persian of each key."""

    __slots__ = ("_aliases", "_persian")

    def __init__(self, aliases: Mapping[str, str], persian: frozenset[str]) -> None:
        self._aliases = aliases
        self._persian = persian

    def of(self, file: str) -> Keys:
        """Return the keys as a file writes them."""
        return Keys(self._aliases, self._persian, file)


ENGLISH = Spelling({}, frozenset())
