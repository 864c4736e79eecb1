"""A tag publishes what it names: the steps of the release, with stand-ins for what others do."""

import hashlib
import re
import shutil
import subprocess
import textwrap

import pytest

from workflow import ROOT, Job, load

NAME = ".github/workflows/release.yml"
SOURCE = "Sources/TareCommandLine/Commands/TareCommand.swift"
CHANGELOG = "# Changelog\n\n## 1.2.3 (2026-02-03)\n\n- A change\n  of ours.\n\n## 1.2.2 (2026-01-01)\n"


@pytest.fixture
def release(tmp_path):
    """A job of the release of 1.2.3, in a small tree of sources."""
    one = Job(
        tmp_path, {"needs.version.outputs.version": "1.2.3", "github.token": "a-token",
                   "vars.IMAGE_REGISTRY": "images.example"},
        GITHUB_REF_NAME="v1.2.3", GITHUB_REPOSITORY="Us/Tare", GITHUB_ACTOR="me",
        GITHUB_SERVER_URL="https://github.com",
    )
    shutil.copytree(str(ROOT / "Packaging"), str(one.workspace / "Packaging"))
    (one.workspace / SOURCE).parent.mkdir(parents=True)
    (one.workspace / SOURCE).write_text('enum Tare {\n  static let version = "1.2.3"\n}\n')
    (one.workspace / "CHANGELOG.md").write_text(CHANGELOG)
    return one


def steps(job_name, *names):
    """The scripts of a job that have these names; without names all steps."""
    found = load(NAME)["jobs"][job_name]["steps"]
    chosen = [step for step in found if not names or step.get("name") in names]
    assert len(chosen) == len(names) or not names
    return chosen


def test_the_version_and_the_text_come_from_the_tagged_commit(release):
    release.run(steps("version"))
    assert not release.failed, release.said
    assert release.context["steps.version.outputs.version"] == "1.2.3"
    uploaded = dict(release.used)["actions/upload-artifact"]
    notes = release.workspace / uploaded["path"] / "notes.md"
    assert notes.read_text(encoding="utf-8") == "- A change of ours.\n"


@pytest.mark.parametrize("change, sentence", [
    (
        {"GITHUB_REF_NAME": "v1.2.4"},
        "::error::the tag is v1.2.4, but the program is of version 1.2.3\n",
    ),
    (
        {"CHANGELOG.md": CHANGELOG.replace("1.2.3 (2026-02-03)", "Unreleased")},
        "changelog: CHANGELOG.md:3: the topmost section is 'Unreleased'; "
        "a release needs '## 1.2.3 (YYYY-MM-DD)' there\n",
    ),
    ({SOURCE: "enum Tare {}\n"}, "version: %s: 0 versions, where one should stand\n" % SOURCE),
])
def test_a_tag_that_does_not_fit_ends_the_release_before_it_builds(release, change, sentence):
    for name, value in change.items():
        if name == "GITHUB_REF_NAME":
            release.environment[name] = value
        else:
            (release.workspace / name).write_text(value)
    release.run(steps("version"))
    assert release.failed
    assert release.said == sentence
    assert load(NAME)["jobs"]["build"]["needs"] == "version"


def test_what_was_built_is_gathered_with_its_checksums(release):
    built = release.workspace / ".build-static"
    (built / "staged/bin").mkdir(parents=True)
    program = built / "staged/bin/tare"
    program.write_text("a program")
    program.chmod(0o755)
    names = [
        "tare-1.2.3.tar.gz", "tare.rb", "tare_1.2.3_amd64.deb", "tare_bench-1.2.3-py3-none-any.whl"
    ]
    for name in names + ["tare"]:
        (built / name).write_text(name)
    release.run(steps("build", "Gather"))
    assert not release.failed, release.said
    dist = release.workspace / "dist"
    assert sorted(path.name for path in dist.iterdir()) == ["SHA256SUMS"] + names
    lines = (dist / "SHA256SUMS").read_text().splitlines()
    sums = [hashlib.sha256(name.encode("ascii")).hexdigest() + "  " + name for name in names]
    assert sorted(lines, key=lambda line: line[66:]) == sums
    listed = subprocess.run(
        ["tar", "-tvf", str(release.workspace / "image/staged.tar")], stdout=subprocess.PIPE,
        universal_newlines=True, check=True,
    ).stdout
    assert [line for line in listed.splitlines() if line.startswith("-rwxr-xr-x")]


