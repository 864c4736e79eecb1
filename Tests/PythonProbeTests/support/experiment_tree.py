"""A copy of the probe with experiments of a test's own."""

import os
import shutil

from places import RESOURCES

HEAD = """\
# -*- coding: utf-8 -*-
import os
from tare_probe.common.outcomes import Unavailable
from tare_probe.questions.answer import Answer

NAME = "%(name)s"
FAMILY = "identity"
QUESTION = "?"
SOURCE = "x"
QUICK = True
CLAIMS = []
%(more)s

def observe(context):
    answer = Answer()
    answer.observation("size", 56, "B")
    %(body)s
    return answer
"""


def copy(folder, experiments):
    """The path of `probe.py` of a copy whose experiments are {name: (body, more module lines)}."""
    root = str(folder.join("probe"))
    shutil.copytree(os.path.abspath(RESOURCES), root)
    place = os.path.join(root, "tare_probe", "experiments")
    names = sorted(experiments)
    with open(os.path.join(place, "__init__.py"), "w") as stream:
        stream.write("NAMES = %r\n" % (tuple(names),))
    for name in names:
        body, more = experiments[name]
        with open(os.path.join(place, name.replace("-", "_") + ".py"), "w") as stream:
            stream.write(HEAD % {"name": name, "body": body, "more": more})
    return os.path.join(root, "probe.py")
