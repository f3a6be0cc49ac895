"""دامنه‌ای که با آن نسخه داده شده عوض نمی‌شود.

دامنه (domain در week.yaml) بخشی از شناسهٔ هر رویداد در تقویم گوشی‌هاست. اگر پس از نسخهٔ نخست عوض شود، گوشی‌ها همهٔ برنامه‌ها را دو بار
نشان می‌دهند. نشانی سایت (address) را هر وقت خواستید عوض کنید؛ دامنه را نه.

---
The domain that was released with does not change.

The domain in week.yaml is part of every event's UID in calendars. Where it changes after the first release phones show all programs
twice. Change the address of the site whenever you like; not the domain.
"""

from __future__ import annotations

from collections.abc import Iterator

from scheduler.diagnostics.rule import Diagnostic, Rule, Severity, manual
from scheduler.diagnostics.text import Text
from scheduler.model.week import Week

RULE = Rule(
    "ID16",
    "domain-stays",
    Severity.ERROR,
    Text(
        "دامنهٔ «{written}» دامنه‌ای نیست که نسخهٔ {number} با آن اعلام شده است («{domain}»)",
        "the domain “{written}” is not the one that release {number} was announced with (“{domain}”)",
    ),
    Text(
        "در week.yaml دوباره بنویسید «{keys[domain]}: {domain}»", "write “{keys[domain]}: {domain}” in week.yaml again"
    ),
    manual(__doc__),
)


def find(week: Week) -> Iterator[Diagnostic]:
    """Yield a finding where the domain of the week is not that of its newest release."""
    known = week.known
    if known is not None and known.domain != week.domain:
        yield RULE.at(week.span, written=week.domain, domain=known.domain, number=known.number)
