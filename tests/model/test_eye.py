import numpy as np
import pytest
import torch

from model.config import MINI
from model.eye import LAGS, Eye, at_its_size


@pytest.fixture(scope="module")
def eye():
    torch.manual_seed(0)
    return Eye(MINI).eval()


def films(rows=2, turns=40):
    draw = torch.Generator().manual_seed(0)
    return torch.randint(0, 255, (rows, turns, 60, 80, 3), generator=draw, dtype=torch.uint8)


@torch.no_grad()
def test_one_picture_at_a_time_is_the_same_as_all_at_once(eye):
    pictures, seen, found = films(), None, []
    whole, at_the_end = eye(pictures)
    for picture in pictures.split(1, 1):
        one, seen = eye(picture, seen)
        found.append(one)
    torch.testing.assert_close(torch.cat(found, 1), whole)
    torch.testing.assert_close(seen.light, at_the_end.light)
    torch.testing.assert_close(seen.hidden, at_the_end.hidden)


@torch.no_grad()
def test_rows_know_nothing_of_one_another(eye):
    pictures = films()
    torch.testing.assert_close(eye(pictures)[0][1], eye(pictures[1:])[0][0])


@torch.no_grad()
def test_what_comes_later_changes_nothing_found_before(eye):
    pictures = films(1)
    changed = pictures.clone()
    changed[:, 20:] = 0
    torch.testing.assert_close(eye(pictures)[0][:, :20], eye(changed)[0][:, :20])
    assert not torch.allclose(eye(pictures)[0][:, 20:], eye(changed)[0][:, 20:])


@torch.no_grad()
def test_it_remembers_no_more_after_an_hour_than_after_a_minute(eye):
    _, seen = eye(films(1, 2 * LAGS))
    _, later = eye(films(1, 5), seen)
    assert later.light.shape == seen.light.shape == (1, LAGS, 300)
    assert later.alike.shape == seen.alike.shape


@torch.no_grad()
def test_brighter_light_is_no_movement(eye):
    """Comparing goes by what differs within a picture."""
    dim = films(1, 1).expand(-1, 4, -1, -1, -1) // 2
    bright = dim.clone()
    bright[:, 2:] += 60
    _, still = eye(dim)
    _, lit = eye(bright)
    torch.testing.assert_close(lit.light, still.light, atol=1e-6, rtol=0)


def test_a_picture_of_any_size_is_brought_to_its_own():
    assert at_its_size(np.zeros((240, 320, 3), np.uint8)).shape == (60, 80, 3)
