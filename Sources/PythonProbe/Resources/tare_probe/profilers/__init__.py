"""Profilers held against each other on the same objects."""
