import json
import os
import subprocess
import sys

import pytest

from places import RESOURCES

PYPY = getattr(sys, "pypy_version_info", None)


@pytest.fixture(scope="module")
def said():
    command = [sys.executable, "-S", "-E", "-s", os.path.join(RESOURCES, "identify.py")]
    return json.loads(subprocess.check_output(command).decode("ascii"))


def test_it_has_a_version_of_its_own(said):
    info = PYPY or sys.version_info
    assert said["version"].startswith("%d.%d.%d" % tuple(info[:3]))


def test_facts_are_named_once_and_none_is_empty(said):
    names = [name for name, _ in said["build"]]
    assert len(set(names)) == len(names) and all(value for _, value in said["build"])
    assert {"compiler", "JIT", "GIL", "allocator"} <= set(names)


def test_a_shared_library_is_one_that_is_in_the_process(said):
    if PYPY or not os.path.exists("/proc/self/maps"):
        pytest.skip("there is nothing to hold it against")
    with open("/proc/self/maps") as stream:
        loaded = "libpython" in stream.read()
    assert dict(said["build"])["shared library"] == ("yes" if loaded else "no")


@pytest.mark.skipif(not PYPY, reason="CPython is the language that it speaks")
def test_pypy_names_its_language_its_compiler_and_its_collector(said):
    facts = dict(said["build"])
    assert facts["language"].startswith("%d.%d" % sys.version_info[:2])
    assert facts["JIT"] == "on" and facts["allocator"] == "incminimark"
    assert "with" not in facts["compiler"] and facts["compiler"][0].isupper()


FLAGS = ("CONFIG_ARGS", "CONFIGURE_CFLAGS", "PY_CFLAGS_NODIST", "PY_CORE_CFLAGS")
GIVEN = """
import sysconfig
sysconfig.get_config_vars().update(%r)
exec(compile(open(%r).read(), "identify.py", "exec"))
"""


@pytest.mark.skipif(bool(PYPY), reason="PyPy says nothing of it")
@pytest.mark.parametrize(
    "given, answer",
    [
        ({"CONFIG_ARGS": "'--enable-optimizations'"}, "yes"),
        ({"PY_CORE_CFLAGS": "-O2 -fprofile-use"}, "yes"),
        ({"PGO_PROF_GEN_FLAG": "-fprofile-generate", "PGO_PROF_USE_FLAG": ""}, "unknown"),
        ({"PGO_PROF_GEN_FLAG": "-fprofile-generate", "PGO_PROF_USE_FLAG": "-fprofile-use"}, "no"),
    ],
)
def test_a_profile_is_told_by_the_flags_and_not_where_they_were_taken_out(given, answer):
    flags = dict(dict.fromkeys(FLAGS, ""), Py_ENABLE_SHARED=0, **given)
    path = os.path.join(RESOURCES, "identify.py")
    out = subprocess.check_output([sys.executable, "-S", "-E", "-s", "-c", GIVEN % (flags, path)])
    assert dict(json.loads(out.decode("ascii"))["build"])["profile-guided"] == answer


PRETENCE = """
import json, platform, sys, sysconfig
platform.python_implementation = lambda: %r
sys.version_info = sys.pypy_version_info = (3, 15, 0, %r, 2)
if not %r:
    del sys.pypy_version_info
exec(compile(open(%r).read(), "identify.py", "exec"))
"""


def pretended(implementation="CPython", stage="final", settings=None):
    """What it says where the interpreter says this of itself."""
    path = os.path.join(RESOURCES, "identify.py")
    code = PRETENCE % (implementation, stage, bool(PYPY), path)
    if settings is not None:
        code = "import sysconfig\nsysconfig.get_config_var = %r.get\n" % settings + code
    return json.loads(subprocess.check_output([sys.executable, "-c", code]).decode("ascii"))


@pytest.mark.parametrize(
    "stage, version",
    [("alpha", "3.15.0a2"), ("beta", "3.15.0b2"), ("candidate", "3.15.0rc2"), ("final", "3.15.0")],
)
def test_what_comes_before_a_release_is_spelt_as_its_makers_spell_it(stage, version):
    assert pretended(stage=stage)["version"] == version


@pytest.mark.skipif(bool(PYPY), reason="PyPy is never built so")
@pytest.mark.parametrize("enabled, told", [("0", "yes"), ("1", "unknown")])
def test_how_a_program_was_built_is_not_told_by_a_library_beside_it(said, enabled, told):
    if dict(said["build"])["shared library"] == "yes":
        pytest.skip("this one is the library")
    settings = {"Py_ENABLE_SHARED": enabled, "CONFIG_ARGS": "--enable-optimizations --with-lto"}
    facts = dict(pretended(settings=settings)["build"])
    assert facts["profile-guided"] == facts["link-time optimised"] == told


def test_graalpy_goes_by_its_name():
    assert pretended("GraalVM")["implementation"] == "graalpy"
