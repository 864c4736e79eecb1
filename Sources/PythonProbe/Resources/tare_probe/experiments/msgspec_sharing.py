"""Which keys and values msgspec shares."""

from __future__ import absolute_import

from tare_probe.questions import json_sharing_source, snippet

NAME = "msgspec-sharing"
FAMILY = "identity"
QUESTION = "Which keys and values does msgspec share?"
SOURCE = json_sharing_source.source("msgspec", "from msgspec.json import decode", "decode")
QUICK = True
PACKAGE = "msgspec"
CLAIMS = []


def observe(context):
    """Equal keys and values of one record, of one load and of two loads are held together."""
    return snippet.seen(snippet.module(SOURCE))
