from dataclasses import replace

import pytest
import torch

from model.config import MINI, NANO
from model.floor import Floor
from model.interaction import Interaction
from model.meant import Meant
from model.memory import SENSE, TEXT
from model.owed import Owed
from model.phrases import HELPS, NODS, OPENERS, PHRASES
from model.sampling import Taste
from model.saying import Post, Saying
from model.step import StepOut, Utterance
from model.stream import Stream
from model.tokenizer import ACTS, END, Tokenizer, origin_id
from tests.model.world import Order, Words, arrivals, turn

TURNS = 40


def stream(seed=0):
    return Stream(Interaction.seeded(NANO, seed=5), seed=seed, taste=Taste(1.0, 50))


def live(it, turns):
    return [it.step(turn(k, screen=True), arrivals(k)) for k in turns]


def insist(it, act):
    """Let the floor head want one act above all."""
    bias = it.network.heads.floor.bias.data
    bias.zero_()[ACTS.index(act)] = 1e6
    return it


@pytest.fixture(scope="module")
def lived():
    return live(stream(), range(TURNS))


def test_it_answers_every_micro_turn(lived):
    assert all(isinstance(out, StepOut) for out in lived)
    assert len({out.act for out in lived}) > 1


def test_the_same_seed_lives_the_same_life(lived):
    assert live(stream(), range(TURNS)) == lived


def test_another_seed_chooses_other_words(lived):
    assert live(stream(seed=1), range(TURNS)) != lived


@pytest.mark.parametrize("back", [1, 4])
def test_rewinding_leaves_no_trace(lived, back):
    it = stream()
    live(it, range(20))
    for k in range(20 - back, 20):
        assert it.state.oldest <= k
    it.rewind(20 - back)
    other = replace(turn(99), index=20 - back)
    it.step(other, [Words("user", "something else entirely")])
    it.rewind(20 - back)
    assert live(it, range(20 - back, TURNS)) == lived[20 - back :]


def test_a_copy_lives_on_by_itself(lived):
    it = stream()
    live(it, range(10))
    saved = it.state.copy()
    live(it, range(50, 60))
    it.state = saved
    assert live(it, range(10, TURNS)) == lived[10:]


def test_out_of_reach_is_said_in_words():
    it = stream()
    live(it, range(TURNS))
    with pytest.raises(ValueError, match=r"Micro-turn 0 is out of reach.*can go back to \d+"):
        it.rewind(0)


def test_stop_makes_it_yield_at_once():
    it = insist(stream(), "take")
    assert it.step(turn(0), [Words("mind", "one two three four.", id=1)]).act == "take"
    out = it.step(turn(1), [Words("user", "stop")])
    assert (out.act, out.cut) == ("yield", True)
    assert it.state.now.floor.holding is False


@pytest.mark.parametrize("final", [False, True])
def test_a_plea_for_silence_is_obeyed_by_its_words(final):
    it = insist(stream(), "take")
    it.step(turn(0), [Words("mind", "one two three four.", id=1)])
    out = insist(it, "hold").step(turn(1), [Words("ears", "Stop, please.", id=1, final=final)])
    assert (out.act, out.cut) == ("yield", True)


def test_the_minds_words_are_said_as_they_came_a_sentence_a_micro_turn():
    it = insist(stream(), "take")
    texts = ["There are seventeen, and not one more.", "They are all blue."]
    out = it.step(turn(0), [Words("mind", text, id=3) for text in texts])
    insist(it, "hold")
    said = [*out.say, *it.step(turn(1), []).say]
    assert [(u.text, u.job) for u in said] == [(text, 3) for text in texts]
    assert it.step(turn(2), []).say == ()


def test_the_network_reads_that_the_mind_has_something_to_say():
    it, other = insist(stream(), "listen"), insist(stream(), "listen")
    arrival = [Words("mind", "a word", id=1)]
    it.step(turn(0), arrival)
    other.step(turn(0), [])
    assert int(it.state.memory.counts[TEXT] - other.state.memory.counts[TEXT]) == 1
    assert it.state.now.waiting.posts == (Post(1, "a word"),)


