"""What all tests share: how Hypothesis draws, and how a test asks for a tool of the system."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "steady",
    derandomize=True,
    deadline=None,
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.register_profile("soak", settings.get_profile("steady"), max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

Need = Callable[[str, str], str]


def missing(what: str, remedy: str) -> None:
    """Skip a test for want of a tool and say how to get it; fail where CI is to have it."""
    reason = f"{what} is missing: {remedy}"
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture
def need() -> Need:
    """Return how to ask for a program of the system by name and remedy; it gives the path."""

    def path_of(tool: str, remedy: str) -> str:
        found = shutil.which(tool)
        if found is None:
            missing(tool, remedy)
        return str(found)

    return path_of
