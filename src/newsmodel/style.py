"""House styles: one agency's habits, frozen."""

from __future__ import annotations

import attrs

from newsmodel.errors import InvalidLexicon

__all__ = ["HouseStyle"]


@attrs.frozen(kw_only=True)
class HouseStyle:
    """How a newsroom marks its copy, where it differs from the wire at large.

    Raises `InvalidLexicon` with the field and the entry that could never be met.

    >>> HouseStyle(dash_dialogue=True).dash_dialogue
    True
    >>> HouseStyle(subheading_marks=frozenset({"##"}), end_marks=frozenset({"NWN-out"})).end_marks
    frozenset({'NWN-out'})
    """

    dash_dialogue: bool = False
    """Whether a dash at the start of a paragraph opens direct speech, as in Nordic copy."""
    single_marks: bool = True
    """Whether single marks (‘…’, '…') may quote; False for a house that uses them otherwise."""
    subheading_marks: frozenset[str] = frozenset()
    """Signs before, or before and after, the words of a subheading ("##", "~~"), beside the
    dashes and asterisks that are always known."""
    end_marks: frozenset[str] = frozenset()
    """Lines that end a dispatch, as printed ("NWN-out"), beside those of the wire."""

    def __attrs_post_init__(self) -> None:
        for field in ("dash_dialogue", "single_marks"):
            value = getattr(self, field)
            if not isinstance(value, bool):
                raise InvalidLexicon(field, value, "must be True or False")
        for field in ("subheading_marks", "end_marks"):
            marks = getattr(self, field)
            if not isinstance(marks, frozenset):
                raise InvalidLexicon(field, marks, "must be a frozenset of strings")
            for mark in marks:
                if not isinstance(mark, str):
                    raise InvalidLexicon(field, mark, "is no string")
                if not mark or mark != mark.strip() or len(mark.splitlines()) != 1:
                    raise InvalidLexicon(
                        field, mark, "must be on one line, without blanks round it"
                    )
