import hashlib
import shutil
import subprocess

import pytest
from formula_file import write_archive, write_formula
from small_tree import TREE
from version import version_of

ADDRESSES = {"url": "https://example.org/tare.tar.gz", "homepage": "https://example.org"}


@pytest.fixture
def formula(tmp_path):
    archive = tmp_path / "tare.tar.gz"
    archive.write_bytes(b"archive")
    return write_formula(TREE, version_of(TREE), archive, ADDRESSES, tmp_path)


def test_has_the_version_and_the_digest_of_the_archive(formula):
    text = formula.read_text()
    assert 'version "%s"' % version_of(TREE) in text
    assert 'sha256 "%s"' % hashlib.sha256(b"archive").hexdigest() in text
    assert 'url "https://example.org/tare.tar.gz"' in text
    assert "${" not in text.replace("#{", "")


@pytest.mark.skipif(not shutil.which("ruby"), reason="no ruby here")
def test_ruby_understands_it(formula):
    subprocess.run(["ruby", "-c", str(formula)], check=True)


def test_archive_is_the_same_bytes_from_every_clone(tmp_path):
    commands = [
        ["git", "init", "--quiet", "one"],
        ["git", "-C", "one", "-c", "user.name=a", "-c", "user.email=a@example.org", "commit",
         "--quiet", "--allow-empty", "-m", "a"],
        ["git", "clone", "--quiet", "one", "two"],
    ]
    for command in commands:
        subprocess.run(command, check=True, cwd=str(tmp_path))
    archives = []
    for clone in ["one", "two"]:
        (tmp_path / (clone + "-made")).mkdir()
        made = write_archive(tmp_path / clone, "1.0", tmp_path / (clone + "-made"))
        archives.append(made.read_bytes())
    assert archives[0] == archives[1]
