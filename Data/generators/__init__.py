"""One module a dataset; each has `records()`, which takes nothing and returns the records."""
