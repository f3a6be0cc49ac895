"""The words of written dates and times, all folded: what stands here is the whole vocabulary of the grammar."""

from __future__ import annotations

from scheduler.persian.jalali import MONTHS, WEEKDAYS
from scheduler.persian.text import fold

WEEKDAY_WORDS = {fold(name): index for index, name in enumerate(WEEKDAYS)}
SATURDAY = "شنبه"
SPACED_WEEKDAYS = {"یک": 1, "دو": 2, "سه": 3, "چهار": 4, "پنج": 5, **{str(number): number for number in range(1, 6)}}
PLURALS = {
    **{f"{name}ها": index for name, index in WEEKDAY_WORDS.items()},
    **{f"{number}شنبهها": number for number in range(1, 6)},
}

_MONTH_NAMES = {**{fold(name): index for index, name in enumerate(MONTHS, 1)}, "امرداد": 5}
MONTH = "ماه"
MONTH_WORDS = {**_MONTH_NAMES, **{f"{name}ماه": index for name, index in _MONTH_NAMES.items()}}

_UNITS = ("یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه")
_UNITS_TH = ("یکم", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم")
_TEENS = (
    "ده", "یازده", "دوازده", "سیزده", "چهارده", "پانزده", "شانزده", "هفده", "هجده", "نوزده",
)  # fmt: skip
_TENS = {"بیست": 20, "سی": 30, "چهل": 40, "پنجاه": 50}
AND = "و"

# A number of two words has a joined spelling too, because ZWNJ is ignored: «بیست‌ویکم» folds to «بیستویکم».
TENS = {**_TENS, **{f"{ten}{AND}": value for ten, value in _TENS.items()}}
UNITS = {word: value for value, word in enumerate(_UNITS, 1)}
UNITS_TH = {word: value for value, word in enumerate(_UNITS_TH, 1)}
CARDINALS = {
    **UNITS, **{word: value for value, word in enumerate(_TEENS, 10)}, "هیجده": 18, **_TENS,
    **{f"{ten}{AND}{unit}": high + low for ten, high in _TENS.items() for unit, low in UNITS.items()},
}  # fmt: skip
ORDINALS = {
    **UNITS_TH, "اول": 1, **{f"{word}م": value for value, word in enumerate(_TEENS, 10)}, "هیجدهم": 18,
    "بیستم": 20, "سیام": 30, "چهلم": 40, "پنجاهم": 50,
    **{f"{ten}{AND}{unit}": high + low for ten, high in _TENS.items() for unit, low in UNITS_TH.items()},
}  # fmt: skip
ENDING = "ام"
ORDINAL_ENDINGS = frozenset(("م", ENDING))

FROM = "از"
OCLOCK = "ساعت"
DAY = "روز"
YEAR = "سال"
DATED = frozenset(("مورخ", "مورخه"))
COMMAS = frozenset(("،", ","))
DATE_RANGE_MARKS = frozenset(("تا", "الی", "لغایت", "-", "–"))
TIME_RANGE_MARKS = frozenset(("تا", "الی", "-", "–"))

HALF = "نیم"
QUARTER = "ربع"
MINUTE = "دقیقه"
LENGTHS = frozenset((MINUTE, OCLOCK, QUARTER))
PARTS = {
    "بامداد": (0, 5),
    "صبح": (4, 11),
    "ظهر": (11, 13),
    "بعدازظهر": (12, 18),
    "عصر": (13, 19),
    "شب": (18, 24),
}
MIDNIGHT_PART = "بامداد"
NOON_PART = "ظهر"

AFTER = frozenset(("بعد", "پس"))
BEFORE = frozenset(("قبل", "پیش"))

RELATIVE = frozenset(
    (
        "امروز", "فردا", "پسفردا", "دیروز", "پریروز", "امشب", "فرداشب", "دیشب", "آینده", "بعد", "گذشته", "قبل", "جاری",
        "امسال", "پارسال", "این", "همین", "دیگر", "اکنون", "الان", "الآن",
    )
)  # fmt: skip
LUNAR = "قمری"
LUNAR_ERAS = (("هجری", LUNAR), (LUNAR,), ("ه", ".", "ق"), ("هق",), ("ق",))
GREGORIAN_ERA = "میلادی"
OTHER_ERAS = (*LUNAR_ERAS, (GREGORIAN_ERA,))
GREGORIAN_YEARS = range(1800, 2200)
BLESSED = frozenset(("مبارک", "پربرکت"))
MIDDLE = "نیمه"
LUNAR_TAILS = frozenset(
    (
        "الاول", "الاولی", "اول", "الثانی", "الثانیه", "الآخر", "الاخری", "دوم", "القعده", "الحجه", "قعده", "حجه",
        "المبارک", "المعظم", "المرجب", "الحرام", "المظفر", "المکرم",
    )
)  # fmt: skip
_LUNAR = ("محرم", "صفر", "ربیع", "جمادی", "رجب", "شعبان", "رمضان", "شوال", "ذی", "ذو")
LUNAR_WORDS = frozenset((*_LUNAR, "ذالحجه", "ذالقعده", *(f"{name}{tail}" for name in _LUNAR for tail in LUNAR_TAILS)))
GREGORIAN_WORDS = {
    "ژانویه": 1, "فوریه": 2, "مارس": 3, "آوریل": 4, "مه": 5, "می": 5, "ژوئن": 6, "ژوئیه": 7, "جولای": 7, "ژوییه": 7,
    "اوت": 8, "آگوست": 8, "سپتامبر": 9, "اکتبر": 10, "نوامبر": 11, "دسامبر": 12,
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
EVERY = frozenset(("هر", "همه", "همهروزه", "هرروز", "هرروزه", "روزانه", "روزهای", "روزها", "میان", "درمیان"))
EXCEPT = frozenset(("جز", "بجز", "بهجز", "غیر", "بغیر", "استثنای"))

# A word of the grammar is never taken for a misspelt month.
STRUCTURE = frozenset(
    (
        *WEEKDAY_WORDS, *PLURALS, *CARDINALS, *ORDINALS, *ORDINAL_ENDINGS, *PARTS, *RELATIVE, *DATED, *EVERY, *EXCEPT,
        *AFTER, *BEFORE, AND, FROM, OCLOCK, DAY, YEAR, MONTH, HALF, QUARTER, MINUTE, "تا", "الی", "لغایت", "ها", "به",
        "همزمان", "بعداز", "پساز", "قبلاز", "پیشاز", "نماز", "اذان", "اقامه", "در", "نیمساعت", MIDDLE, "نیمهشب", "am", "pm",
    )
)  # fmt: skip
