"""The shapes of values that several tables share."""

from __future__ import annotations

from scheduler.diagnostics.text import Text
from scheduler.reading.field import Choice, Shape

TEXT = Shape("text")
BLOCK = Shape("block")
WHOLE = Shape("whole")
YES_NO = Shape("yes-no")
HOURS = Shape("hours")
DURATION = Shape("duration")
DEGREES = Shape("degrees")
LINES = Shape("lines")
ID = Shape("id")

VISIBILITY = Shape(
    "choice",
    choices=(
        Choice("public", "عمومی", Text("همه آن را می‌بینند", "everybody sees it")),
        Choice("staff", "کارکنان", Text("فقط کارکنان آن را می‌بینند", "only staff see it")),
    ),
)
STATUS = Shape(
    "choice",
    choices=(
        Choice("confirmed", "قطعی", Text("حتماً برگزار می‌شود", "is held")),
        Choice("tentative", "احتمالی", Text("هنوز قطعی نشده است", "is not settled yet")),
        Choice(
            "cancelled",
            "لغو",
            Text("برگزار نمی‌شود و در تقویم‌ها لغوشده می‌ماند", "is not held; calendars show it"),
            also=("لغو شده", "لغوشده"),
        ),
        Choice(
            "postponed",
            "تعویق",
            Text("به زمانی دیگر رفته است", "is put off to another time"),
            also=("به تعویق افتاده",),
        ),
    ),
)
LEVEL = Shape(
    "choice",
    choices=(
        Choice("province", "استان", Text("بالای درخت", "the top of the tree")),
        Choice("district", "ناحیه", Text("زیر استان", "below the province")),
        Choice("zone", "حوزه", Text("زیر ناحیه", "below a district")),
        Choice("base", "پایگاه", Text("زیر حوزه", "below a zone")),
        Choice("group", "گروه", Text("گروه جهادی، زیر پایگاه", "a local group, below a base")),
        Choice("headquarters", "قرارگاه", Text("قرارگاه، بیرون از این ردیف‌ها", "headquarters, outside these levels")),
    ),
)
FORM = Shape(
    "choice",
    choices=(
        Choice("daily", "روزانه", Text("هر روز در تقویم جداست", "each day stands alone in a calendar")),
        Choice("band", "نوار", Text("همهٔ روزها یک نوار در تقویم است", "all days are one band in a calendar")),
    ),
)
