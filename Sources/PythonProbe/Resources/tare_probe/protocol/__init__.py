"""The tasks of a request, from its line on stdin to the last reply."""
