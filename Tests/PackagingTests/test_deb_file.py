import shutil
import subprocess

import pytest
from deb_file import write_deb

pytestmark = pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="no dpkg-deb here")
DESCRIPTION = {
    "version": "1.2.3", "architecture": "amd64", "maintainer": "Some One <one@example.org>",
    "summary": "Weighs",
}


def told(*words):
    return subprocess.run(
        words, check=True, stdout=subprocess.PIPE, universal_newlines=True).stdout


@pytest.fixture
def make(staged, tmp_path):
    def deb(folder):
        (tmp_path / folder).mkdir()
        return write_deb(staged, {"zlib.txt": "Zlib"}, DESCRIPTION, tmp_path / folder)

    return deb


def test_files_lie_where_debian_wants_them(make):
    listed = told("dpkg-deb", "--contents", str(make("one")))
    places = {line.split()[-1]: line.split()[:2] for line in listed.splitlines()}
    assert places["./usr/bin/tare"] == ["-rwxr-xr-x", "root/root"]
    assert places["./usr/share/tare/probe/probe.py"] == ["-rw-r--r--", "root/root"]
    for name in ["man/man1/tare.1.gz", "zsh/vendor-completions/_tare", "doc/tare/copyright",
                 "bash-completion/completions/tare", "fish/vendor_completions.d/tare.fish"]:
        assert "./usr/share/" + name in places


def test_control_needs_no_library(make):
    deb = str(make("one"))
    assert told("dpkg-deb", "--field", deb, "Version", "Architecture", "Depends") == (
        "Version: 1.2.3\nArchitecture: amd64\n")


def test_what_pythons_compile_goes_with_the_package(make, tmp_path):
    control = tmp_path / "control"
    told("dpkg-deb", "--control", str(make("one")), str(control))
    script = (control / "prerm").read_text().replace("/usr/share/tare", str(tmp_path / "share"))
    (tmp_path / "share" / "probe" / "__pycache__").mkdir(parents=True)
    (tmp_path / "share" / "probe" / "__pycache__" / "a.pyc").write_text("")
    told("sh", "-c", script)
    assert [path.name for path in (tmp_path / "share").rglob("*")] == ["probe"]


def test_same_content_is_the_same_bytes(make):
    assert make("one").read_bytes() == make("two").read_bytes()
