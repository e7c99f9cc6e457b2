import socket
import threading
import time

import numpy as np
import pytest

from capture.camera import Camera
from capture.errors import DeviceError


@pytest.fixture
def opened():
    cameras = []

    def open_camera(*args, **kwargs):
        cameras.append(Camera(*args, **kwargs))
        return cameras[-1]

    yield open_camera
    for camera in cameras:
        camera.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("grab")]


def test_the_newest_picture_comes_with_its_age(network_camera, opened, eventually):
    camera = opened(network_camera.url)
    picture = eventually(camera.latest)
    assert picture.eye == "camera"
    assert picture.rgb.shape == (240, 320, 3)
    assert picture.rgb.dtype == np.uint8
    np.testing.assert_allclose(picture.rgb.mean(axis=(0, 1)), (200, 30, 30), atol=5)
    assert 0 <= picture.age_ms < 1000
    network_camera.rgb[:] = (20, 20, 220)
    eventually(lambda: (seen := camera.picture_at(0)) and seen.rgb[0, 0, 2] > 200)
    assert camera.take_notices() == []


def test_other_shapes_get_borders_instead_of_distortion(network_camera, opened, eventually):
    network_camera.rgb = np.full((180, 480, 3), 250, np.uint8)
    rgb = eventually(opened(network_camera.url).latest).rgb
    assert rgb[:58].max() == rgb[-58:].max() == 0
    assert rgb[62:-62].min() > 240


def test_a_frozen_camera_shows_nothing_and_says_so_once(network_camera, opened, eventually):
    camera = opened(network_camera.url, max_age_ms=600)
    eventually(camera.latest)
    network_camera.frozen.set()
    eventually(lambda: camera.latest() is None)
    assert [camera.latest() for _ in range(3)] == [None] * 3
    assert [notice.kind for notice in camera.take_notices()] == ["dropped"]
    network_camera.frozen.clear()
    eventually(camera.latest)
    (notice,) = camera.take_notices()
    assert notice.kind == "device"
    assert notice.text.endswith("is back.")


def test_a_camera_that_goes_away_is_told_once(network_camera, opened, eventually):
    camera = opened(network_camera.url)
    eventually(camera.latest)
    network_camera.stop()
    eventually(lambda: camera.latest() is None)
    notices = eventually(camera.take_notices)
    time.sleep(0.2)
    assert camera.latest() is None
    assert len(notices + camera.take_notices()) == 1


def test_an_absent_camera_gives_a_notice(opened, eventually):
    camera = opened("http://127.0.0.1:9/none")
    assert camera.latest() is None
    (notice,) = eventually(camera.take_notices)
    assert notice.kind == "device"
    assert "absent or in use" in notice.text


def test_a_camera_that_never_answers_blocks_nobody_and_is_given_up(opened, eventually):
    with socket.create_server(("127.0.0.1", 0)) as mute:
        before = time.monotonic()
        camera = opened(f"http://127.0.0.1:{mute.getsockname()[1]}/")
        assert camera.latest() is None
        assert time.monotonic() - before < 2.5, "whoever asks for a picture never waits for it"
        (notice,) = eventually(lambda: camera.latest() or camera.take_notices())
        assert "absent" in notice.text
        assert time.monotonic() - before >= 4.9


def test_a_file_plays_once_at_its_own_rate(video, opened, eventually):
    before = time.monotonic()
    camera = opened(video)
    eventually(camera.latest)
    eventually(lambda: (seen := camera.latest()) and seen.rgb.mean() > 95)
    assert time.monotonic() - before >= 0.9
    eventually(lambda: camera.latest() is None)
    assert 1.8 <= time.monotonic() - before < 8.0
    assert camera.take_notices() == []


def test_a_name_nobody_has_is_refused():
    with pytest.raises(DeviceError, match='no camera is called "x"; known: '):
        Camera("x")


def test_why_a_camera_does_not_open_is_told_as_far_as_the_system_knows(monkeypatch, tmp_path):
    from capture import camera

    monkeypatch.setattr(camera, "programs_using", lambda file: ["cheese", "zoom"])
    assert "absent or in use" in camera._why_closed(None)
    assert "absent or in use" in camera._why_closed(99)
    monkeypatch.setattr(camera.Path, "exists", lambda file: True)
    monkeypatch.setattr(camera.os, "access", lambda file, how: False)
    assert "the group video" in camera._why_closed(0)
    monkeypatch.setattr(camera.os, "access", lambda file, how: True)
    assert camera._why_closed(0) == "is in use by cheese, zoom; close that to be seen"
    monkeypatch.setattr(camera, "programs_using", lambda file: [])
    assert "gives no picture" in camera._why_closed(0)
