"""What the wheel says of itself, and what goes into it."""
import re

from licences import expression
from python_packages import entry_points, package_files, package_folders
from staged_tree import files
from version import version_of
from wheel_file import Wheel

NAME = "tare-bench"
SUMMARY = "Weighs Python records: bytes and time in every way Python can hold them"
HEAD = """\
Metadata-Version: 2.4
Name: {name}
Version: {version}
Summary: {summary}
Description-Content-Type: text/markdown
License-Expression: {expression}
{licences}\
Requires-Python: >=3.8
Project-URL: Homepage, {homepage}
Keywords: memory,benchmark,json,dataclass,slots
Classifier: Development Status :: 4 - Beta
Classifier: Intended Audience :: Developers
Classifier: Operating System :: POSIX :: Linux
Classifier: Programming Language :: Python :: 3
Classifier: Topic :: Software Development :: Testing

"""
# A static program needs no libc, so that the oldest tag fits, and musl's.
PLATFORMS = ["manylinux2014_{}", "manylinux_2_17_{}", "musllinux_1_1_{}"]


def absolute(text, homepage):
    """Markdown whose links to files of the repository lead to its home page."""
    return re.sub(
        r"(!?)\[([^]]*)\]\((?!https?:|#)([^)]+)\)",
        lambda found: "%s[%s](%s/%s/HEAD/%s)" % (
            found.group(1), found.group(2), homepage, "raw" if found.group(1) else "blob",
            found.group(3)),
        text)


def tags(machine):
    return ["py3-none-" + platform.format(machine) for platform in PLATFORMS]


def wheel_of(tree, staged, licences, tags, homepage):
    """The wheel of a staged tree and of the Python packages that are listed.

    licences: text by name; homepage: the address of the repository, to which the README's links
    lead.
    """
    wheel = Wheel(NAME, version_of(tree), tags)
    for name, path in files(staged):
        if name.startswith("bin/"):
            wheel.add_data("scripts/" + name[len("bin/"):], path.read_bytes(), 0o755)
        else:
            wheel.add_data("data/" + name, path.read_bytes())
    folders = package_folders(tree)
    for folder in folders:
        for name, path in package_files(folder):
            wheel.add(name, path.read_bytes())
    points = entry_points(folders)
    if points:
        wheel.add_information("entry_points.txt", points)
    for name, text in licences.items():
        wheel.add_information("licenses/" + name, text)
    head = HEAD.format(
        name=NAME, version=version_of(tree), summary=SUMMARY, expression=expression(), homepage=homepage,
        licences="".join("License-File: %s\n" % name for name in sorted(licences)))
    wheel.add_information("METADATA", head + absolute((tree / "README.md").read_text(encoding="utf-8"), homepage))
    return wheel

