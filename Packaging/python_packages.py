"""The Python packages that the wheel carries beside the program: the lines of packages.txt.

A line is the path of a package's folder in the source tree. Where entry_points.txt lies beside that
folder, its sections become entry points of the wheel.
"""
import configparser

from staged_tree import files

LIST = "Packaging/packages.txt"


def package_folders(tree):
    """The folders that the list names.

    Raises ValueError where one is missing.
    """
    folders = []
    lines = (tree / LIST).read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        path = line.split("#")[0].strip()
        if path and not (tree / path / "__init__.py").is_file():
            raise ValueError("%s:%d: %s is no Python package" % (LIST, number, path))
        if path:
            folders.append(tree / path)
    return folders


def package_files(folder):
    """The names of a package's files in an environment, with their paths."""
    return [
        ("%s/%s" % (folder.name, name), path)
        for name, path in files(folder)
        if "__pycache__" not in name and not name.endswith(".pyc")
    ]


def entry_points(folders):
    """The text of the wheel's entry_points.txt; empty where no package has any."""
    sections = {}
    for path in sorted({folder.parent / "entry_points.txt" for folder in folders}):
        parser = configparser.ConfigParser(delimiters="=", interpolation=None)
        parser.optionxform = str
        parser.read([str(path)], encoding="utf-8")
        for section in parser.sections():
            sections.setdefault(section, {}).update(parser[section])
    return "\n".join(
        "[%s]\n" % section + "".join("%s = %s\n" % pair for pair in sorted(points.items()))
        for section, points in sorted(sections.items())
    )
