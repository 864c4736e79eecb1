"""The version of Tare, which stands in one place: the program's source. As a program, prints it."""
import pathlib
import re
import sys

SOURCE = "Sources/TareCommandLine/Commands/TareCommand.swift"


def version_of(tree):
    """The version that the program of a source tree will tell.

    Raises ValueError where the place does not hold exactly one.
    """
    text = (tree / SOURCE).read_text(encoding="utf-8")
    found = re.findall(r'static let version = "([^"]+)"', text)
    if len(found) != 1:
        raise ValueError("%s: %d versions, where one should stand" % (SOURCE, len(found)))
    return found[0]


if __name__ == "__main__":
    try:
        print(version_of(pathlib.Path(__file__).resolve().parents[1]))
    except (OSError, ValueError) as error:
        sys.exit("version: %s" % error)
