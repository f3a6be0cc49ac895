"""The bench: generated weeks of any size, and whole commands measured on them."""
