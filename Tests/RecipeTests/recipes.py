"""The recipes of docs/ci, and what tests put in place of what is outside: uv, data, a plug-in."""

import subprocess
import sys

from workflow import load

UV = """
case "$1 $2" in
  "python install") shift 2; echo "uv installs Python: $*" ;;
  "tool install") echo "uv installs $3"; ln -s "%s" "$UV_TOOL_BIN_DIR/tare" ;;
  *) echo "the stand-in for uv does not know: $*" >&2; exit 2 ;;
esac
"""

# A matrix of one runtime that takes seconds, as inputs of the action.
SMALL = {
    "data": "small", "preset": "quick", "representations": "dict", "runtimes": sys.executable,
    "arguments": "--offline --metric allocated --loader json",
}

PLUGIN = '''"""The fields one after the other."""
NAME, SUMMARY, GIVES_UP = "%s", "the fields in a row", "names"
ACCESS = ("index",)


def record_type(shape):
    return lambda *fields: %s
'''


def plugin(made, name="mine"):
    """A representation of one's own that makes a record so of its fields."""
    return PLUGIN % (name, made)


def as_main_of_origin(folder):
    """Makes a folder a repository, and what is in it the branch `main` of `origin`."""
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    for line in (
        ["init", "-q"], ["add", "-A"], identity + ["commit", "-q", "-m", "base"],
        ["update-ref", "refs/remotes/origin/main", "HEAD"],
    ):
        subprocess.run(["git"] + line, cwd=str(folder), check=True)


def echoing(one):
    """A job whose Tare only says what it was given."""
    one.stand_in("echoing", """echo "given: $1"; shift; printf '<%s>\\n' "$@"\n""")
    one.stand_in("uv", UV % (one.programs / "echoing"))
    return one


def recipe(name, job_name, **changed):
    """The steps of a recipe's job; inputs of the action as a user would change them."""
    steps = load("docs/ci/" + name)["jobs"][job_name]["steps"]
    for step in steps:
        if step.get("id") == "tare":
            step["with"] = dict(step["with"], **changed)
    return steps
