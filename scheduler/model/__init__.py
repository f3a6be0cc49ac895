"""The frozen nouns of an event week, and the questions asked of them."""
