"""A program scheduler for event weeks in the Persian calendar."""

__version__ = "0.1.0"
