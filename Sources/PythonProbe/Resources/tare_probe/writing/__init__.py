"""Writes a module of Python that loads a file and holds its records as a representation does.

A representation says what it adds to such a module in WRITTEN, one of the kinds of `kinds`.
"""
