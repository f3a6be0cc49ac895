"""An event folder becomes a week, or diagnostics with places."""
