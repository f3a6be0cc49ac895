"""The written list of checks, in the order in which they run."""

from __future__ import annotations

from scheduler.checks import (
    equipment_is_known,
    figure_is_known,
    kind_is_known,
    no_person_overlap,
    no_place_overlap,
    organizer_is_known,
    outside_is_outside,
    person_is_known,
    place_has_known_county,
    place_is_known,
    program_id_is_unique,
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
    )
)
