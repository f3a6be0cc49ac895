"""هیچ ناحیه‌ای چند برابر دیگران برنامه ندارد.

ناحیه‌ای که بیش از سه برابر میانهٔ ناحیه‌ها برنامه دارد (و بیش از ۲۰) نشان داده می‌شود: شاید برنامه‌های ناحیهٔ دیگری به نام آن نوشته
شده، یا کسی باید به آن کمک کند. با کمتر از پنج ناحیهٔ دارای برنامه بررسی نمی‌شود.

---
No district has several times as many programs as the others.

A district with more than three times the median of the districts (and more than 20) is shown: perhaps the programs of another stand under
its name, or it needs help. With fewer than five districts that have programs nothing is tested.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.load import outlying_shares
from scheduler.model.week import Week

RULE = Rule(
    "OR03",
    "load-is-shared",
    Severity.NOTE,
    Text(
        "«{district}» {count} برنامه دارد؛ ناحیه‌ها معمولاً حدود {usual} برنامه دارند",
        "“{district}” has {count} programs; districts usually have about {usual}",
    ),
    Text(
        "ببینید برنامهٔ ناحیهٔ دیگری به نام آن نوشته نشده باشد، یا برنامه‌هایی را به همسایه‌ها بسپارید",
        "see whether programs of another district stand under its name, or give some to its neighbours",
    ),
    manual(__doc__),
)


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a note for each district with an outlying share."""
    for share in outlying_shares(week):
        yield RULE.at(share.district.span, district=share.district.title, count=share.programs, usual=share.usual)
