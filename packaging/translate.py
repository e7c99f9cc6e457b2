"""Collect every string the window shows, and compile the translations that the program reads.

    ui/*.py, by Qt's lupdate ───────────────┐
    sentences of app, capture and model ────┴──► assets/translations/*.ts ──► *.qm

Strings without a translation are listed, and the exit code is 1. Fill them in with Qt Linguist
(`pyside6-linguist assets/translations/microturn_de.ts`) and run this once more.
Run: python packaging/translate.py [FOLDER]
"""

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "assets" / "translations"
LANGUAGES = ("de", "es", "fr", "zh")
CALLS = {"shown", "Report", "Trouble", "device", "dropped", "_fail", "NotInThisBuild", "Tool"}
"""What is handed to these, and to every `…Error`, is a sentence for the user."""

SILENT = ("app/bench", "app/doctor", "app/export", "app/headless", "app/media", "app/recordings",
          "app/control", "app/tools", "app/grammar", "model/train")  # fmt: skip
"""What these say is printed on the command line, or spoken by the voice, which speaks English."""

PHRASES = (
    "Reading {0}", "at {0}", "cannot be seen any more ({0})",
    "No {0} was found", "None is set up; answers need one (--mind local)", '{0} answers "{1}".',
    "{0}: {1} ms of one core for every {2} ms", "{0}: {1} ms for every {2} ms is too slow.",
    "No GPU is used: {0}. The processor does the work.",
    "torch is a CPU build", "no CUDA device answers",
    "Plans the use of tools; wants four cores and 2 GB of memory.",
    "Chats better than the built-in one; wants two cores and 1 GB of memory.",
)  # fmt: skip
"""What the mind's tools, the doctor and the window itself put together in other ways."""

NOUNS = ("ears", "mind", "voice", "camera", "screen", "microphone", "speaker", "screen {0}",
         'camera "{0}"', 'microphone "{0}"', 'speaker "{0}"', 'window "{0}"')  # fmt: skip
"""What fills the places of sentences and is not a name."""


def sentences() -> list[str]:
    """English sentences that come from outside the window; values are `{0}`, `{1}`, …"""
    found: set[str] = set()
    for package in ("app", "capture", "model"):
        for file in sorted((ROOT / package).rglob("*.py")):
            if not str(file.relative_to(ROOT)).startswith(SILENT):
                found |= set(_sentences_in(ast.parse(file.read_text(encoding="utf-8"))))
    return sorted(found | set(_words_of_settings()) | {*NOUNS, *PHRASES})


def _words_of_settings() -> Iterator[str]:
    """What the settings dialog says of each setting."""
    sys.path.insert(0, str(ROOT))
    from app.preferences import Preferences
    from app.settings import Settings

    for option in Preferences(Settings.model_construct()).options():
        yield from (option.label, option.help)
        if option.control == "choice":
            yield from (choice.label for choice in option.choices)


def _sentences_in(tree: ast.AST) -> Iterator[str]:
    texts = {
        target.id: node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _speaks(call.func):
            values = [*call.args, *(keyword.value for keyword in call.keywords)]
            for value in values:
                yield from _worth(texts.get(value.id) if isinstance(value, ast.Name) else value)


def _speaks(function: ast.expr) -> bool:
    name = getattr(function, "id", getattr(function, "attr", ""))
    ours = name.endswith("Error") and name not in ("ValueError", "TypeError", "RuntimeError")
    return name in CALLS or ours


def _worth(value: ast.expr | None) -> Iterator[str]:
    """The sentence a literal or an f-string holds, where it holds words."""
    match value:
        case ast.Constant(value=str(text)):
            pass
        case ast.JoinedStr(values=parts):
            places = iter(range(len(parts)))
            text = "".join(
                str(part.value) if isinstance(part, ast.Constant) else f"{{{next(places)}}}"
                for part in parts
            )
        case ast.IfExp(body=one, orelse=other):
            yield from _worth(one)
            yield from _worth(other)
            return
        case _:
            return
    if " " in text.strip() or text[:1].isupper():
        yield text


def update(folder: Path) -> None:
    """Write `sentences.json` and bring the `.ts` files up to date; translations are kept."""
    known = sentences()
    folder.mkdir(parents=True, exist_ok=True)
    listed = json.dumps(known, ensure_ascii=False, indent=1) + "\n"
    (folder / "sentences.json").write_text(listed, encoding="utf-8")
    with tempfile.TemporaryDirectory() as scratch:
        spoken = Path(scratch) / "sentences.py"
        calls = (
            f'translate("Sentences", {json.dumps(text, ensure_ascii=False)})' for text in known
        )
        spoken.write_text("\n".join(calls), encoding="utf-8")
        sources = [str(spoken), *(str(file) for file in sorted((ROOT / "ui").glob("*.py")))]
        for language in LANGUAGES:
            there = str(folder / f"microturn_{language}.ts")
            options = ["-locations", "none", "-no-obsolete", "-source-language", "en"]
            _tool("lupdate", *sources, *options, "-target-language", language, "-ts", there)


def compile_all(folder: Path) -> None:
    """Make the `.qm` of every `.ts`."""
    for language in LANGUAGES:
        there = folder / f"microturn_{language}.ts"
        _tool("lrelease", str(there), "-qm", str(there.with_suffix(".qm")))


def unfinished(folder: Path) -> list[str]:
    """Strings that a language lacks, as `de: …`."""
    lacking = []
    for language in LANGUAGES:
        tree = ElementTree.parse(folder / f"microturn_{language}.ts")  # noqa: S314 - our own file
        for message in tree.iter("message"):
            there = message.find("translation")
            if there is None or there.get("type") == "unfinished":
                lacking.append(f"{language}: {message.findtext('source')}")
    return lacking


def _tool(name: str, *arguments: str) -> None:
    command = [str(Path(sys.executable).with_name(f"pyside6-{name}")), *arguments]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)  # noqa: S603 - ours


def main() -> int:
    """Collect, list what is lacking, compile."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    update(folder)
    lacking = unfinished(folder)
    print(*lacking, sep="\n", file=sys.stderr)
    compile_all(folder)
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main())