def test_the_minds_words_are_heard_and_not_read():
    it = insist(stream(), "take")
    it.step(turn(0), [Words("mind", "one two three four.", id=1)])
    insist(it, "hold")
    it.step(turn(1), [Words("speaker", "one two", id=1, cut=True)])
    assert it.state.now.saying == Saying()
    assert it.state.memory.struck == frozenset()
    assert int(it.state.memory.counts[TEXT]) == 1


def test_an_answer_that_was_cut_is_not_gone_on_with():
    it = insist(stream(), "take")
    it.step(turn(0), [Words("mind", text, id=5) for text in ("First.", "Second.")])
    it.step(turn(1), [Words("user", "stop")])
    it.step(turn(2), [Words("speaker", "First.", id=1, cut=True), Words("mind", "Third.", id=5)])
    assert it.state.now.waiting.posts == ()
    it.step(turn(3), [Words("mind", "Another.", id=6)])
    assert [post.text for post in it.state.now.waiting.posts] in ([], ["Another."])


def test_after_a_nod_the_rest_of_the_answer_waits_again():
    it = insist(stream(), "take")
    it.step(turn(0), [Words("mind", text, id=5) for text in ("one two three four.", "five.")])
    user = it.network.heads.user.bias.data
    it.network.heads.user.weight.data.zero_()
    user.fill_(5.0)
    assert insist(it, "yield").step(turn(1), []).cut
    user.fill_(-5.0)
    insist(it, "listen").step(turn(2), [Words("speaker", "one two", id=1, cut=True)])
    it.step(turn(3), [])
    it.step(turn(4), [Words("ears", "Yeah.", id=9)])
    assert it.state.now.waiting.posts == (Post(0, "three four."), Post(0, "five."))
    out = insist(it, "take").step(turn(5), [])
    assert [u.text for u in out.say] == ["three four."]


def test_after_words_for_somebody_else_the_rest_of_the_answer_waits_again():
    """The network let them pass: nobody is asked about them later, either."""
    it = insist(stream(), "take")
    it.step(turn(0), [Words("mind", text, id=5) for text in ("one two three four.", "five.")])
    it.network.heads.user.weight.data.zero_()
    user = it.network.heads.user.bias.data
    user.fill_(5.0)
    assert insist(it, "yield").step(turn(1), []).cut
    insist(it, "listen").step(turn(2), [Words("speaker", "one two", id=1, cut=True)])
    for k in (3, 4, 5):
        it.step(turn(k), [])
    user.fill_(-5.0)
    it.step(turn(6), [Words("ears", "Mum, I am coming in a minute.", id=9)])
    assert it.state.now.floor.question
    for k in range(7, 12):
        assert it.state.now.waiting.posts == ()
        it.step(turn(k), [])
    assert it.state.now.waiting.posts == (Post(0, "three four."), Post(0, "five."))
    assert it.state.now.owed == Owed()
    assert not it.state.now.floor.question


def test_after_stop_nothing_is_left_to_say():
    it = insist(stream(), "take")
    it.step(turn(0), [Words("mind", f"one two {n}.", id=5) for n in range(3)])
    it.network.heads.user.bias.data.fill_(1e6)
    assert insist(it, "yield").step(turn(1), []).cut
    insist(it, "listen").step(turn(2), [Words("speaker", "one", id=1, cut=True)])
    assert it.state.now.waiting.interrupted.posts
    it.step(turn(3), [Words("ears", "Stop, please.", id=9)])
    assert it.state.now.waiting.posts == it.state.now.waiting.interrupted.posts == ()


