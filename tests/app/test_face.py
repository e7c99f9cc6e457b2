from app.face import standing
from app.settings import Settings


def test_the_bottom_line_says_who_hears():
    assert standing(Settings(ears="moonshine")).hears == "Moonshine tiny"
    assert str(standing(Settings()).hears) == "Moonshine, which learned accents"
    assert str(standing(Settings(), itself=True).hears) == "the network"
