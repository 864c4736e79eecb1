"""Every experiment of the probe: its form, and that it answers here or says why not."""

import ast
import os
import re
import sys

import pytest

import identity_grid
from marks import needs_cpython
from probe_process import ask, findings, run
from tare_probe.common import catalogue
from tare_probe.common.availability import why_not
from tare_probe.questions.answer import UNITS

FAMILIES = ("identity", "sizes", "profilers", "talk", "growth")
NAMES = catalogue.names("experiments")
HERE = "%d.%d" % sys.version_info[:2]
PACKAGES = [path for path in os.environ.get("PYTHONPATH", "").split(os.pathsep) if path]


def of_family(family):
    modules = [catalogue.find("experiments", name) for name in NAMES]
    return [module for module in modules if module.FAMILY == family]


@pytest.mark.parametrize("name", NAMES)
def test_form(name):
    module = catalogue.find("experiments", name)
    assert module.NAME == name and re.match("[a-z0-9]+(-[a-z0-9]+)*$", name)
    assert module.FAMILY in FAMILIES and module.QUICK in (True, False)
    assert module.QUESTION.endswith("?") and module.SOURCE.endswith("\n")
    assert module.observe.__doc__
    if why_not(module) is None:
        ast.parse(module.SOURCE.replace("{identify}", "[0]"))  # the reach of a representation
    for claim in module.CLAIMS:
        assert claim["unit"] in UNITS and claim["says"] and re.match(r"\d\.\d+$", claim["on"])


@pytest.fixture(scope="module")
def identity():
    """What each experiment of the family answers in the probe's own process, by name."""
    names = [module.NAME for module in of_family("identity")]
    code, replies, errors = ask(names, packages=PACKAGES)
    assert code == 0, errors
    return dict(zip(names, findings(replies)))


def observations(finding):
    if finding["outcome"] == "unavailable":
        return {}
    assert finding["outcome"] == "observed", finding
    return dict((each["name"], each["value"]) for each in finding["found"]["observations"])


def test_every_experiment_of_identity_answers_or_says_why_not(identity):
    assert len(identity) >= 20
    _, replies, _ = run({"task": "describe", "packages": PACKAGES})
    why = dict((reply["name"], reply["why"]) for reply in replies if reply["event"] == "experiment")
    for name, finding in identity.items():
        if why[name] is None:
            assert observations(finding), finding
        else:
            assert (finding["outcome"], finding["why"]) == ("unavailable", why[name])


def test_every_claim_of_identity_names_an_observation(identity):
    for name, finding in identity.items():
        found = observations(finding)
        for claim in catalogue.find("experiments", name).CLAIMS if found else ():
            assert claim["observation"] in found, (name, claim["observation"])


def answers_elsewhere(name, value):
    """Whether orjson says so in one of five more processes.

    It keeps keys in slots by a hash that every process draws anew; now and then another key takes
    the slot. Runs have all processes laid out alike, tests have not.
    """
    for _ in range(5):
        _, replies, _ = ask(["orjson-sharing"], packages=PACKAGES)
        if observations(findings(replies)[0])[name] is value:
            return True
    return False


@needs_cpython
@pytest.mark.skipif(HERE not in identity_grid.VERSIONS, reason="the grid ends before this version")
def test_the_grid_holds(identity):
    found, missing = {}, []
    for name, finding in identity.items():
        found.update(observations(finding))
        if finding["outcome"] == "unavailable":
            missing.append(name.replace("-sharing", ":").replace("-function", "(function)"))
    expected = identity_grid.expected(HERE)
    for name, value in expected.items():
        if value is None or name.startswith(tuple(missing)):
            assert name not in found, name
        else:
            if found[name] is not value and name.startswith("orjson: key"):
                assert answers_elsewhere(name, value), name
            else:
                assert found[name] is value, (name, found[name])
    assert sum(name in found for name in expected) >= 60


@pytest.mark.parametrize("on", sorted(identity_grid.VERSIONS))
def test_the_grid_has_each_name_once(on):
    names = [name for names in identity_grid.GRID.values() for name in names]
    assert len(set(names)) == len(names) == len(identity_grid.expected(on))
