"""Runs the steps of workflows and of the action, as a runner of GitHub does.

Steps that are scripts run as they stand. The action of this repository is run step by step. What other
actions would do is noted, and a test says what they answer.
"""

import os
import pathlib
import re
import subprocess
import sys

from ruamel.yaml import YAML

ROOT = pathlib.Path(__file__).resolve().parents[2]
# What is tested: the program that was built, or the one that is named.
TARE = pathlib.Path(os.environ.get("TARE_PROGRAM", ROOT / ".build/debug/tare"))
# `shell: bash` of a workflow.
BASH = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c"]
# How workflows for others name the action of this repository.
ACTION = "OWNER/tare@VERSION"


def load(name):
    """A YAML file of the repository."""
    return YAML(typ="safe", pure=True).load((ROOT / name).read_text(encoding="utf-8"))


def own_version():
    """The version of Tare, as its packages are given it."""
    return subprocess.run(
        [sys.executable, str(ROOT / "Packaging/version.py")], stdout=subprocess.PIPE,
        universal_newlines=True, check=True,
    ).stdout.strip()


def evaluated(expression, context):
    """The value of an expression: names, texts, `==`, `!=`, `&&`, `||` and `always()`."""
    for word, stops in ((" || ", bool), (" && ", lambda value: not value)):
        if word in expression:
            for part in expression.split(word):
                value = evaluated(part, context)
                if stops(value):
                    break
            return value
    compared = re.fullmatch(r"(.+) ([!=])= (.+)", expression.strip())
    if compared:
        same = evaluated(compared.group(1), context) == evaluated(compared.group(3), context)
        return same == (compared.group(2) == "=")
    word = expression.strip()
    if word == "always()":
        return True
    if re.fullmatch(r"'[^']*'", word):
        return word[1:-1]
    assert re.fullmatch(r"[a-z_]+(\.[\w-]+)+", word), "an expression that tests cannot read: " + word
    return context.get(word, "")


def filled(text, context):
    """A text with the values of its expressions."""
    return re.sub(
        r"\$\{\{ (.*?) \}\}", lambda found: str(evaluated(found.group(1), context)), str(text)
    )


class Job:
    """A job on a runner: its folders, what its steps gave, and whether one of them failed."""

    def __init__(self, folder, context=None, **environment):
        self.workspace, self.temp = folder / "workspace", folder / "temp"
        for place in (self.workspace, self.temp, folder / "bin"):
            place.mkdir()
        self.summary = folder / "summary.md"
        self.programs = folder / "bin"
        self.context = dict(context or {})
        self.environment = dict(
            os.environ, CI="true", RUNNER_OS="Linux", NO_PROXY="127.0.0.1",
            RUNNER_TEMP=str(self.temp), GITHUB_STEP_SUMMARY=str(self.summary),
            PATH="%s:%s" % (self.programs, os.environ["PATH"]), **environment
        )
        self.said, self.ran, self.used, self.failed = "", [], [], None

    def stand_in(self, name, script):
        """A program that the steps find first, in bash."""
        program = self.programs / name
        program.write_text("#!/bin/bash\nset -eu\n" + script, encoding="utf-8")
        program.chmod(0o755)

    def run(self, steps, context=None, environment=None):
        """Runs steps; after one that fails only those that always run."""
        context = self.context if context is None else context
        for step in steps:
            condition = str(step.get("if", ""))
            if self.failed and "always()" not in condition:
                continue
            if condition and not evaluated(condition, context):
                continue
            name = step.get("name") or step.get("uses")
            self.ran.append(name)
            outputs = {}
            if "run" in step:
                outputs = self.script(name, step, context, environment or {})
            elif step["uses"] == ACTION:
                outputs = self.action(inputs(step, context))
            else:
                self.used.append((step["uses"].partition("@")[0], inputs(step, context)))
            for key, value in outputs.items():
                context["steps.%s.outputs.%s" % (step.get("id"), key)] = value

    def action(self, given):
        """Runs the action of this repository; its outputs."""
        action = load("action.yml")
        unknown = set(given) - set(action["inputs"])
        assert not unknown, "inputs that the action does not have: %s" % ", ".join(sorted(unknown))
        context = {"github.action_path": str(ROOT)}
        for name, described in action["inputs"].items():
            context["inputs." + name] = given.get(name, described["default"])
        self.run(action["runs"]["steps"], context)
        return {key: filled(one["value"], context) for key, one in action["outputs"].items()}

    def script(self, name, step, context, environment):
        """Runs a script; the outputs that it wrote."""
        output = self.temp / "output"
        output.write_text("", encoding="utf-8")
        environment = dict(self.environment, GITHUB_OUTPUT=str(output), **environment)
        for key, value in step.get("env", {}).items():
            environment[key] = filled(value, context)
        done = subprocess.run(
            BASH + [step["run"]], cwd=str(self.workspace / step.get("working-directory", "")),
            env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            universal_newlines=True,
        )
        self.said += done.stdout
        if done.returncode:
            self.failed = (name, done.returncode)
        lines = output.read_text(encoding="utf-8").splitlines()
        return dict(line.split("=", 1) for line in lines)


def inputs(step, context):
    """What a step hands to an action."""
    return {key: filled(value, context) for key, value in step.get("with", {}).items()}