def test_the_formula_downloads_the_archive_of_the_release(release):
    for line in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "all"]):
        subprocess.run(
            ["git", "-c", "user.name=a", "-c", "user.email=a@example.org"] + line,
            cwd=str(release.workspace), check=True,
        )
    release.run(steps("build", "The formula, and the archive that it builds"))
    assert not release.failed, release.said
    built = release.workspace / ".build-static"
    digest = hashlib.sha256((built / "tare-1.2.3.tar.gz").read_bytes()).hexdigest()
    formula = (built / "tare.rb").read_text(encoding="utf-8")
    assert 'url "https://github.com/Us/Tare/releases/download/v1.2.3/tare-1.2.3.tar.gz"' in formula
    assert 'homepage "https://github.com/Us/Tare"' in formula and digest in formula


def test_a_wheel_of_another_version_ends_the_release(release):
    (release.workspace / ".build-static").mkdir()
    (release.workspace / ".build-static/tare_bench-1.2.3.whl").write_text("")
    release.stand_in("uv", '[ "$4" = .build-static/tare_bench-1.2.3.whl ]\necho "$SAYS"\n')
    release.environment["SAYS"] = "1.2.3"
    release.run(steps("build", "The wheel is of the version"))
    assert not release.failed, release.said
    release.environment["SAYS"] = "1.2.2"
    release.run(steps("build", "The wheel is of the version"))
    assert release.said == "::error::the wheel says '1.2.2'\n"


def test_the_image_is_built_from_the_staged_tree_tried_and_pushed(release):
    image = release.workspace / "image"
    (release.temp / "staged").mkdir()
    (release.temp / "staged/program").write_text("")
    image.mkdir()
    subprocess.run(
        ["tar", "-cf", str(image / "staged.tar"), "-C", str(release.temp), "staged"], check=True
    )
    release.stand_in("docker", """
    case "$1" in
      build) shift; printf '<%s>' "$@"; echo; ls "${!#}/staged" ;;
      run) echo 1.2.3 ;;
      login) echo "$*: $(cat)" ;;
      *) echo "$*" ;;
    esac
    """)
    release.run(steps("image"))
    assert not release.failed, release.said
    built, program, login, push = release.said.splitlines()
    assert built.startswith(
        "<--file><Packaging/Containerfile>"
        "<--tag><images.example/us/tare:1.2.3><--tag><images.example/us/tare:latest>"
    )
    assert built.endswith("<image>") and program == "program"
    assert login == "login images.example --username me --password-stdin: a-token"
    assert push == "push --all-tags images.example/us/tare"


def test_wheels_alone_go_to_pypi(release):
    dist = release.workspace / "dist"
    dist.mkdir()
    for name in ("one.whl", "one.deb", "SHA256SUMS"):
        (dist / name).write_text("")
    release.run(steps("pypi"))
    assert not release.failed, release.said
    published = dict(release.used)["pypa/gh-action-pypi-publish"]
    folder = release.workspace / published["packages-dir"]
    assert [path.name for path in folder.iterdir()] == ["one.whl"]


def test_the_release_comes_last_with_all_files_and_the_text(release):
    for name in ("dist/one.whl", "dist/one.deb", "dist/SHA256SUMS", "notes/notes.md"):
        path = release.workspace / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("")
    release.stand_in("gh", """printf '%s\\n' "$@"\n""")
    release.run(steps("release"))
    assert not release.failed, release.said
    words = release.said.splitlines()
    assert words[:3] == ["release", "create", "v1.2.3"] and "--verify-tag" in words
    assert words[words.index("--notes-file") + 1] == "notes/notes.md"
    assert sorted(words[-3:]) == ["dist/SHA256SUMS", "dist/one.deb", "dist/one.whl"]
    jobs = load(NAME)["jobs"]
    assert set(jobs["release"]["needs"]) == set(jobs) - {"release"}
    assert "image" in jobs["pypi"]["needs"]


def test_the_lines_for_a_person_tag_the_version(release):
    """The lines of RELEASING.md; git is a stand-in."""
    page = (ROOT / "RELEASING.md").read_text(encoding="utf-8")
    show, tag = [textwrap.dedent(found) for found in re.findall(r"^ +```sh\n(.*?)```", page, re.M | re.S)]
    release.stand_in("git", """printf '<%s>' "$@"; echo\n""")
    release.run([{"name": "show", "run": show}, {"name": "tag", "run": tag}])
    assert not release.failed, release.said
    assert release.said == (
        "- A change of ours.\n<tag><-s><v1.2.3><-m><Tare 1.2.3>\n<push><origin><v1.2.3>\n"
    )