def test_after_the_stop_button_nothing_is_left_to_say_either():
    it = insist(stream(), "take")
    it.step(turn(0), [Words("mind", f"one two {n}.", id=5) for n in range(3)])
    assert it.step(turn(1), [Words("user", "stop")]).cut
    insist(it, "listen").network.heads.user.bias.data.fill_(-1e6)
    it.step(turn(2), [Words("speaker", "one", id=1, cut=True)])
    outs = [it.step(turn(k), []) for k in range(3, 30)]
    assert not any(out.say for out in outs)


def test_its_own_words_that_were_never_played_are_struck():
    it = insist(stream(), "take")
    it.step(turn(0), [])
    insist(it, "hold")
    while not it.state.now.saying.utterances:
        it.step(turn(it.state.now.turn), [])
    insist(it, "yield").network.heads.user.bias.data.fill_(1e6)
    assert it.step(turn(it.state.now.turn), []).cut
    handed_out = it.state.now.saying.utterances[0]
    known = len(it.state.memory.struck)
    insist(it, "listen")
    it.step(turn(it.state.now.turn), [Words("speaker", "", id=1, cut=True)])
    assert it.state.now.saying == Saying()
    assert len(it.state.memory.struck) == known + handed_out > known


@pytest.mark.parametrize(("spoken_to", "act"), [(-1e6, "hold"), (1e6, "yield")])
def test_while_it_is_heard_it_yields_to_the_user_alone(spoken_to, act):
    it = insist(stream(), "take")
    it.step(turn(0), [Words("mind", "one two three four.", id=1)])
    it.network.heads.user.bias.data.fill_(spoken_to)
    assert insist(it, "yield").step(turn(1), []).act == act


def test_who_says_let_me_see_hands_the_question_on():
    it = insist(stream(), "take")
    it._talking._say = lambda known, _: (Utterance("Let me see."),)
    it.network.heads.user.bias.data.fill_(-1e6)
    assert it.step(turn(0), [Words("ears", "what is the time")]).act == "take"
    insist(it, "hold")
    outs = [it.step(turn(k), []) for k in range(1, 8)]
    assert [out.act for out in outs] == ["hold"] * 4 + ["delegate"] + ["hold"] * 2
    assert outs[4].delegate.query == "what is the time"


def test_who_asked_something_and_is_told_to_go_on_is_answered_all_the_same():
    it = insist(stream(), "take")
    it._talking._say = lambda known, _: (Utterance("I am listening."),)
    it.network.heads.user.bias.data.fill_(-1e6)
    question = "Why is the sky blue?"
    it.step(turn(0), [Words("ears", question, id=1)])
    insist(it, "hold")
    outs = [it.step(turn(k), []) for k in range(1, 8)]
    assert [out.delegate.query for out in outs if out.delegate] == [question]


def test_after_stop_nothing_is_owed():
    it = insist(stream(), "take")
    it._talking._say = lambda known, _: (Utterance("Let me see."),)
    it.step(turn(0), [Words("ears", "what is the time")])
    it.step(turn(1), [Words("user", "stop")])
    insist(it, "listen")
    assert not any(it.step(turn(k), []).delegate for k in range(2, 20))


@pytest.mark.parametrize(("all_said", "silent"), [(0.0, 12), (2.0, 7)])
def test_words_that_were_spoken_to_it_are_not_left_unanswered(all_said, silent):
    it = insist(stream(), "listen")
    it._talking._say = lambda known, _: (Utterance("Let me see."),)
    it.network.heads.user.weight.data.zero_()
    user = it.network.heads.user.bias.data
    user.fill_(5.0)
    outs = [it.step(turn(k), []) for k in range(4)]
    user.fill_(-5.0)
    words = [Words("ears", "what is the time", id=1)]
    for k in range(4, 24):
        outs.append(it.step(turn(k), words if k == 7 else []))
        it.state.now.all_said = all_said
    begun = 4 + silent - 1
    assert [k for k, out in enumerate(outs) if out.act == "take"] == [begun]
    (handed_on,) = (k for k, out in enumerate(outs) if out.delegate)
    assert begun < handed_on <= begun + 5


