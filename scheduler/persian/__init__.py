"""Persian text, Jalali dates, spoken dates and times, prayer times, holidays and sorting, as pure functions."""
