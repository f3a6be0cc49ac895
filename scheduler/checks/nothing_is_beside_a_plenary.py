"""هم‌زمان با برنامهٔ همگانی برنامهٔ دیگری نیست.

برنامهٔ همگانی `plenary: true` دارد، یا نوع آن در kinds. همگانی یک ناحیه برای شهرستان خودش است و همگانی استان یا قرارگاه برای همهٔ هفته.
برنامهٔ تمام‌روز، و نوعی که هنگام نماز هم برپاست (نمایشگاه، میز خدمت) هم‌زمان با آن برپا می‌ماند.

---
Nothing is held beside a plenary.

A plenary has `plenary: true`, or its kind has. That of a district is for its county, that of the province or a headquarters for the whole
week. All-day programs, and kinds that go on at prayer times (exhibitions, service desks), go on beside it.
"""

from __future__ import annotations

from collections.abc import Iterable

from scheduler.diagnostics.rule import Diagnostic, Related, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.audience import beside_plenaries
from scheduler.model.offers import parted
from scheduler.model.week import Week
from scheduler.model.wording import interval_words, minute_words

RULE = Rule(
    "AU03",
    "nothing-is-beside-a-plenary",
    Severity.WARNING,
    Text(
        "«{title}» در {when} هم‌زمان با برنامهٔ همگانی «{plenary}» است",
        "“{title}” is held beside the plenary “{plenary}” on {when}",
    ),
    Text(
        "آن را پیش از برنامهٔ همگانی یا از {free} به بعد بگذارید",
        "hold it before the plenary, or from {free} on",
    ),
    manual(__doc__),
)
_PLENARY = Text("برنامهٔ همگانی اینجا", "the plenary is here")


def find(week: Week) -> Iterable[Diagnostic]:
    """Yield a finding for the first session of each program beside a plenary."""
    for met in beside_plenaries(week):
        yield RULE.at(
            met.session.span,
            related=(Related(_PLENARY, met.first.id_span),),
            hint=parted(RULE.hint, met.second, met.session),
            title=met.second.name,
            plenary=met.first.name,
            when=interval_words(met.shared),
            free=minute_words(met.end),
        )
