"""What was announced before: releases as frozen values, their differences and the revision of every event."""
