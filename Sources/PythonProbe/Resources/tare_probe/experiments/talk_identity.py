# -*- coding: utf-8 -*-
"""The talk's table of ids: which values of JSON's records are one object.

The slide prints the id of ['1345'] twice and never that of ['13451'], so its two equal ids are of
one value.
"""

from __future__ import absolute_import

from tare_probe.questions.answer import Answer
from tare_probe.questions.claims import claim
from tare_probe.questions.experiment_source import ExperimentSource

NAME = "talk-identity"
FAMILY = "talk"
QUESTION = "Which equal values of two records of one JSON text are one object?"
SOURCE = '''\
import json

global_1 = 1
global_1345_1 = 1345
global_1345_2 = 1345
global_str_1 = "python"
global_str_2 = "python"
global_long_string_1 = "python is a very funny language"
global_long_string_2 = "python is a very funny language"

record = """{"1": 1, "11": 1, "2": "python", "21": "python",
  "long_str": "python is a very funny language",
  "long_str1": "python is a very funny language",
  "1345": 1345, "13451": 1345}"""
dict1, dict2 = json.loads("[%s, %s]" % (record, record))

global_1345_1 is global_1345_2
global_str_1 is global_str_2
global_long_string_1 is global_long_string_2
dict1["1"] is dict1["11"] is dict2["1"] is global_1
dict1["1345"] is dict1["1345"]
dict1["1345"] is dict1["13451"]
dict1["1345"] is dict2["1345"]
dict1["2"] is dict1["21"]
dict1["2"] is dict2["2"]
dict1["2"] is global_str_1
dict1["long_str"] is dict1["long_str1"]
dict1["long_str"] is dict2["long_str"]
'''
QUICK = True
DATA = None
SLIDE = u"Делаем принт"
TWICE = (
    "the slide prints the id of ['1345'] twice and never that of ['13451'], so its equal ids are "
    "of one value"
)
CLAIMS = [
    claim(SLIDE, says, observation, True, "bool", "3.7", remark)
    for says, observation, remark in (
        ("1345 in global variables: one id", "global_1345_1 is global_1345_2", None),
        ("Python in global variables: one id", "global_str_1 is global_str_2", None),
        (
            "python is a.. in global variables: one id",
            "global_long_string_1 is global_long_string_2",
            None,
        ),
        ("1345 in dict1, as printed: one id", 'dict1["1345"] is dict1["1345"]', TWICE),
    )
]
"""What the slide says of values and keys of the dicts is claimed by json-sharing."""


def observe(context):
    """Whether the values of each line are one object."""
    answer = Answer()
    for text, make in ExperimentSource(SOURCE).makers:
        answer.observation(text, make(), "bool")
    return answer
