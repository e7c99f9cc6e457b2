from app.face import standing
from app.settings import Settings


def test_the_bottom_line_says_who_hears():
    assert standing(Settings(ears="moonshine")).hears == "Moonshine tiny"
    assert str(standing(Settings()).hears) == "Moonshine and the network"
    assert str(standing(Settings(), itself=True).hears) == "the network"


def test_the_bottom_line_says_that_moonshine_learned_accents():
    assert str(standing(Settings(ears="learned")).hears) == "Moonshine, which learned accents"
