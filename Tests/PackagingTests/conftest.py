"""A source tree in small, with a program that is a shell script, and what is made of it."""
import sys

import pytest
from small_tree import TREE, lay

sys.path.insert(0, str(TREE / "Packaging"))

PROGRAM = """\
#!/bin/sh
case $1 in
--generate-completion-script) echo "completions for $2" ;;
--experimental-dump-help) cat <<'END'
{"command": {"commandName": "tare", "abstract": "Weighs.", "discussion": ".first\\n\\nsecond",
 "shouldDisplay": true,
 "arguments": [], "subcommands": [
 {"commandName": "run", "abstract": "Runs.", "shouldDisplay": true, "arguments": [
  {"kind": "option", "names": [{"kind": "long", "name": "data"}, {"kind": "short", "name": "d"}],
   "valueName": "file", "abstract": "A file.", "shouldDisplay": true},
  {"kind": "flag", "names": [{"kind": "long", "name": "plan"}], "shouldDisplay": true,
   "valueName": "plan", "abstract": "Plans."},
  {"kind": "positional", "valueName": "run", "abstract": "A run.", "shouldDisplay": true}]},
 {"commandName": "secret", "abstract": "Hidden.", "shouldDisplay": false}]}}
END
esac
"""


@pytest.fixture
def tree(tmp_path):
    folder = tmp_path / "tree"
    lay(folder, {
        "Sources/TareCommandLine/Commands/TareCommand.swift":
            'enum Tare {\n  static let version = "1.2.3"\n}\n',
        "Templates/page.xhtml": "<page/>",
        "Data/small/records.json": "[]",
        "Data/generators/small.py": "",
        "Sources/PythonProbe/Resources/probe.py": "",
        "Sources/PythonProbe/Resources/__pycache__/probe.pyc": "",
        "Packaging/packages.txt": "# none\n",
        "README.md": "# Tare\n",
    })
    return folder


@pytest.fixture
def staged(tree, tmp_path):
    from staged_tree import stage

    program = tmp_path / "program"
    program.write_text(PROGRAM)
    program.chmod(0o755)
    stage(tree, program, tmp_path / "staged")
    return tmp_path / "staged"
