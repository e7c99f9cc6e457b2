"""Sums, time and date as tools."""

from app.tools import calculator, clock
from app.tools.hands import Hands


async def calculate(hands: Hands, expression: str) -> str:
    """Work out a sum exactly.

    Args:
        hands: of the job.
        expression: a formula like "12*7" or "15/100*80".
    """
    return calculator.answer(expression)


async def tell_time(hands: Hands, question: str) -> str:
    """Answer a question about the time, a date or the days until one.

    Args:
        hands: of the job.
        question: e.g. "what time is it", "how many days until christmas".
    """
    return clock.tell(question, hands.now)
