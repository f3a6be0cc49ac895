"""Words in Persian and English, side by side."""

from __future__ import annotations

from typing import Literal, NamedTuple

from scheduler.persian.text import persian_digits

# No word that is written or proposed on purpose is as long; a file of one line must not become a message.
_LONGEST = 600
Language = Literal["fa", "en"]


class Text(NamedTuple):
    """The same words in both languages; `{name}` stands for a value."""

    fa: str
    en: str

    def say(self, language: Language, /, **values: Value) -> str:
        """Return the words of one language with the values set in."""
        pattern = self.pattern(language)
        if not values:
            return pattern
        return pattern.format_map(spoken_values(tuple(values.items()), language))

    def pattern(self, language: Language) -> str:
        """Return the words of one language with the names of values in them."""
        return self.fa if language == "fa" else self.en


Value = str | int | Text


def spoken_values(values: tuple[tuple[str, Value], ...], language: Language) -> dict[str, str]:
    """Return values as that language says them, by name."""
    return {name: spoken(value, language) for name, value in values}


def spoken(value: Value, language: Language) -> str:
    """Return one value as that language says it: numbers in its own digits."""
    if isinstance(value, Text):
        return value.say(language)
    if isinstance(value, int):
        return persian_digits(value) if language == "fa" else str(value)
    return value if len(value) <= _LONGEST else value[:_LONGEST] + "…"