def test_it_says_which_lines_it_lets_pass():
    it = insist(stream(), "listen")
    it.state.now.meant = Meant(odds=-5.0)
    it._reading._meant = lambda *_: -5.0
    lines = [
        Words("ears", "Dinner is", id=1, final=False),
        Words("ears", "Dinner is ready.", id=2),
        Words("ears", "", id=3),
        Words("ears", "Yeah.", id=4),
        Words("ears", "Stop.", id=5),
        Words("user", "Who was he?", id=-1),
    ]
    assert it.step(turn(0), lines[:5]).passed == (2,)
    assert it.step(turn(1), lines).passed == (), "whoever types is asking"
    it._reading._meant = lambda *_: 0.0
    assert it.step(turn(2), lines[:2]).passed == ()


def test_what_is_typed_is_handed_on_at_once():
    it = insist(stream(), "listen")
    out = it.step(turn(0), [Words("user", "read example.org")])
    assert (out.act, out.delegate.query) == ("delegate", "read example.org")
    assert it.step(turn(1), []).act == "listen"


def test_the_whole_question_takes_the_place_of_its_half():
    it = insist(stream(), "delegate")
    half = Words("ears", "My doctor told me.", id=1, from_ms=0, to_ms=1000)
    rest = Words("ears", "I should rest.", id=2, from_ms=1800, to_ms=2800)
    assert it.step(turn(0), [half]).delegate.query == half.text
    insist(it, "hold")
    it.step(turn(1), [Words("mind", "That is strange.", id=1), Words("mind", "Bells ring.", id=0)])
    it.state.now.owed = replace(it.state.now.owed, spoken=5, silent=1)
    it.network.heads.user.weight.data.zero_()
    it.network.heads.user.bias.data.fill_(-5.0)
    out = it.step(turn(2), [rest])
    assert (out.delegate.query, out.cancel) == (f"{half.text} {rest.text}", (1,))
    assert [post.text for post in it.state.now.waiting.posts] == ["Bells ring."]
    assert it.step(turn(3), []).cancel == ()


def test_whoever_goes_on_is_not_answered_before_the_rest_is_written():
    it = insist(stream(), "listen")
    it.network.heads.user.weight.data.zero_()
    user = it.network.heads.user.bias.data
    user.fill_(5.0)
    for k in range(4):
        it.step(turn(k), [])
    user.fill_(-5.0)
    insist(it, "take").step(turn(4), [Words("mind", "Rome is old.", id=1)])
    assert it.state.now.waiting.posts
    it.step(turn(5), [Words("ears", "and how far", id=1)])
    assert not it.state.now.waiting.posts


def test_what_others_say_may_stay_unanswered():
    it = insist(stream(), "listen")
    it.network.heads.user.weight.data.zero_()
    it.network.heads.user.bias.data.fill_(-5.0)
    words = [Words("ears", "what is the time", id=1)]
    assert not any(it.step(turn(k), words if k == 2 else []).delegate for k in range(20))


def test_a_network_with_known_phrases_says_nothing_else():
    config = replace(NANO, says=False, say_per_turn=24, vocabulary=512)
    it = insist(Stream(Interaction.seeded(config, seed=5), taste=Taste(1.0, 50)), "ack")
    said = {it.step(turn(k), []).ack for k in range(36)} - {""}
    assert said <= set(PHRASES)
    assert len(said) > 1


def test_a_nod_is_a_nod_and_a_whole_question_gets_no_help():
    config = replace(NANO, says=False, say_per_turn=24, vocabulary=512)
    network = Interaction.seeded(config, seed=5)

    def said(act, *words):
        found = set()
        for seed in range(12):
            it = insist(Stream(network, seed=seed, taste=Taste(2.0, 50)), act)
            out = it.step(turn(0), [Words("ears", text) for text in words])
            found |= {out.ack, *(utterance.text for utterance in out.say)} - {""}
        return found

    assert said("ack", "We went to Rome.") <= set(NODS)
    assert said("take", "Why is the sky blue?") <= set(OPENERS)
    assert said("take", "I would like to") & set(HELPS)


