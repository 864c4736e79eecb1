import email
import zipfile

import pytest
from small_tree import lay
from metadata import absolute, tags, wheel_of

HOME = "https://example.org/tare"
LICENCES = {"tare.txt": "Apache", "zlib.txt": "Zlib"}


@pytest.fixture
def make(tree, staged, tmp_path):
    def wheel():
        return wheel_of(tree, staged, LICENCES, tags("x86_64"), HOME).write(tmp_path)

    return wheel


def test_is_for_every_linux(make):
    assert make().name == (
        "tare_bench-1.2.3-py3-none-"
        "manylinux2014_x86_64.manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl")


def test_layout_is_that_of_an_installed_program(make):
    names = zipfile.ZipFile(str(make())).namelist()
    assert "tare_bench-1.2.3.data/scripts/tare" in names
    assert "tare_bench-1.2.3.data/data/share/tare/probe/probe.py" in names
    assert "tare_bench-1.2.3.data/data/share/man/man1/tare.1" in names
    # Installers make an executable of everything there.
    assert [name for name in names if "/scripts/" in name or "/bin/" in name] == [
        "tare_bench-1.2.3.data/scripts/tare"]


def test_metadata_names_each_licence_file(make):
    archive = zipfile.ZipFile(str(make()))
    told = email.message_from_bytes(archive.read("tare_bench-1.2.3.dist-info/METADATA"))
    assert (told["Name"], told["Version"]) == ("tare-bench", "1.2.3")
    assert told.get_all("License-File") == ["tare.txt", "zlib.txt"]
    for name, text in LICENCES.items():
        inside = archive.read("tare_bench-1.2.3.dist-info/licenses/" + name).decode()
        assert inside == text
    assert "LGPL-2.1-or-later" in told["License-Expression"]
    assert told["Project-URL"] == "Homepage, " + HOME
    assert told.get_payload() == "# Tare\n"


def test_links_of_the_readme_lead_to_the_repository(tree):
    text = "[a\nb](docs/guide.md#x) ![shot](docs/a.png) [c](https://example.org/c) [d](#e)"
    assert absolute(text, HOME) == (
        "[a\nb](%s/blob/HEAD/docs/guide.md#x) ![shot](%s/raw/HEAD/docs/a.png)"
        " [c](https://example.org/c) [d](#e)" % (HOME, HOME))


def test_listed_packages_come_with_their_entry_points(make, tree):
    lay(tree, {
        "Packaging/packages.txt": "Sources/PythonAPI/some_api  # why\n",
        "Sources/PythonAPI/some_api/__init__.py": "",
        "Sources/PythonAPI/some_api/inner/part.py": "part = 1\n",
        "Sources/PythonAPI/some_api/__pycache__/part.pyc": "",
        "Sources/PythonAPI/entry_points.txt": "[pytest11]\ntare = some_api.plugin\n",
    })
    archive = zipfile.ZipFile(str(make()))
    assert [name for name in archive.namelist() if name.startswith("some_api/")] == [
        "some_api/__init__.py", "some_api/inner/part.py"]
    points = archive.read("tare_bench-1.2.3.dist-info/entry_points.txt").decode()
    assert points == "[pytest11]\ntare = some_api.plugin\n"


def test_a_listed_folder_that_is_no_package_is_refused_with_its_line(make, tree):
    lay(tree, {"Packaging/packages.txt": "# list\nSources/Nowhere\n"})
    with pytest.raises(ValueError, match="packages.txt:2: Sources/Nowhere is no Python package"):
        make()


def test_without_packages_there_are_no_entry_points(make):
    assert not any("entry_points" in name for name in zipfile.ZipFile(str(make())).namelist())
