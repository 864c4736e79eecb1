"""What a slide of the talk says, as an experiment claims it."""

from __future__ import absolute_import


def claim(slide, says, observation, value, unit, on, remark=None, within=None):
    """A claim for an experiment's CLAIMS.

    slide: its title (see slides); says: the slide's words in one sentence; observation, value and
    unit: what an observation must be on CPython `on` ("3.7") for the claim to hold; within: the
    factor by which it may be larger or smaller, for figures that do not repeat to the byte;
    remark: one sentence why the slide's figure is not what it seems.
    """
    fields = {
        "slide": slide,
        "says": says,
        "observation": observation,
        "value": value,
        "unit": unit,
        "on": on,
    }
    if remark is not None:
        fields["remark"] = remark
    if within is not None:
        fields["within"] = within
    return fields
