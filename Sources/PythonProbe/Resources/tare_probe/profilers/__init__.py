"""Profilers compared with each other on the same objects."""
