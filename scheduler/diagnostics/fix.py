"""How a finding could be mended in the text itself."""

from __future__ import annotations

from typing import NamedTuple

from scheduler.source.edit import Edit


class Fix(NamedTuple):
    """Edits of event files that mend a finding, all or none of them.

    `is_safe` says that nothing else can have been meant. Without edits it says that only `scheduler fix`, which
    knows the whole folder, can work them out.
    """

    edits: tuple[Edit, ...]
    is_safe: bool = True


BY_COMMAND = Fix(())
