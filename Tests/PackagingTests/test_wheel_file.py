import base64
import csv
import hashlib
import io
import zipfile

import pytest
from wheel_file import Wheel


@pytest.fixture
def wheel():
    wheel = Wheel("a-name", "1.0", ["py3-none-one", "py3-none-two"])
    wheel.add_data("scripts/program", b"\x7fELF", 0o755)
    wheel.add("package/__init__.py", b"")
    wheel.add_information("METADATA", "Name: a-name\n")
    return wheel


@pytest.fixture
def archive(wheel, tmp_path):
    return zipfile.ZipFile(str(wheel.write(tmp_path)))


def test_name_says_every_platform(wheel, tmp_path):
    assert wheel.write(tmp_path).name == "a_name-1.0-py3-none-one.two.whl"


def test_record_has_the_digest_and_size_of_every_member_but_itself(archive):
    rows = list(csv.reader(io.StringIO(archive.read("a_name-1.0.dist-info/RECORD").decode())))
    assert sorted(row[0] for row in rows) == sorted(archive.namelist())
    for name, digest, size in rows[:-1]:
        content = archive.read(name)
        found = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")
        assert (digest, size) == ("sha256=" + found, str(len(content)))
    assert rows[-1] == ["a_name-1.0.dist-info/RECORD", "", ""]


def test_wheel_file_has_a_line_for_each_tag(archive):
    text = archive.read("a_name-1.0.dist-info/WHEEL").decode()
    assert [line for line in text.splitlines() if line.startswith("Tag")] == [
        "Tag: py3-none-one", "Tag: py3-none-two"]
    assert "Root-Is-Purelib: false" in text


def test_program_may_be_run_and_other_files_not(archive):
    modes = {info.filename: info.external_attr >> 16 for info in archive.infolist()}
    assert modes["a_name-1.0.data/scripts/program"] == 0o100755
    assert modes["package/__init__.py"] == 0o100644


def test_same_content_is_the_same_bytes_in_whatever_order_it_came(wheel, tmp_path):
    other = Wheel("a-name", "1.0", wheel.tags)
    for name in reversed(list(wheel.members)):
        other.add(name, *wheel.members[name])
    (tmp_path / "other").mkdir()
    assert wheel.write(tmp_path).read_bytes() == other.write(tmp_path / "other").read_bytes()


def test_a_name_is_not_taken_twice(wheel):
    with pytest.raises(ValueError, match="package/__init__.py is in the wheel twice"):
        wheel.add("package/__init__.py", b"")
