"""The wheel as a file: its verdict, its size, and what the program in it needs."""
import os
import re
import shutil
import subprocess
import sys
import zipfile

import pytest
from conftest import MADE, TREE, proc
from use import told

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


@pytest.mark.skipif(not shutil.which("strace"), reason="no strace here")
def test_program_keeps_what_linux_alone_can_do(program, tmp_path):
    # What was found by its name in a program with libraries is lost in one without, in silence.
    (tmp_path / "records.json").write_text("[" + ",".join('{"id": %d}' % n for n in range(9)) + "]")
    calls = ["prctl", "personality", "sched_setaffinity"]
    environment = tmp_path / "installed"
    (environment / "bin").mkdir(parents=True)
    shutil.copytree(str(MADE / "staged" / "share"), str(environment / "share"))
    shutil.copy(str(program), str(environment / "bin" / "tare"))
    log = tmp_path / "calls"
    told(
        ["strace", "-f", "-o", str(log), "-e", "trace=" + ",".join(calls),
         str(environment / "bin" / "tare"), "run", "--offline", "--data", "records.json",
         "--representation", "dict", "--loader", "json", "--metric", "allocated",
         "--benchmark", "filter"], cwd=str(tmp_path))
    text = log.read_text()
    assert "PR_SET_CHILD_SUBREAPER" in text
    assert "ADDR_NO_RANDOMIZE" in text
    assert "sched_setaffinity" in text


def test_program_does_not_tell_where_it_was_built(program):
    content = program.read_bytes()
    for place in [TREE, MADE]:
        assert str(place).encode() not in content


def test_no_licence_is_missing(wheel):
    archive = zipfile.ZipFile(str(wheel))
    texts = [name for name in archive.namelist() if ".dist-info/licenses/" in name]
    assert len(texts) >= 10
    assert all(len(archive.read(name)) > 300 for name in texts)
