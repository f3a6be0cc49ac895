"""The rules of `scheduler fmt`: one kind of tidying a file."""
