"""Speech, pictures and sound devices to test with."""

import http.server
import threading
import time
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from capture.frames import Pcm, Rgb
from capture.vision import cv2
from tests.pulse import pulse

__all__ = ["pulse"]

Say = Callable[..., Pcm]


@pytest.fixture(scope="session")
def speech() -> Say:
    """Speech of a sentence, int16 [n] at 24 kHz."""
    hibari = pytest.importorskip("hibari")
    voice = hibari.Hibari()

    def say(text: str, seed: int = 1) -> Pcm:
        return (voice(text, seed=seed) * 16_000).clip(-32768, 32767).astype(np.int16)

    return say


def plain(red: int, green: int, blue: int, size: tuple[int, int] = (320, 240)) -> Rgb:
    return np.full((size[1], size[0], 3), (red, green, blue), np.uint8)


class NetworkCamera:
    """MJPEG over HTTP; `rgb` is what the camera sees, `frozen` holds its pictures back."""

    def __init__(self) -> None:
        self.rgb = plain(200, 30, 30)
        self.frozen = threading.Event()
        self.stopped = threading.Event()
        camera = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=f")
                self.end_headers()
                while not camera.stopped.wait(0.05):
                    if not camera.frozen.is_set():
                        self.wfile.write(camera.part())

            def log_message(self, *_: object) -> None: ...

            def handle(self) -> None:
                try:
                    super().handle()
                except ConnectionError:
                    self.close_connection = True

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}/video"

    def part(self) -> bytes:
        jpeg = cv2.imencode(".jpg", self.rgb[:, :, ::-1])[1].tobytes()
        head = f"--f\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n\r\n"
        return head.encode() + jpeg + b"\r\n"

    def stop(self) -> None:
        self.stopped.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def network_camera() -> Iterator[NetworkCamera]:
    camera = NetworkCamera()
    yield camera
    camera.stop()


@pytest.fixture
def video(tmp_path) -> str:
    """Two seconds at ten pictures a second; picture `k` is grey of level 10 k."""
    path = str(tmp_path / "grey.avi")
    writer = cv2.VideoWriter(path, cv2.VideoWriter.fourcc(*"MJPG"), 10, (320, 240))
    for number in range(20):
        writer.write(plain(*[10 * number] * 3))
    writer.release()
    return path


@pytest.fixture
def eventually() -> Callable[[Callable[[], object]], object]:
    """Asks again and again until the answer is true; fails after twenty seconds."""

    def ask(question: Callable[[], object]) -> object:
        deadline = time.monotonic() + 20
        while not (answer := question()):
            assert time.monotonic() < deadline, "it never came true"
            time.sleep(0.02)
        return answer

    return ask
