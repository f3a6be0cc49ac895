"""Where a thing was written: spans, and YAML nodes that keep their marks."""
