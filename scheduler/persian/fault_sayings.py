"""The words of every refusal, in Persian and English: what was understood, and the way out."""

from __future__ import annotations

from scheduler.persian.syntax_sayings import DATE_FORMS, DATE_FORMS_EN, SYNTAX_SAYINGS, Saying

# Keyed by the fault's name, or by its name and a variant where one name has several causes.
SAYINGS: dict[str, Saying] = {
    **SYNTAX_SAYINGS,
    "lunar-date": Saying(
        "«{text}» تاریخ قمری است («{month}»)",
        f"تاریخ شمسی همان روز را بنویسید، مانند {DATE_FORMS}",
        "“{text}” is a lunar date (“{month}”)",
        f"write the solar date of that day, like {DATE_FORMS_EN}",
    ),
    "gregorian-date": Saying(
        "«{text}» تاریخ میلادی است",
        "تاریخ شمسی بنویسید",
        "“{text}” is a Gregorian date",
        "write the Jalali date",
    ),
    "gregorian-date/known": Saying(
        "«{text}» سال یا ماه میلادی دارد؛ شمسی آن {date} است",
        "تاریخ شمسی بنویسید",
        "“{text}” has a Gregorian year or month; in the Jalali calendar it is {date}",
        "write the Jalali date",
    ),
    "month-unknown": Saying(
        "ماهی به نام «{month}» نیست",
        "یکی از ماه‌های شمسی را بنویسید: فروردین، اردیبهشت، …، اسفند",
        "there is no month “{month}”",
        "write one of the Jalali months: فروردین, اردیبهشت, …, اسفند",
    ),
    "month-out-of-range": Saying(
        "ماه {month} نیست: ماه‌ها از ۱ تا ۱۲ شماره دارند",
        "تاریخ عددی را به ترتیب سال، ماه، روز بنویسید، مانند ۱۴۰۲/۰۲/۲۱",
        "there is no month {month}: months count from 1 to 12",
        "write year, month, day in this order, like 1402/02/21",
    ),
    "day-out-of-range": Saying(
        "{month} روز {day} ندارد: این ماه {length} روز است",
        "روزی از ۱ تا {length} بنویسید",
        "{month} has no day {day}: it has {length} days",
        "write a day from 1 to {length}",
    ),
    "day-out-of-range/year": Saying(
        "{month} {year} روز {day} ندارد: در این سال {length} روز است",
        "روزی از ۱ تا {length} بنویسید",
        "{month} {year} has no day {day}: it has {length} days that year",
        "write a day from 1 to {length}",
    ),
    "weekday-mismatch": Saying(
        "{date} {true} است، نه {written}",
        "روز هفته یا تاریخ را درست کنید",
        "{date} is a {true}, not a {written}",
        "mend the weekday or the date",
    ),
    "weekday-mismatch/week": Saying(
        "{date} {true} است، نه {written}؛ {written} {same_date} است",
        "اگر تاریخ درست است بنویسید «{suggestion}»، اگر روز هفته درست است «{same_weekday}»",
        "{date} is a {true}, not a {written}; the {written} is {same_date}",
        "if the date is right write “{suggestion}”; if the weekday is, “{same_iso}”",
    ),
    "outside-week": Saying(
        "{date} بیرون از هفته است ({window})",
        "تاریخی در بازهٔ {window} بنویسید",
        "{date} is outside the week ({window})",
        "write a date in {window}",
    ),
    "range-empty": Saying(
        "آغاز و پایان «{text}» یکی است",
        "پایان را درست کنید، یا فقط یک روز یا یک ساعت بنویسید",
        "“{text}” ends where it starts",
        "mend its end, or write one day or one hour only",
    ),
    "range-empty/repeat": Saying(
        "«{text}» در بازهٔ {date} هیچ روزی ندارد",
        "روزها، بازه یا «به جز» را درست کنید",
        "“{text}” holds no day of {date}",
        "mend the days, the range or what is excepted",
    ),
    "range-reversed": Saying(
        "«{text}» از {first} آغاز می‌شود و پیش از آن، {last}، پایان می‌یابد",
        "آغاز و پایان را جابه‌جا یا درست کنید",
        "“{text}” starts at {first} and ends before that, at {last}",
        "swap or mend its ends",
    ),
    "time-ambiguous": Saying(
        "«{text}» روشن نیست که پیش از ظهر است یا پس از آن",
        "«{morning}» یا «{evening}» بنویسید",
        "“{text}” does not say which half of the day",
        "write “{morning}” or “{evening}”",
    ),
    "time-ambiguous/range": Saying(
        "«{text}» روشن نیست که پیش از ظهر است یا پس از آن",
        "بخش روز را هم بنویسید",
        "“{text}” does not say which half of the day",
        "write the part of the day too",
    ),
    "time-ambiguous/clock-change": Saying(
        "{date} ساعت {time} با عقب رفتن ساعت رسمی دو بار آمده است",
        "ساعت دیگری بنویسید",
        "on {date} the clocks struck {time} twice (end of daylight saving)",
        "write another time",
    ),
    "time-contradiction": Saying(
        "ساعت {time} در «{part}» نیست («{part}» از {first} تا {last} است)",
        "ساعت یا بخش روز را درست کنید",
        "{time} is not in «{part}» (hours {first} to {last})",
        "mend the hour or the part of the day",
    ),
    "time-nonexistent": Saying(
        "{date} ساعت {time} نیامده است: ساعت رسمی جلو رفت",
        "ساعت دیگری بنویسید",
        "on {date} there was no {time}: the clocks went forward",
        "write another time",
    ),
    "time-out-of-range": Saying(
        "ساعت {time} نیست: ساعت از ۰ تا ۲۴ و دقیقه از ۰ تا ۵۹ است",
        "ساعت را درست کنید",
        "there is no {time}: hours run from 0 to 24, minutes from 0 to 59",
        "mend the time",
    ),
    "time-out-of-range/duration": Saying(
        "مدت «{text}» پذیرفته نیست: از ۱ دقیقه تا ۲۴ ساعت، و دقیقهٔ پس از ساعت کمتر از ۶۰",
        "مدت را مانند «۱ ساعت و ۳۰ دقیقه» بنویسید",
        "the duration “{text}” is not taken: from 1 minute to 24 hours, less than 60 minutes after hours",
        "write it like “1h30m” or “90 min”",
    ),
    "time-out-of-range/offset": Saying(
        "فاصلهٔ «{text}» از نماز پذیرفته نیست: از ۱ دقیقه تا ۱۲ ساعت",
        "فاصله را مانند «نیم ساعت» یا «۲۰ دقیقه» بنویسید",
        "the distance of “{text}” from the prayer is not taken: from 1 minute to 12 hours",
        "write it like “نیم ساعت” (half an hour) or “20 دقیقه” (minutes)",
    ),
    "time-out-of-range/other-day": Saying(
        "«{text}» در {date} به روز دیگری می‌افتد",
        "فاصله تا نماز را کوتاه‌تر کنید یا خود ساعت را با تاریخ درستش بنویسید",
        "“{text}” of {date} falls on another day",
        "shorten the distance from the prayer, or write the hour itself with its own date",
    ),
    "anchor-day-mismatch": Saying(
        "نماز جمعه فقط روز جمعه است، ولی این روز {date} است",
        "«نماز ظهر و عصر» بنویسید یا تاریخ را درست کنید",
        "Friday prayer is on Fridays only, but this day is {date}",
        "write «نماز ظهر و عصر» (noon prayer) or mend the date",
    ),
    "year-ambiguous": Saying(
        "سال «{year}» روشن نیست",
        "سال را چهاررقمی بنویسید، مانند ۱۴۰۲",
        "the year “{year}” is not certain",
        "write the year with four digits, like 1402",
    ),
    "year-ambiguous/week": Saying(
        "سال «{year}» سال هفته ({week_year}) نیست",
        "سال را چهاررقمی بنویسید، یا ننویسید تا سال هفته گرفته شود",
        "the year “{year}” is not the week's ({week_year})",
        "write it with four digits, or leave it out to mean the week's year",
    ),
    "year-ambiguous/numeric": Saying(
        "در «{text}» روشن نیست کدام عدد سال است",
        "سال را چهاررقمی بنویسید",
        "in “{text}” it is not certain which number is the year",
        "write the year with four digits",
    ),
    "year-missing": Saying(
        "«{text}» سال ندارد و هفته‌ای هم نیست که سال از آن گرفته شود",
        "سال را بنویسید، مانند «{written} ۱۴۰۲»",
        "“{text}” has no year, and there is no week to take it from",
        "write the year, like “{written} 1402”",
    ),
    "date-incomplete/day": Saying(
        "«{text}» روز ماه ندارد",
        "روز و ماه را بنویسید، مانند «۲۱ اردیبهشت»",
        "“{text}” has no day of the month",
        "write day and month, like “1402-02-21”",
    ),
    "date-incomplete": Saying(
        "«{text}» ماه ندارد",
        "ماه را هم بنویسید، مانند «۲۱ اردیبهشت»",
        "“{text}” has no month",
        "write the month too, like “1402-02-21”",
    ),
    "date-incomplete/range": Saying(
        "«{text}» نمی‌گوید از کی تا کی",
        "بازه را هم بنویسید، مانند «هر روز از ۱۷ تا ۲۲ اردیبهشت ۱۴۰۲»",
        "“{text}” does not say from when to when",
        "add the range, like “1402-02-17 - 1402-02-22”",
    ),
    "date-incomplete/date": Saying(
        "«{text}» فقط ساعت است و تاریخ ندارد",
        "تاریخ را هم بنویسید، مانند «پنجشنبه ۲۱ اردیبهشت ساعت ۹ تا ۱۱»",
        "“{text}” is only a time, without a date",
        "add the date, like “1402-02-21 09:00-11:00”",
    ),
}
