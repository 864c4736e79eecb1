"""What Tare weighs of a user's classes is what tracemalloc says in a script that knows no Tare."""

import json
import os
import subprocess
import sys

import pytest

from marks import needs_cpython
from shop_orders import FOLDER, subject, ways
from tare_probe.common import catalogue
from tare_probe.records.subject import prove

pytestmark = [
    needs_cpython,
    pytest.mark.skipif(sys.version_info < (3, 8), reason="TypedDict comes with 3.8"),
]
MODELS = {
    "dataclass": ("shop.with_dataclass", 0),
    "attrs": ("shop.with_attrs", 0),
    "pydantic_2": ("shop.with_pydantic_2", 0),
    "pydantic_1": ("shop.with_pydantic_1", 0),
    "pydantic_2_constructor": ("shop.with_pydantic_2", 1),
    "pydantic_1_constructor": ("shop.with_pydantic_1", 1),
    "msgspec": ("shop.with_msgspec", 0),
    "msgspec_constructor": ("shop.with_msgspec", 1),
    "namedtuple": ("shop.with_namedtuple", 0),
    "typeddict": ("shop.with_typeddict", 0),
    "plain": ("shop.plain", 0),
}


@pytest.fixture(scope="module")
def by_hand():
    """{model: bytes of one load}, of one process for all."""
    command = [sys.executable, os.path.join(FOLDER, "weigh_by_hand.py")] + sys.path
    return json.loads(subprocess.check_output(command).decode("ascii"))


@pytest.mark.parametrize("name", sorted(MODELS))
def test_it_weighs_what_a_script_by_hand_finds(tmpdir, by_hand, name):
    module, number = MODELS[name]
    found = ways(module)
    if found[0].why_not():
        pytest.skip(found[0].why_not())
    held = subject(tmpdir.join("orders.json"), found[number])
    prove(held)
    said = catalogue.find("metrics", "allocated").measure(held)
    assert said["total"] == by_hand[name]
    assert abs(said["record"] * 60 + said["shared"] + said["list"] - by_hand[name]) < 1
