"""Tools as models see and use them."""

import asyncio
from types import SimpleNamespace

import pytest

from app.errors import ToolError
from app.minds import USUAL
from app.tools.policy import Policy
from app.tools.toolbox import Tool, Toolbox

BOX = Toolbox(USUAL, Policy())
HANDS = SimpleNamespace(note=lambda text: None)


async def spell(hands, word: str, times: str = "1") -> str:
    """Spell a word.

    Args:
        hands: of the job.
        word: the word,
            however long.
        times: how often.
    """
    return f"{word} {times}"


async def sleeps(hands) -> str:
    """Never comes back."""
    await asyncio.sleep(3600)
    return ""


def use(tool: Tool, **arguments) -> str:
    return asyncio.run(Toolbox([tool], Policy()).use(tool.name, HANDS, **arguments))


def test_a_model_is_told_the_purpose_and_every_argument():
    assert Tool(spell).purpose == "Spell a word."
    assert Tool(spell).schema == {
        "type": "object",
        "properties": {
            "word": {"type": "string", "description": "the word, however long."},
            "times": {"type": "string", "description": "how often."},
        },
        "required": ["word"],
        "additionalProperties": False,
    }


@pytest.mark.parametrize("tool", USUAL, ids=lambda tool: tool.name)
def test_every_usual_tool_says_what_it_is_for(tool):
    described = [each["description"] for each in tool.schema["properties"].values()]
    assert tool.purpose.endswith(".")
    assert all(" " in text for text in described)


def test_what_models_send_is_made_to_fit():
    assert use(Tool(spell), word=5, times=None, invented="x") == "5 1"
    with pytest.raises(ToolError, match="spell needs word"):
        use(Tool(spell))


def test_a_tool_that_does_not_come_back_is_given_up():
    with pytest.raises(ToolError, match="took too long"):
        use(Tool(sleeps, limit_s=0.05))


def test_a_very_long_result_is_cut():
    async def floods(hands) -> str:
        return "x" * 10_000_000

    assert len(use(Tool(floods))) == 12_000
