"""The wheel as a file: its verdict, its size, and what the program in it needs."""
import os
import re
import subprocess
import sys
import zipfile

import pytest
from conftest import MADE, TREE, proc

MEBIBYTE = 1 << 20


@pytest.fixture(scope="module")
def program(wheel, tmp_path_factory):
    path = tmp_path_factory.mktemp("program") / "tare"
    archive = zipfile.ZipFile(str(wheel))
    (name,) = [name for name in archive.namelist() if name.endswith(".data/scripts/tare")]
    path.write_bytes(archive.read(name))
    path.chmod(0o755)
    return path


def said(*words):
    return subprocess.run(
        words, check=True, stdout=subprocess.PIPE, universal_newlines=True).stdout


def test_auditwheel_finds_nothing_that_a_linux_may_lack(wheel):
    verdict = said(sys.executable, "-m", "auditwheel", "show", str(wheel))
    tag = re.search(r'consistent\s+with\s+the\s+following\s+platform\s+tag:\s+"(\w+)"', verdict)
    assert tag, verdict
    # Older than any that the wheel claims.
    assert re.match(r"manylinux_2_([5-9]|1[0-7])_", tag.group(1)), verdict


def test_is_no_larger_than_15_megabytes(wheel):
    assert wheel.stat().st_size <= 15 * MEBIBYTE


def test_program_asks_for_no_library_and_no_loader(program):
    headers = said("readelf", "--program-headers", "--dynamic", str(program))
    assert "INTERP" not in headers and "NEEDED" not in headers


@pytest.mark.skipif(bool(os.geteuid()), reason="only root may enter another root")
def test_program_starts_where_there_is_nothing_else(program):
    # No C library of any kind: neither glibc's nor musl's. Swift asks /proc where the program is.
    with proc(program.parent):
        assert said("chroot", str(program.parent), "/tare", "--version").strip()


def test_program_does_not_tell_where_it_was_built(program):
    content = program.read_bytes()
    for place in [TREE, MADE]:
        assert str(place).encode() not in content


def test_no_licence_is_missing(wheel):
    archive = zipfile.ZipFile(str(wheel))
    texts = [name for name in archive.namelist() if ".dist-info/licenses/" in name]
    assert len(texts) >= 10
    assert all(len(archive.read(name)) > 300 for name in texts)