def test_a_step_tells_how_it_came_to_its_answer():
    it = insist(stream(), "take")
    out = it.step(turn(0), [])
    assert max(out.trace.floor, key=out.trace.floor.get) == "take"
    assert set(out.trace.floor) == set(ACTS)
    assert (out.trace.user > 0) == out.user_speaking
    assert 0 < len(out.trace.tokens) <= NANO.say_per_turn
    assert insist(it, "yield").step(turn(1), [Words("user", "stop")]).trace.tokens == ()


def test_what_the_mind_found_is_said_at_last():
    it = insist(stream(), "listen")
    it.network.heads.user.bias.data.fill_(-1e6)
    it.step(turn(0), [Words("mind", "one two three four.", id=1)])
    outs = [it.step(turn(k), []) for k in range(1, 12)]
    assert [out.act for out in outs] == ["listen"] * 9 + ["take", "hold"]
    assert outs[9].say == (Utterance("one two three four.", 1),)


def test_the_phrases_of_the_shipped_network_fit_into_one_micro_turn():
    tokenizer = Tokenizer(MINI.vocabulary)
    assert max(len(tokenizer.encode(p)) for p in PHRASES) < MINI.say_per_turn


def test_patience_and_firmness_are_the_users_wish():
    it = insist(stream(), "listen")
    bias = it.network.heads.floor.bias.data
    bias.zero_()
    it.network.heads.floor.weight.data.zero_()
    bias[ACTS.index("take")] = -0.5
    bias[ACTS.index("ack")] = -9.0
    assert it.step(turn(0), []).act == "listen"
    it.tune(end_of_turn_ms=300, barge_in_ms=320)
    assert it.step(turn(1), []).act == "take"
    bias[ACTS.index("yield")] = 0.5
    it.network.heads.user.bias.data.fill_(1e6)
    it.tune(end_of_turn_ms=300, barge_in_ms=640)
    assert it.step(turn(2), []).act == "hold"
    it.tune(end_of_turn_ms=300, barge_in_ms=160)
    assert it.step(turn(3), []).act == "yield"


def test_a_network_that_does_not_hear_well_enough_is_not_listened_to():
    network = Interaction.seeded(replace(NANO, hears=False), seed=5)
    it = Stream(network)
    assert not any(it.step(turn(k), []).heard for k in range(TURNS))


def test_a_closed_eye_sees_nothing():
    config = replace(NANO, camera_every=0, screen_every=0)
    it = Stream(Interaction.seeded(config, seed=5))
    it.step(turn(0, screen=True), [])
    assert int(it.state.memory.counts[SENSE]) == 5
    assert config.positions_per_minute == 300 * 6


def test_it_delegates_only_what_it_was_asked():
    it = insist(stream(), "delegate")
    assert it.step(turn(0), []).delegate is None
    out = it.step(turn(1), [Words("ears", "what is the time in rome")])
    assert (out.delegate.job, out.delegate.query) == (1, "what is the time in rome")
    assert it.step(turn(2), []).delegate is None


def test_long_texts_are_read_over_several_micro_turns():
    it = stream()
    it.step(turn(0), [Words("ears", "word " * 20)])
    assert len(it.state.now.unread) > 0
    before = len(it.state.now.unread)
    it.step(turn(1), [])
    assert len(it.state.now.unread) == max(0, before - NANO.read_per_turn)


def test_nothing_grows_with_time():
    it = stream()
    live(it, range(120))
    now = it.state.now
    assert len(it.state._past) == it.state._past.maxlen
    assert len(now.unread) <= NANO.pages
    assert len(now.waiting.posts) <= 16
    assert len(now.saying.pieces) <= 512
    assert len(it.state.memory.struck) <= NANO.pages + NANO.slack


def test_half_precision_lives_too():
    it = Stream(Interaction.seeded(NANO, seed=5).bfloat16())
    live(it, range(12))
    assert it.state.memory.keys.dtype == torch.bfloat16
    assert not it.state.memory.values.isnan().any()


