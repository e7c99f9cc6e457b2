from app.mind import Thinking


def test_thinking_takes_longer_for_more_words():
    assert Thinking(350, 25).turns(0) == 2
    assert Thinking(350, 25).turns(10) == 3
