from model.saying import Post, Saying
from model.waiting import Waiting


def answered(*texts, job=5):
    waiting = Waiting()
    for text in texts:
        waiting = waiting.posted(job, text)
    return waiting


def lived(waiting, *spoken, promised=False):
    for spoken_to in spoken:
        waiting = waiting.lived("listen", spoken_to=spoken_to, promised=promised)
    return waiting


def cut():
    """An answer of which the first sentence was being said."""
    saying = Saying().hand_on(Post(5, "one two three."))
    waiting = answered("one two three.", "four.").without_first()
    return waiting.posted(6, "The timer rings.").cut(saying)


def test_words_wait_in_the_order_in_which_they_were_found():
    assert answered("one", "two").posts == (Post(5, "one"), Post(5, "two"))
    assert answered("one", "two").without_first().posts == (Post(5, "two"),)


def test_nothing_is_said_of_nothing():
    assert answered("") == Waiting()


def test_only_so_many_wait():
    waiting = answered(*(str(n) for n in range(20)))
    assert [post.text for post in waiting.posts] == [str(n) for n in range(4, 20)]


def test_what_else_comes_of_a_cut_answer_is_not_said():
    assert cut().posts == (Post(6, "The timer rings."),)
    assert cut().posted(5, "five.").posts == cut().posts
    assert cut().posted(7, "Another.").posts[1:] == (Post(7, "Another."),)
    assert cut().stopped().posted(5, "five.") == cut().stopped()


def test_what_else_comes_of_it_is_said_where_it_was_not_meant_to_be_cut():
    waiting = lived(cut().left("one two three.", "one").posted(5, "five."), *[False] * 8)
    assert waiting.again
    assert [post.text for post in waiting.posts] == [
        "two three.", "four.", "five.", "The timer rings."
    ]  # fmt: skip
    assert waiting.posted(5, "six.").posts[-1] == Post(5, "six.")
    assert not lived(waiting, False).again


def test_after_a_nod_the_rest_comes_first():
    waiting = lived(cut().left("one two three.", "one"), True, False, False).heard("Yeah.")
    assert waiting.posts == (Post(6, "The timer rings."),)
    back = lived(waiting, False)
    assert [post.text for post in back.posts] == ["two three.", "four.", "The timer rings."]
    assert lived(back, *[False] * 9).posts == back.posts


def test_a_new_answer_or_a_plea_for_silence_ends_it():
    waiting = cut().left("one two three.", "one").heard("Yeah.")
    assert lived(lived(waiting, False, promised=True), *[False] * 9).posts == waiting.posts
    assert lived(waiting.stopped(), *[False] * 9).posts == ()


def test_what_nobody_speaks_over_is_overdue_after_two_seconds():
    waiting = answered("one")
    assert not lived(waiting, *[False] * 9).overdue
    assert lived(waiting, *[False] * 10).overdue
    assert not lived(waiting, *[False] * 9, True, False).overdue
    assert not lived(Waiting(), *[False] * 10).overdue
    assert not lived(waiting, *[False] * 10).lived("take", spoken_to=False, promised=False).overdue
