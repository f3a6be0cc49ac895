"""The catalogue of checks: one rule a file, and the written list of them."""
