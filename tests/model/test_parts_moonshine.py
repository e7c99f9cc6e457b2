"""Moonshine's files: as they come, and with what was learned."""

import subprocess
import sys

import numpy as np
import pytest
import soundfile
from moonshine_voice import ModelArch
from moonshine_voice import Transcriber as OfFolder

from model.errors import WeightsError
from model.native import SHIPPED
from model.parts.ears import MoonshineEars
from model.parts.moonshine import DECODER, ENCODER, TOKENIZER, Moonshine
from model.parts.transcriber import Transcriber
from model.parts.weights import EARS, find
from tests.talk import TALK


@pytest.fixture
def learned(tmp_path):
    """One byte of the encoder is greater by two, the last one less by one."""
    moved = np.zeros(len(Moonshine().read(ENCODER)), np.uint8)
    moved[1000], moved[-1] = 2, 255
    np.savez_compressed(tmp_path / "ears.npz", **{ENCODER: moved})
    return tmp_path / "ears.npz"


def test_what_was_learned_is_added_to_each_byte(learned):
    plain, now = (
        np.frombuffer(it.read(ENCODER), np.uint8) for it in (Moonshine(), Moonshine(learned))
    )
    changed = np.flatnonzero(plain != now)
    assert changed.tolist() == [1000, len(plain) - 1]
    assert (now[changed] - plain[changed]).tolist() == [2, 255]


def test_files_that_did_not_learn_stay_what_they_are(learned):
    for name in (DECODER, TOKENIZER):
        assert Moonshine(learned).read(name) == Moonshine().read(name)


def heard(transcriber, sound):
    """The lines of a stream; when each began, the library tells to within 32 ms."""
    lines, stream = {}, transcriber.create_stream(0.4)
    stream.add_listener(lambda of: lines.update({of.line.line_id: of.line.text}))
    stream.start()
    for at in range(0, len(sound), 3200):
        stream.add_audio(sound[at : at + 3200], 16_000)
    return list(lines.values())


def test_from_memory_it_hears_what_it_hears_from_files():
    sound = soundfile.read(TALK, dtype="float32")[0][: 30 * 3200]
    of_files = OfFolder(str(find(EARS[0]).parent), ModelArch.TINY, 0.4)
    lines = heard(of_files, sound)
    assert lines == heard(Transcriber(Moonshine(), 0.4, {}), sound)
    assert "What is the capital of Australia?" in lines


def test_nothing_is_written_to_a_disk_for_it():
    opens = (
        "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0));"
        "from model.parts.ears import MoonshineEars; from model.parts.moonshine import Moonshine;"
        "from model.native import SHIPPED; MoonshineEars(Moonshine(SHIPPED / 'ears.npz'))"
    )
    subprocess.run([sys.executable, "-B", "-c", opens], check=True, timeout=60)


def test_what_the_library_cannot_read_is_told(monkeypatch):
    monkeypatch.setattr(Moonshine, "read", lambda _, name: name.encode())
    with pytest.raises(WeightsError, match="Moonshine cannot be opened"):
        MoonshineEars()


@pytest.mark.parametrize("damage", ["cut", "gone", "flipped", "of another file"])
def test_damage_is_told_in_one_sentence_with_a_cure(learned, damage):
    if damage == "of another file":
        np.savez_compressed(learned, **{ENCODER: np.zeros(5, np.uint8)})
    elif damage == "gone":
        learned.unlink()
    else:
        whole = bytearray(learned.read_bytes())
        if damage == "cut":
            del whole[len(whole) // 2 :]
        else:
            whole[len(whole) // 2] ^= 255
        learned.write_bytes(whole)
    with pytest.raises(WeightsError, match=r"ears.npz.*Fetch the weights again"):
        MoonshineEars(Moonshine(learned))


def test_what_ships_hears_a_clear_question_as_before():
    sound = soundfile.read(TALK, dtype="int16")[0][: 30 * 3200]
    found = {}
    for path in (None, SHIPPED / "ears.npz"):
        ears, lines = MoonshineEars(Moonshine(path)), {}
        for at in range(0, len(sound), 3200):
            lines |= {line.id: line.text for line in ears.hear(sound[at : at + 3200])}
        found[path] = " ".join(lines.values())
    assert all("What is the capital of Australia?" in text for text in found.values())
