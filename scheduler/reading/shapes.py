"""The shapes of values that several tables share."""

from __future__ import annotations

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

VISIBILITY = Shape("choice", choices=(Choice("public", "عمومی"), Choice("staff", "کارکنان")))
STATUS = Shape(
    "choice",
    choices=(
        Choice("confirmed", "قطعی"),
        Choice("tentative", "احتمالی"),
        Choice("cancelled", "لغو"),
        Choice("postponed", "تعویق"),
    ),
)
LEVEL = Shape(
    "choice",
    choices=(
        Choice("province", "استان"),
        Choice("district", "ناحیه"),
        Choice("zone", "حوزه"),
        Choice("base", "پایگاه"),
        Choice("group", "گروه"),
        Choice("headquarters", "قرارگاه"),
    ),
)
FORM = Shape("choice", choices=(Choice("daily", "روزانه"), Choice("band", "نوار")))
