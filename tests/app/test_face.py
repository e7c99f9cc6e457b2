from app.face import standing
from app.settings import Settings


def test_the_bottom_line_says_who_hears():
    assert standing(Settings()).hears == "Moonshine tiny"
    assert str(standing(Settings(ears="both")).hears) == "Moonshine and the network"
    assert str(standing(Settings(), itself=True).hears) == "the network"
