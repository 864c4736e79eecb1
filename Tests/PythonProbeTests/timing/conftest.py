"""Turns the garbage collector off, which takes longer than a block over what a suite holds."""

import gc

import pytest


@pytest.fixture(autouse=True)
def no_collection():
    gc.collect()
    gc.disable()
    yield
    gc.enable()
