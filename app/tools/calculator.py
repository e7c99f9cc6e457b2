"""Sums: a formula or a sentence with one in, a spoken number out."""

import ast
import operator
import re
from collections.abc import Callable

from app.errors import ToolError
from app.tools.numbers import digits, spoken_number

_WORDS = (
    (r"(?:what's|what is|how much is|calculate|compute|work out)\b", ""),
    (r"(\d),(?=\d{3}\b)", r"\1"),
    (r"\bthe square root of (\d+(?:\.\d+)?)|\bsquare root of (\d+(?:\.\d+)?)", r"(\1\2)**0.5"),
    (r"(\d+(?:\.\d+)?)\s*(?:percent|per cent|%) of", r"\1/100*"),
    (r"\bto the power of\b|\^", "**"),
    (r"\bsquared\b", "**2"),
    (r"\bcubed\b", "**3"),
    (r"\bplus\b|\band\b", "+"),
    (r"\bminus\b", "-"),
    (r"\btimes\b|\bmultiplied by\b|[x×](?=\s*[\d(])", "*"),
    (r"\bdivided by\b|\bover\b|÷", "/"),
    (r"\bhalf of\b", "0.5*"),
    (r"\bequals?\b|[?=]|\.\s*$", ""),
)
_OPERATIONS: dict[type[ast.AST], Callable[..., float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
}
_FORMULA = re.compile(r"^[\d\s.+\-*/%()]*\d[\d\s.+\-*/%()]*$")
MOST_CHARACTERS, MOST_POWER = 200, 1000


def formula(text: str) -> str:
    """The formula in a sentence like "what is twelve times seven", or an empty text."""
    found = digits(text)[:MOST_CHARACTERS]
    for pattern, by in _WORDS:
        found = re.sub(pattern, by, found)
    found = found.strip()
    has_sum = bool(re.search(r"\d[\s)]*(?:[+\-*/%])", found))
    return found if has_sum and _FORMULA.match(found) else ""


def value(expression: str) -> float:
    """What a formula comes to. Raises ToolError where it is none or has no value."""
    try:
        result = _value(ast.parse(expression[:MOST_CHARACTERS], mode="eval").body)
        return float(result)
    except ZeroDivisionError as error:
        raise ToolError("Nothing can be divided by zero.") from error
    except (SyntaxError, ValueError, TypeError, OverflowError, RecursionError) as error:
        raise ToolError(f'I cannot work out "{expression}".') from error


def _value(node: ast.AST) -> float:
    match node:
        case ast.Constant(value=int() | float() as number):
            return number
        case ast.UnaryOp(op=op, operand=operand):
            return _OPERATIONS[type(op)](_value(operand))
        case ast.BinOp(op=op, left=left, right=right):
            one, other = _value(left), _value(right)
            if isinstance(op, ast.Pow) and (abs(other) > MOST_POWER or abs(one) > 1e9):
                raise ValueError("too large")
            result = _OPERATIONS[type(op)](one, other)
            if isinstance(result, complex):
                raise ValueError("no real number")
            return result
    raise ValueError("no formula")


def answer(expression: str) -> str:
    """The sentence to say. Raises ToolError."""
    return f"That is {spoken_number(value(formula(expression) or expression))}."
