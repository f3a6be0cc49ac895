"""What changed from release to release, for people and for programs."""
