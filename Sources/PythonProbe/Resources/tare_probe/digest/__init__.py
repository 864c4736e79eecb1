"""Tells one version of a benchmark or a representation from another: a hash of the code it runs."""