def test_warming_up_leaves_no_trace(lived):
    it = stream()
    it.warm_up()
    assert live(it, range(TURNS)) == lived


def test_an_order_is_read_again_and_lets_it_say_the_next_number():
    it = insist(stream(), "listen")
    text = it.state.memory.counts[TEXT].item()
    it.step(turn(0), [Order("mind", "count(squats)")])
    ids = Tokenizer(NANO.vocabulary).encode("count(squats)")
    read = 0
    for index in range(1, 17):
        it.step(turn(index), [])
        read = it.state.memory.counts[TEXT].item() - text
    assert read == 2 * (1 + len(ids)), "once when it came, once after three seconds"
    it._talking._say = lambda known, _: tuple(
        Utterance(word) for word in ("One", "Two") if word in known
    )
    insist(it, "ack")
    said = [it.step(turn(index), []).ack for index in range(17, 22)]
    assert [word for word in said if word] == ["One", "Two"]
    assert said[1:3] == ["", ""], "never one number over another"
    it.step(turn(22), [Order("mind", "stop(count(squats))", standing=False)])
    assert not it.state.now.orders.texts


def test_nobody_is_nodded_at_where_nobody_spoke():
    it = stream()
    it.network.heads.user.weight.data.zero_()
    it.network.heads.user.bias.data.fill_(-5.0)
    it.step(turn(0), [Order("mind", "watch_for(somebody comes in)")])
    known = []
    it._talking._say = lambda words, _: known.append(words) or ()
    for spoken_to in (-100, 3):
        it.state.now.spoken_to = spoken_to
        it.state.now.floor = Floor()
        insist(it, "ack").step(turn(4), [])
    assert known == [("Now",), (*NODS, "Now")]


def test_nothing_is_counted_that_is_not_seen():
    it = stream()
    it.step(turn(0), [Order("mind", "count(squats)")])
    insist(it, "ack")
    assert not any(it.step(turn(k, camera=False), []).ack for k in range(1, 9))


def test_a_full_stop_of_the_ears_is_not_read():
    ids = {}
    for text in ("I would like to", "I would like to.", "Would you like to?"):
        it = insist(stream(), "listen")
        it._blocks.read = lambda _: None
        it.step(turn(0), [Words("ears", text)])
        ids[text] = it.state.now.unread
    assert ids["I would like to."] == ids["I would like to"] != ids["Would you like to?"]


def test_a_line_is_read_while_it_grows_and_asks_once_it_is_final():
    it, read = insist(stream(), "listen"), []
    it._blocks.read = lambda _: None
    versions = ["What", "What is the", "What is the time?"]
    for k, text in enumerate(versions):
        it.step(turn(k), [Words("ears", text, id=1, final=k == len(versions) - 1)])
        read.append(it.state.now.unread)
        assert bool(it.state.now.floor.question) == (k == len(versions) - 1)
        it.state.now.unread = ()
    written = Tokenizer(NANO.vocabulary).encode
    some, rest = ((origin_id("ears"), *written(text)) for text in ("what is", "the time?"))
    assert read == [(), some, (*rest, END)]


def test_an_order_for_the_eyes_is_not_lost_among_words_of_long_ago():
    it = insist(stream(), "listen")
    it.step(turn(0), [Words("ears", "we went to Rome by train and it rained all day.", id=1)])
    told = it.state.memory.texts
    assert len(told) > 5
    it.step(turn(1), [Order("mind", "count(squats)")])
    assert it.state.memory.struck >= set(told)
    for k in range(2, 40):
        it.step(turn(k), [])
    assert it.state.memory.struck == set(told), "the order itself, and what it is read anew, stay"


def test_who_has_closed_eyes_takes_no_orders():
    assert stream().reads_orders
    assert not Stream(Interaction.seeded(replace(MINI, camera_every=0))).reads_orders
