"""Shows the examples of docstrings as code on the reference pages."""

from __future__ import annotations

import re
from typing import Any

import griffe

# From ">>>" at the start of a line to the next blank line or the end.
EXAMPLE = re.compile(r"^>>>.*(?:\n.+)*", re.MULTILINE)


class Fences(griffe.Extension):
    """Puts a fence round each run of lines that begins with the prompt."""

    def on_object(self, *, obj: griffe.Object, **_: Any) -> None:
        """Called for each object that was read, its members included."""
        if obj.docstring is not None:
            obj.docstring.value = EXAMPLE.sub(r"```pycon\n\g<0>\n```", obj.docstring.value)
