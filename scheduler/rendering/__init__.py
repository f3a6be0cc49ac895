"""How values become pages: the Jinja environment, its filters, the PDF engine, QR codes; knows no nouns."""
