"""Sheet values that several printed outputs show: the agenda of a day, the changes of a release."""
