"""جمع اعلام‌شده با جمع اجزایش برابر است.

جمع‌هایی که در خبر یا پوستر می‌آید با `totals` در week.yaml نوشته می‌شود: یا با اجزای نام‌دار، یا با رقمی که برنامه‌ها دارند. خبرنگاران
اجزا را جمع می‌زنند؛ پیش از آن‌ها بدانید که نمی‌خواند.

    totals:
      - title: طرح‌های آمادهٔ افتتاح
        stated: 1807
        parts: {خانه‌ها: 316, مدرسه‌ها: 152, راه‌ها: 173}
      - {title: طرح‌های عمرانی, stated: 1053, figure: projects}

---
A stated total equals the sum of its parts.

Totals of a press release or poster stand under “totals” in week.yaml: with named parts, or with a figure of the programs. Journalists
add the parts up; know before them that they do not fit.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.sums import figure_sums
from scheduler.model.week import Week

RULE = Rule(
    "FG02",
    "total-is-sum-of-parts",
    Severity.WARNING,
    Text(
        "جمع «{title}» {stated} اعلام شده، اما {source} {sum} می‌شود ({difference} {more})",
        "the total of “{title}” was stated as {stated}, yet {source} come to {sum} ({difference} {more})",
    ),
    Text(
        "بخش جاافتاده یا عدد نادرست را درست کنید، یا به‌جای {stated} بنویسید {sum}",
        "add the part left out or mend the wrong number, or write {sum} in place of {stated}",
    ),
    manual(__doc__),
)
_PARTS = Text("جمع اجزا", "its parts")
_FIGURE = Text("جمع رقم برنامه‌ها", "the figures of the programs")
_MORE = Text("بیشتر", "more")
_LESS = Text("کمتر", "less")


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for each total that its parts, or its figure over all programs, do not come to."""
    figures = figure_sums(week) if week.totals else {}
    for total in week.totals:
        sums: list[tuple[Text, int]] = []
        if total.parts:
            sums.append((_PARTS, sum(part.amount for part in total.parts)))
        if total.figure is not None and total.figure.id in week.figures:
            sums.append((_FIGURE, figures[total.figure.id]))
        for source, amount in sums:
            if amount != total.stated:
                yield RULE.at(
                    total.span,
                    title=total.title,
                    figure=total.figure.id if total.figure and source is _FIGURE else "",
                    stated=total.stated,
                    source=source,
                    sum=amount,
                    difference=abs(amount - total.stated),
                    more=_MORE if amount > total.stated else _LESS,
                )
