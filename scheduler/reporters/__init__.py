"""Ways of telling findings: each turns them into one text."""
