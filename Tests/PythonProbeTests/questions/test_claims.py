"""Every claim must be of a slide, and of an observation that its experiment makes."""

import sys

import pytest

from experiments_at_hand import all_of, answer
from tare_probe.common.availability import why_not
from tare_probe.talk.slides import ENGLISH, SLIDES

FAMILIES = ("identity", "sizes", "profilers", "talk")
CLAIMING = [each for family in FAMILIES for each in all_of(family) if each.CLAIMS]
HERE = "%d.%d" % sys.version_info[:2]
# What the slides say that is not so on the version they name, each with its reason as remark.
WRONG = {
    "3.6": {
        "size-bytes": ['b""'],
        "size-tuple": ["()"],
        "size-list": ["[]"],
        "size-set": ["set()"] + ["%d items, added one by one" % n for n in (5, 21, 85, 341)],
        "size-dict": ["{}", "grows, up to 171 items, at"]
        + ["%d items, added one by one" % n for n in (6, 22, 43, 86, 171)],
    },
    "3.7": {
        "strings": ['"python" in two functions'],
        "json-sharing": ["json: 1345 twice in one record is one object"],
    },
}
# By pages of the process: in one that has done much there is room, and anything may come out.
BY_PAGES = ("memory_profiler: the increment of a comprehension is its growth, within a tenth",)


@pytest.mark.parametrize("experiment", CLAIMING, ids=lambda each: each.NAME)
def test_claims_name_a_slide_and_a_version(experiment):
    for claim in experiment.CLAIMS:
        assert claim["slide"] in SLIDES
        assert claim["on"] in ("2.7", "3.6", "3.7")
        assert claim["says"] and claim.get("within", 1) >= 1


def test_titles_in_russian_have_an_english_one():
    russian = [slide for slide in SLIDES if any(u"\u0400" <= letter for letter in slide)]
    assert sorted(ENGLISH) == sorted(russian)
    assert all(all(letter < u"\u0080" for letter in title) for title in ENGLISH.values())


@pytest.mark.parametrize("experiment", CLAIMING, ids=lambda each: each.NAME)
def test_claims_hold_but_for_those_known(experiment):
    """Bytes and identities to the letter; the end-to-end run measures what has `within`."""
    claims = [claim for claim in experiment.CLAIMS if claim["on"] == HERE and "within" not in claim]
    if not claims:
        pytest.skip("nothing is claimed of %s" % HERE)
    if why_not(experiment):
        pytest.skip(why_not(experiment))
    values, _ = answer(experiment.NAME)
    wrong = [
        each for each in claims
        if each["observation"] not in BY_PAGES and values[each["observation"]] != each["value"]
    ]
    known = WRONG.get(HERE, {}).get(experiment.NAME, [])
    assert [each["observation"] for each in wrong] == known
    assert all(each.get("remark") for each in wrong)
