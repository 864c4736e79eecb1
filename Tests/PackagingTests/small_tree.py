"""Where the source tree is, and small ones for tests."""
import pathlib

TREE = pathlib.Path(__file__).resolve().parents[2]


def lay(folder, content):
    for name, text in content.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
