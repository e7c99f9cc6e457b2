import os
import subprocess
import sys

import pytest
import torch

from model.config import NANO
from model.moe import Mixture, dense

TOLERANCE = {"rtol": 1e-4, "atol": 1e-5}


def routed(device):
    torch.manual_seed(0)
    mixture = Mixture(NANO).eval().to(device)
    for weights in (mixture.gate_up, mixture.down):
        torch.nn.init.normal_(weights, std=0.3)
    x = torch.randn(5, NANO.width, device=device)
    with torch.no_grad():
        return (x, *mixture.route(x), mixture.gate_up.detach(), mixture.down.detach())


def compare(device):
    from model.gather_cuda import fused

    arguments = routed(device)
    torch.testing.assert_close(fused(*arguments), dense(*arguments), **TOLERANCE)


def test_the_kernels_interpreted_give_what_dense_gives():
    pytest.importorskip("triton")
    # In a process of its own: Triton reads the switch once, when it is first imported.
    run = "from tests.model.test_gather_cuda import compare; compare('cpu')"
    done = subprocess.run(
        [sys.executable, "-c", run],
        env=os.environ | {"TRITON_INTERPRET": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
def test_the_kernels_give_what_dense_gives():
    compare("cuda")
