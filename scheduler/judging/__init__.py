"""What a week decides about its findings: other severities, and signed waivers."""
