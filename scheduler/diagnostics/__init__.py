"""What can be said about an event week: rules, findings and their two languages."""
