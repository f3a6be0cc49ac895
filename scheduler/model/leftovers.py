"""Signs of unfinished writing in a text."""

from __future__ import annotations

from scheduler.persian.text import fold

_SIGNS = (
    "؟؟", "??", "؟?", "***", "###", "___", "TODO", "todo", "FIXME", "XXX", "xxx", "lorem", "Lorem", "asdf",
    "تکمیل شود", "تکمیل می‌شود", "پر شود", "نوشته شود", "متن آزمایشی", "عنوان برنامه",
)  # fmt: skip
_TEST = "تست"
_BEFORE_TEST = frozenset({"برنامه", "عنوان", "مورد"})


def leftover(text: str) -> str:
    """Return the first sign that a text is unfinished; empty where there is none.

    «تست» alone, before a number or after «برنامه» is one; «تست قند خون» is not.
    """
    if not text:
        return ""
    for sign in _SIGNS:
        if sign in text:
            return sign
    return _TEST if _TEST in text and _is_trial(fold(text).split()) else ""


def _is_trial(words: list[str]) -> bool:
    for index, word in enumerate(words):
        if word != _TEST:
            continue
        after = words[index + 1] if index + 1 < len(words) else ""
        before = words[index - 1] if index else ""
        if after.isdecimal() or before in _BEFORE_TEST or len(words) == 1:
            return True
    return False
