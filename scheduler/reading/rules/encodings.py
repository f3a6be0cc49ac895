"""The words about a file in another encoding than UTF-8."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler.diagnostics.rule import Diagnostic
from scheduler.diagnostics.text import Text
from scheduler.persian.text import persian_digits
from scheduler.reading.encoding import Decoded, Encoding
from scheduler.reading.rules.files import NOT_UTF8
from scheduler.source.span import Span

_NAMES: Mapping[Encoding, str] = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "cp1256": "Windows-1256",
    "unknown": "",
}
_SPOILT_HINT = Text(
    "این نویسه را پاک کنید و دوباره بنویسید و با UTF-8 ذخیره کنید",
    "delete this character, type it again and save as UTF-8",
)


def encoding_finding(found: Decoded, span: Span) -> Diagnostic:
    """Return the finding that tells which encoding a file has instead of UTF-8, and the way out in usual editors."""
    name = _NAMES[found.encoding]
    fa, en = "", ""
    if found.sample:
        fa, en = f"؛ در آن چنین خوانده می‌شود: «{found.sample}»", f", in which it reads “{found.sample}”"
    if found.encoding == "unknown":
        return NOT_UTF8.at(span, looks=Text("کدگذاری آن شناخته نشد", "its encoding is not known"))
    if found.spoilt:
        looks = Text(
            f"UTF-8 است، اما {persian_digits(found.spoilt)} نویسهٔ خراب دارد که نخستینش اینجاست",
            f"it is UTF-8, but {found.spoilt} characters are spoilt, the first of them here",
        )
        return NOT_UTF8.at(span, hint=_SPOILT_HINT, looks=looks)
    way_out = Text(
        f"در Notepad از File گزینهٔ Save As را بزنید و در خانهٔ Encoding گزینهٔ UTF-8 را برگزینید؛ در VS Code روی نام کدگذاری در نوار پایین بزنید، "
        f"با Reopen with Encoding گزینهٔ {name} و سپس با Save with Encoding گزینهٔ UTF-8 را برگزینید",
        f"in Notepad choose File, Save As and UTF-8 under Encoding; in VS Code click the encoding in the bar below, "
        f"choose Reopen with Encoding, {name}, then Save with Encoding, UTF-8",
    )
    return NOT_UTF8.at(span, hint=way_out, looks=Text(f"به نظر {name} است{fa}", f"it looks like {name}{en}"))
