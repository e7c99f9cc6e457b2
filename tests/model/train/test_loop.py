import math
from dataclasses import replace

import pytest
import torch

from model.config import NANO
from model.interaction import Interaction
from model.tokenizer import Tokenizer
from model.train.data import collate
from model.train.evaluate import evaluate
from model.train.loop import Plan, Trainer, train
from model.train.losses import Weights, losses
from model.train.talk import UNKNOWN
from tests.model.train.talks import tone_talk

TALKS = [tone_talk(seed) for seed in range(4)]
PLAN = Plan(batch=2, warm_up=5, rate=5e-3)


def trainer(talks=TALKS, plan=PLAN):
    return Trainer(Interaction.seeded(NANO), talks, plan)


def test_a_tiny_batch_is_learned_by_heart():
    one = trainer([min(TALKS, key=lambda talk: len(talk.acts))])
    first, *_, last = (one.step()["all"] for _ in range(20))
    assert last < first / 2


def test_going_on_makes_the_same_steps(tmp_path):
    through, stopped, resumed = trainer(), trainer(), trainer()
    expected = [through.step() for _ in range(4)]
    for _ in range(2):
        stopped.step()
    stopped.save(tmp_path / "state")
    resumed.resume(tmp_path / "state")
    assert resumed.steps == 2
    assert [resumed.step() for _ in range(2)] == expected[2:]


def test_talks_that_nobody_has_seen_take_the_place_of_those_drawn_again():
    new = [tone_talk(9), tone_talk(10)]
    one, other = trainer(plan=replace(PLAN, follow=0.0)), trainer(new, replace(PLAN, follow=0.0))
    one.fresh = lambda talks: new[:talks]
    assert one.step()["all"] == pytest.approx(other.step()["all"])


def test_a_state_is_kept_in_parts_that_are_small(tmp_path, monkeypatch):
    monkeypatch.setattr("model.train.keep._MOST_BYTES", 100_000)
    one, other = trainer(), trainer()
    one.step()
    one.save(tmp_path / "state")
    parts = list((tmp_path / "state").glob("*.safetensors"))
    assert len(parts) > 2
    assert all(path.stat().st_size < 200_000 for path in parts)
    other.resume(tmp_path / "state")
    assert one.step() == other.step()


def test_a_state_is_never_half_there(tmp_path):
    one = trainer()
    one.step()
    one.save(tmp_path / "state")
    (tmp_path / "state").rename(tmp_path / "state.old")  # stopped while a new one took its place
    other = trainer()
    other.resume(tmp_path / "state")
    assert other.steps == 1


def test_training_begins_anew_where_nothing_is_kept(tmp_path):
    one = trainer()
    one.resume(tmp_path / "state")
    assert one.steps == 0


def test_means_are_logged_each_few_steps_and_the_state_is_kept(tmp_path):
    lines, one = [], trainer()
    train(one, tmp_path / "state", lambda: float(one.steps < 5), lines.append, log_every=2)
    assert [line["step"] for line in lines] == [2, 4]
    assert set(lines[0]) == {"step", "floor", "user", "hear", "say", "all"}
    assert (tmp_path / "state").is_dir()


def test_every_head_is_pulled_and_every_gradient_finite():
    network = Interaction.seeded(NANO).train()
    batch = collate(TALKS, NANO, Tokenizer(NANO.vocabulary))
    parts = losses(network(batch.inputs, batch.places), batch.targets, Weights())
    for name, head in (("floor", "floor"), ("user", "user"), ("hear", "hear"), ("say", "say")):
        weight = getattr(network.heads, head).weight
        (gradient,) = torch.autograd.grad(parts[name], weight, retain_graph=True)
        assert gradient.isfinite().all()
        assert gradient.any()


def test_a_talk_about_which_nothing_is_known_has_no_floor_loss():
    talk = TALKS[0]
    blank = talk.acts * 0 + UNKNOWN
    batch = collate([replace(talk, acts=blank, user=blank, words="", sayings=())], NANO,
                    Tokenizer(NANO.vocabulary))  # fmt: skip
    network = Interaction.seeded(NANO)
    parts = losses(network(batch.inputs, batch.places), batch.targets, Weights())
    assert (parts["floor"].item(), parts["user"].item()) == (0, 0)
    assert all(math.isfinite(loss.item()) for loss in parts.values())


def test_the_rate_rises_and_then_falls():
    plan = Plan(warm_up=10, rate=1.0)
    assert [plan.rate_at(step) for step in (0, 9, 39)] == pytest.approx([0.1, 1.0, 0.5])


def test_the_measure_knows_what_listening_alone_would_reach():
    figures = evaluate(Interaction.seeded(NANO), TALKS)
    acts = [act for talk in TALKS for act in talk.acts if act >= 0]
    assert figures["always_listen"] == pytest.approx(acts.count(0) / len(acts), abs=1e-3)
    assert figures["always_listen"] < figures["going_on"] < 1
