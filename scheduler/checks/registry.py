"""The written list of checks, in the order in which they run."""

from __future__ import annotations

from scheduler.checks import (
    equipment_is_known,
    field_work_in_daylight,
    figure_is_known,
    holiday_is_confirmed,
    inside_usual_hours,
    kind_is_known,
    length_is_usual,
    no_person_overlap,
    no_place_overlap,
    no_prayer_overlap,
    no_unsaid_holiday,
    not_in_friday_prayer,
    organizer_is_known,
    outside_is_outside,
    person_is_known,
    place_has_known_county,
    place_is_known,
    program_id_is_unique,
    text_agrees_with_date,
)
from scheduler.protocols import Check

CHECKS: tuple[Check, ...] = tuple(
    Check(module.RULE, module.find)
    for module in (
        program_id_is_unique,
        kind_is_known,
        organizer_is_known,
        place_has_known_county,
        place_is_known,
        person_is_known,
        equipment_is_known,
        figure_is_known,
        outside_is_outside,
        no_place_overlap,
        no_person_overlap,
        no_unsaid_holiday,
        holiday_is_confirmed,
        no_prayer_overlap,
        not_in_friday_prayer,
        field_work_in_daylight,
        inside_usual_hours,
        length_is_usual,
        text_agrees_with_date,
    )
)
