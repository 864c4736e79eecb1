"""Installs what `make wheel deb` has made, and uses it; `make test-wheel` runs these.

As root on Linux: bare systems are folders that debootstrap fills, entered by chroot.
"""
import contextlib
import os
import pathlib
import shutil
import subprocess

import pytest

TREE = pathlib.Path(__file__).resolve().parents[2]
MADE = TREE / ".build-static"
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "tare"


def newest(pattern):
    found = sorted(MADE.glob(pattern), key=lambda path: path.stat().st_mtime)
    if not found:
        pytest.fail("no %s in %s: run make wheel deb" % (pattern, MADE))
    return found[-1]


@pytest.fixture(scope="session")
def wheel():
    return newest("tare_bench-*.whl")


@pytest.fixture(scope="session")
def deb():
    return newest("tare_*.deb")


@contextlib.contextmanager
def proc(root):
    """/proc in another root, taken off at the end."""
    place = root / "proc"
    place.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "proc", "proc", str(place)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", str(place)], check=True)


def debian(release, packages):
    """The folder of a bare Debian, made once and kept."""
    if os.geteuid() or not shutil.which("debootstrap"):
        pytest.skip("a bare Debian takes root and debootstrap")
    root = CACHE / "roots" / "-".join([release, *packages])
    if not root.exists():
        part = root.with_suffix(".part")
        shutil.rmtree(str(part), ignore_errors=True)
        part.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["debootstrap", "--variant=minbase", "--include=" + ",".join(packages), release,
             str(part)], check=True, stdout=subprocess.DEVNULL)
        part.rename(root)
    return root
