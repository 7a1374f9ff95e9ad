"""House styles: one agency's habits, frozen."""

from __future__ import annotations

import attrs

__all__ = ["HouseStyle"]


@attrs.frozen(kw_only=True)
class HouseStyle:
    """How a newsroom marks its copy, where it differs from the wire at large.

    >>> HouseStyle(dash_dialogue=True).dash_dialogue
    True
    """

    dash_dialogue: bool = False
    """Whether a dash at the start of a paragraph opens direct speech, as in Nordic copy."""
