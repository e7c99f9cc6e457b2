"""What the mind's tools may do by themselves: the user's own rules, by the tool's name.

# policy.toml in the configuration folder
search_web = "allow"      # allow, ask or deny
write_note = "ask"
"files_*" = "deny"        # names of MCP tools begin with the name of their server
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path
from typing import Literal, cast, get_args

from app.errors import UsageError

Rule = Literal["allow", "ask", "deny"]
DENIED = "The user did not allow that."


@dataclass(frozen=True, slots=True)
class Policy:
    """Rules by name or pattern; the first that fits holds."""

    rules: Mapping[str, Rule] = field(default_factory=dict)

    def rule(self, tool: str, usual: Rule) -> Rule:
        """What holds for `tool`; `usual` where the user has said nothing."""
        for pattern, rule in self.rules.items():
            if fnmatch(tool, pattern):
                return rule
        return usual

    @classmethod
    def read(cls, path: Path) -> "Policy":
        """The rules of a file; none where there is no such file. Raises UsageError."""
        try:
            rules = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise UsageError(f'The policy file "{path}" cannot be read: {error}.') from error
        for name, rule in rules.items():
            if rule not in get_args(Rule):
                raise UsageError(f'"{path}": {name} = "{rule}"; choose allow, ask or deny.')
        return cls(cast(dict[str, Rule], rules))
